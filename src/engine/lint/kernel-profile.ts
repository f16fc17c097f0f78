/**
 * Profiles of the kernel that containers take over from their pod: `{ type, localhostProfile }`, as
 * AppArmor and seccomp have them. Knows which profile confines and how one is written. What absence
 * means, and the annotations from before the fields, are the rules' own business.
 */
import { offenders, setters, sortedOnce } from '../model/admission.ts';
import { effective } from '../model/effective.ts';
import type { SecurityContext } from '../model/fields.ts';
import {
  BEFORE_CONTAINERS,
  type ContainerRef,
  type FixOp,
  inheritedStatus,
  ownField,
  type Path,
  type Pod,
  type PodTarget,
  podField,
  type Selection,
  type Status,
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
 * Admission. Null when nobody does. `own` is what a container is taken to have set.
 */
export function badProfiles(
  pod: Pod,
  field: Field,
  own = (container: ContainerRef) => ownProfile(container, field),
): { readonly who: string; readonly types: readonly string[] } | null {
  const shared = podProfile(pod, field);
  const names = offenders(pod.containers, (container) => isBad(own(container)));
  const who = setters(isBad(shared), names);
  if (!who) return null;
  const bad = [shared, ...pod.containers.map(own)].filter(isBad);
  return { who, types: sortedOnce(bad.map((profile) => profile?.type ?? '')) };
}

export const profileStatus = <const C extends string>(
  target: PodTarget,
  field: Field,
  codes: { readonly unset: C; readonly explicit: C },
): Status<C> =>
  inheritedStatus(target, field, codes, confines, ({ type }) => ({ type: type || '""' }));

/** The pod is written only when a target takes its profile from there. */
export const writesPod = ({ targets, whole }: Selection, field: Field): boolean =>
  whole && targets.some(({ container }) => !container || !ownProfile(container, field));

/** Gives the targets the runtime's own profile, at the pod or in the containers. */
export function setProfiles(selection: Selection, field: Field): FixOp[] {
  const { pod, targets } = selection;
  const atPod = writesPod(selection, field);
  const containers = targets.flatMap(({ container }) => container ?? []);
  return [
    ...(atPod ? setProfile(podField(pod, field), podProfile(pod, field)) : []),
    ...containers
      .filter((container) => !atPod || ownProfile(container, field))
      .flatMap((container) => setProfile(ownField(container, field), ownProfile(container, field))),
  ];
}

/** Keeps an existing block, with its comments, and changes its type. */
function setProfile(path: Path, old: Profile | undefined): FixOp[] {
  if (!old)
    return [{ op: 'set', path, value: { type: 'RuntimeDefault' }, before: BEFORE_CONTAINERS }];
  const type: FixOp = { op: 'set', path: [...path, 'type'], value: 'RuntimeDefault' };
  if (old.localhostProfile === undefined) return [type];
  // The API server refuses it beside any type but Localhost.
  return [type, { op: 'remove', path: [...path, 'localhostProfile'] }];
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
