/**
 * Containers must run with a filter for system calls.
 *
 * Restricted fields, from 1.19:
 * - spec.securityContext.seccompProfile.type
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.seccompProfile.type
 * Allowed values: RuntimeDefault, Localhost. Absent passes baseline; restricted needs a value, which a
 * container may take over from the pod. A profile without a type is a wrong value.
 *
 * Restricted fields, up to 1.18:
 * - metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"]
 * - metadata.annotations["container.seccomp.security.alpha.kubernetes.io/<container>"]
 * Allowed values: absent, runtime/default, docker/default, localhost/*.
 *
 * Source: Pod Security Standards, checks `seccompProfile_baseline` and `seccompProfile_restricted`.
 */
import { runsOnWindows } from '../../model/pod.ts';
import {
  annotation,
  counted,
  offenders,
  plural,
  quoted,
  sortedOnce,
} from '../../model/refusals/admission.ts';
import {
  badProfiles,
  confines,
  isAllowedAnnotation,
  profileChoice,
  profileOf,
  profileStatus,
  removeAnnotations,
  SECCOMP_CONTAINER_ANNOTATION,
  SECCOMP_POD_ANNOTATION,
  seccompProfileIn,
  setOwnProfile,
  setProfiles,
  writesPod,
} from '../../rule/kernel-profile.ts';
import {
  type ContainerRef,
  defineRule,
  type FixOp,
  type FixSelection,
  isWindows,
  notApplicable,
  type Pod,
  type PodTarget,
  type Target,
  weighing,
} from '../../rule/rule.ts';

const FIELD = 'seccompProfile';
const DEFAULTS = ['runtime/default', 'docker/default'];

function badAnnotations({ metadata: { annotations }, containers }: Pod): string | null {
  if (!annotations) return null;
  const keys = [
    SECCOMP_POD_ANNOTATION,
    ...containers.map(({ name }) => SECCOMP_CONTAINER_ANNOTATION + name),
  ];
  const bad = keys.flatMap((key) => {
    const value = annotations.get(key);
    const allowed = value === undefined || isAllowedAnnotation(value, DEFAULTS);
    return allowed ? [] : [annotation(key, value)];
  });
  const once = sortedOnce(bad);
  return once.length > 0
    ? `forbidden ${plural('annotation', once.length)} ${once.join(', ')}`
    : null;
}

function unconfined(pod: Pod): string | null {
  const bad = badProfiles(pod, FIELD);
  return (
    bad && `${bad.who} must not set securityContext.seccompProfile.type to ${quoted(bad.types)}`
  );
}

/** Whoever sets a bad profile is named; only when nobody does, those that set none are. */
function unfiltered(pod: Pod): string | null {
  const bad = unconfined(pod);
  if (bad !== null) return bad;
  if (confines(pod.spec.securityContext?.seccompProfile)) return null;
  const names = offenders(pod.containers, ({ value }) => !value.securityContext?.seccompProfile);
  if (!names) return null;
  const who = counted('container', names);
  return `pod or ${who} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`;
}

/** The profile that an annotation names for a container or, without one, for the pod. */
function annotated(pod: Pod, container?: ContainerRef) {
  const key = container ? SECCOMP_CONTAINER_ANNOTATION + container.name : SECCOMP_POD_ANNOTATION;
  const profile = seccompProfileIn(pod.metadata.annotations?.get(key) ?? '');
  return profile && confines(profile) ? profile : undefined;
}

/** A profile of the node that only an annotation names for a target without a field of its own. */
function ownChoice({ pod, container }: PodTarget) {
  if (profileOf({ pod, container }, FIELD).value !== undefined) return undefined;
  const profile = (container && annotated(pod, container)) ?? annotated(pod);
  return profile?.type === 'Localhost' ? profile : undefined;
}

function secure(selection: FixSelection): FixOp[] | null {
  const { pod, targets, given } = selection;
  // No profile means anything there: it should go, and os.name be said.
  if (runsOnWindows(pod)) return null;
  // Where nobody chooses a profile, the one that somebody chose by annotation moves into the field.
  const shared = given || pod.spec.securityContext?.[FIELD] ? undefined : annotated(pod);
  const apart = targets.flatMap((target) => {
    const { container } = target;
    if (given || !container || profileOf(target, FIELD).value !== undefined) return [];
    const profile = annotated(pod, container);
    const differs = profile && (profile.type === 'Localhost' || shared?.type === 'Localhost');
    return differs ? [{ target, container, profile }] : [];
  });
  const moved = new Set<Target>(apart.map(({ target }) => target));
  const rest = targets.filter((target) => !moved.has(target));
  const together = { ...selection, targets: rest };
  // A profile of the node that moves nowhere stays named.
  const speaksForNone = writesPod(selection, FIELD) && annotated(pod)?.type !== 'Localhost';
  const annotations = [
    ...(writesPod(together, FIELD) || speaksForNone ? [SECCOMP_POD_ANNOTATION] : []),
    ...targets.flatMap(({ container }) =>
      container ? SECCOMP_CONTAINER_ANNOTATION + container.name : [],
    ),
  ];
  return [
    ...setProfiles(together, FIELD, shared),
    ...apart.flatMap(({ container, profile }) => setOwnProfile(container, FIELD, profile)),
    ...removeAnnotations(pod, annotations, DEFAULTS),
  ];
}

export const seccompProfile = defineRule({
  id: 'seccomp-profile',
  category: 'kernel-profiles',
  severity: 'medium',
  scope: 'container-and-pod',
  placement: true,
  field: 'securityContext.seccompProfile',
  covers: {
    'seccomp-profile-missing': ['unset'],
    'seccomp-unconfined': ['unconfined'],
    // A composite of peers, who now ask for this profile where nothing else hardens a container.
    'linux-hardening': ['unset'],
  },
  standards: [
    {
      id: 'seccompProfile_baseline',
      level: 'baseline',
      reason: 'seccompProfile',
      versions: [
        { since: '1.0', violation: badAnnotations },
        // The field became stable and the annotations are no longer read (KEP-135).
        { since: '1.19', violation: unconfined },
      ],
    },
    {
      id: 'seccompProfile_restricted',
      level: 'restricted',
      overrides: ['seccompProfile_baseline'],
      reason: 'seccompProfile',
      versions: [
        { since: '1.19', violation: unfiltered },
        // Windows has no seccomp, and the API server refuses the field there (KEP-2802).
        { since: '1.25', violation: (pod) => (isWindows(pod) ? null : unfiltered(pod)) },
      ],
    },
  ],
  concerns: ['seccompProfile_baseline', 'seccompProfile_restricted'],
  messages: ['unset', 'unconfined'],
  // The runtime gives a privileged container no profile, whatever is set.
  joins: { unset: ['privileged'], unconfined: ['privileged'] },
  // The version that brought the field.
  since: '1.19',
  inspect(target) {
    if (isWindows(target.pod)) return notApplicable('windows-pod');
    const status = profileStatus(target, FIELD, { unset: 'unset', explicit: 'unconfined' });
    // A bad profile fails the standard until the pod says that it is for Windows.
    if (status.state === 'unset' && runsOnWindows(target.pod)) {
      return notApplicable('windows-pod');
    }
    if (status.state !== 'explicit') return status;
    return weighing(status, 'high');
  },
  fix: {
    safety: 'usually-fine',
    // Somebody decided to have none, or named a profile in an annotation, which the kubelet no longer loads.
    risk: ({ code }, target) =>
      code === 'unconfined' || ownChoice(target) ? 'may-break' : undefined,
    // A file below the kubelet's own folder: no way leads up from there.
    value: profileChoice('(?!/)(?!(?:.*/)?\\.\\.(?:/|$))\\S+', 'profiles/web.json'),
    secure,
  },
  sources: ['aksPodSecurity', 'aksContainerAccess', 'podSecurityStandards', 'seccomp'],
});
