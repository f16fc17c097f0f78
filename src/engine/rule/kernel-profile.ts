/**
 * Profiles of the kernel that containers take over from their pod: `{ type, localhostProfile }`, as
 * AppArmor and seccomp have them. Knows which profile confines and how one is written. What absence
 * means, and the annotations from before the fields, are the rules' own business.
 */

import { effective } from '../model/effective.ts';
import type { SecurityContext } from '../model/fields.ts';
import { offenders, setters, sortedOnce } from '../model/refusals/admission.ts';
import { placed } from './placement.ts';
import {
  BEFORE_CONTAINERS,
  type ContainerRef,
  type FixOp,
  type FixSelection,
  inheritedStatus,
  ownField,
  type Path,
  type Pod,
  type PodTarget,
  podField,
  type Status,
  type ValueSpec,
} from './rule.ts';

type Field = 'appArmorProfile' | 'seccompProfile';
type Profile = NonNullable<SecurityContext[Field]>;

const ownProfile = (container: ContainerRef, field: Field): Profile | undefined =>
  container.value.securityContext?.[field];
const podProfile = (pod: Pod, field: Field): Profile | undefined =>
  pod.spec.securityContext?.[field];

/** The profile that a target has, and where: a container its own or the pod's, the pod only its own. */
export const profileOf = (
  { pod, container }: Pick<PodTarget, 'pod' | 'container'>,
  field: Field,
): { readonly value: Profile | undefined; readonly at: Path } =>
  container
    ? effective(pod, container, field)
    : { value: podProfile(pod, field), at: podField(pod, field) };

export const confines = (profile: Profile | undefined): boolean =>
  profile?.type === 'RuntimeDefault' || profile?.type === 'Localhost';

/** A profile stands there that confines nothing; one without a type is such. */
export const isBad = (profile: Profile | undefined): boolean =>
  profile !== undefined && !confines(profile);

/**
 * Who sets a bad profile, overridden or not, and of which types, in the words of Pod Security
 * Admission. Null when nobody does. `readProfile` is what a container is taken to have set.
 */
export function badProfiles(
  pod: Pod,
  field: Field,
  readProfile = (container: ContainerRef) => ownProfile(container, field),
): { readonly who: string; readonly types: readonly string[] } | null {
  const shared = podProfile(pod, field);
  const names = offenders(pod.containers, (container) => isBad(readProfile(container)));
  const who = setters(isBad(shared), names);
  if (!who) return null;
  const bad = [shared, ...pod.containers.map(readProfile)].filter(isBad);
  return { who, types: sortedOnce(bad.map((profile) => profile?.type ?? '')) };
}

export const profileStatus = <const C extends string>(
  target: PodTarget,
  field: Field,
  codes: { readonly unset: C; readonly explicit: C },
): Status<C> =>
  inheritedStatus(target, field, codes, confines, ({ type }) => ({ type: type || '""' }));

const LOCALHOST = 'Localhost/';

/** AppArmor profiles have names rather than files. */
export const APPARMOR_NAME = '\\S(?:.{0,4093}\\S)?';

/** The profiles to choose from; `pattern` says what the name of one of the node's own may be. */
export const profileChoice = (pattern: string, example: string): ValueSpec => ({
  kind: 'choice',
  options: [{ value: 'RuntimeDefault' }, { value: 'Localhost', names: { pattern, example } }],
  suggestion: 'RuntimeDefault',
  read(value) {
    const { type, localhostProfile } = (value ?? {}) as Profile;
    if (type === 'RuntimeDefault') return type;
    return type === 'Localhost' && localhostProfile ? LOCALHOST + localhostProfile : undefined;
  },
});

/** The profile that a choice stands for. */
const chosen = (value: FixSelection['value']): Profile =>
  typeof value === 'string' && value.startsWith(LOCALHOST)
    ? { type: 'Localhost', localhostProfile: value.slice(LOCALHOST.length) }
    : { type: 'RuntimeDefault' };

/** The pod is written only when a target takes its profile from there, or the user chose it. */
export function writesPod({ targets, whole, at }: FixSelection, field: Field): boolean {
  if (!whole) return false;
  if (at === 'pod') return true;
  return targets.some(
    ({ container }) => !container || (at === undefined && !ownProfile(container, field)),
  );
}

/**
 * Gives the targets a profile, at the pod or in the containers.
 * @param profile the one that was chosen, the runtime's own if none was
 */
export function setProfiles(
  selection: FixSelection,
  field: Field,
  profile = chosen(selection.value),
): FixOp[] {
  const { pod, targets, at, whole } = selection;
  if (at !== undefined && (whole || at === 'containers')) {
    const get = (container: ContainerRef | undefined) =>
      container ? ownProfile(container, field) : podProfile(pod, field);
    const path = (container: ContainerRef | undefined) =>
      container ? ownField(container, field) : podField(pod, field);
    const set = (container: ContainerRef | undefined, wanted: Profile) =>
      setProfile(path(container), get(container), wanted);
    return placed(selection, { get, path, set }, profile);
  }
  const atPod = writesPod(selection, field);
  const containers = targets.flatMap(({ container }) => container ?? []);
  return [
    ...(atPod ? setProfile(podField(pod, field), podProfile(pod, field), profile) : []),
    ...containers
      .filter((container) => !atPod || ownProfile(container, field))
      .flatMap((container) =>
        setProfile(ownField(container, field), ownProfile(container, field), profile),
      ),
  ];
}

/** Gives a container a profile of its own. Keeps an existing block, with its comments. */
export const setOwnProfile = (container: ContainerRef, field: Field, profile: Profile): FixOp[] =>
  setProfile(ownField(container, field), ownProfile(container, field), profile);

/** Keeps an existing block, with its comments, and changes its type. */
function setProfile(
  path: Path,
  old: Profile | undefined,
  { type = '', localhostProfile }: Profile,
): FixOp[] {
  const named = localhostProfile === undefined ? {} : { localhostProfile };
  if (!old) return [{ op: 'set', path, value: { type, ...named }, before: BEFORE_CONTAINERS }];
  const ops: FixOp[] = [{ op: 'set', path: [...path, 'type'], value: type }];
  if (localhostProfile !== undefined) {
    ops.push({ op: 'set', path: [...path, 'localhostProfile'], value: localhostProfile });
  } else if (old.localhostProfile !== undefined) {
    // The API server refuses it beside any type but Localhost.
    ops.push({ op: 'remove', path: [...path, 'localhostProfile'] });
  }
  return ops;
}

// ---------------------------------------------------------------- annotations

export const annotationPath = (pod: Pod, key: string): Path => [
  ...pod.path,
  'metadata',
  'annotations',
  key,
];

/** Whether an annotation's value is one of the defaults, or a profile on the node. */
export const isAllowedAnnotation = (value: string, defaults: readonly string[]): boolean =>
  defaults.includes(value) || value.startsWith('localhost/');

export const SECCOMP_POD_ANNOTATION = 'seccomp.security.alpha.kubernetes.io/pod';
/** Followed by the name of the container. */
export const SECCOMP_CONTAINER_ANNOTATION = 'container.seccomp.security.alpha.kubernetes.io/';

/** The profile that a seccomp annotation names. Null for what the API server refuses, in it or in the field. */
export function seccompProfileIn(
  value: string,
): { readonly type: string; readonly localhostProfile?: string } | null {
  if (value === 'runtime/default' || value === 'docker/default') return { type: 'RuntimeDefault' };
  if (value === 'unconfined') return { type: 'Unconfined' };
  const local = /^localhost\/([^/].*)$/.exec(value)?.[1];
  if (local === undefined || local.split('/').includes('..')) return null;
  return { type: 'Localhost', localhostProfile: local };
}

/** Takes away what is no default: a pod is refused when its annotation contradicts its field. */
export function removeAnnotations(
  pod: Pod,
  keys: readonly string[],
  defaults: readonly string[],
): FixOp[] {
  const contradicting = keys.filter((key) => {
    const value = pod.metadata.annotations?.get(key);
    return value !== undefined && !defaults.includes(value);
  });
  return [...new Set(contradicting)].map((key) => ({
    op: 'remove',
    path: annotationPath(pod, key),
    prune: true,
  }));
}
