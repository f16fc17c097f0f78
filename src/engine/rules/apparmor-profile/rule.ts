/**
 * Containers must not leave the AppArmor profile that the container runtime gives them.
 *
 * Restricted fields:
 * - spec.securityContext.appArmorProfile.type
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.appArmorProfile.type
 * Allowed values: absent, RuntimeDefault, Localhost. A profile without a type is a wrong value.
 *
 * - metadata.annotations["container.apparmor.security.beta.kubernetes.io/*"], whatever follows
 * Allowed values: absent, empty, runtime/default, localhost/*.
 *
 * Source: Pod Security Standards, baseline, check `appArmorProfile`. Absent is good: on nodes with
 * AppArmor the runtime confines every container that is not privileged (KEP-24).
 */
import { runsOnWindows } from '../../model/pod.ts';
import { annotation, plural, quoted, sortedOnce } from '../../model/refusals/admission.ts';
import { atLeast } from '../../model/version.ts';
import {
  APPARMOR_NAME,
  annotationPath,
  badProfiles,
  isAllowedAnnotation,
  isBad,
  profileChoice,
  profileOf,
  profileStatus,
  removeAnnotations,
  setProfiles,
} from '../../rule/kernel-profile.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  type Env,
  explicit,
  type FixOp,
  type FixSelection,
  isWindows,
  notApplicable,
  type Pod,
  type PodTarget,
  place,
  unknown,
} from '../../rule/rule.ts';

const FIELD = 'appArmorProfile';
const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
const DEFAULTS = ['', 'runtime/default'];

/** Annotations that name anything but a profile. */
const badAnnotations = ({ metadata }: Pod): [key: string, value: string][] =>
  [...(metadata.annotations ?? [])].filter(
    ([key, value]) => key.startsWith(ANNOTATION) && !isAllowedAnnotation(value, DEFAULTS),
  );

/**
 * The profile that admission finds in a container. Before it looks, the API server copies the
 * annotation of a Pod's container to its unset field, unless the pod says the same (KEP-24). Of what
 * is copied only Unconfined is bad.
 */
function admittedProfile(pod: Pod, kind: string, { name, value }: ContainerRef) {
  const profile = value.securityContext?.appArmorProfile;
  if (profile || kind !== 'Pod' || isWindows(pod)) return profile;
  if (pod.metadata.annotations?.get(ANNOTATION + name) !== 'unconfined') return undefined;
  const { type, localhostProfile } = pod.spec.securityContext?.appArmorProfile ?? {};
  const same = type === 'Unconfined' && localhostProfile === undefined;
  return same ? undefined : { type: 'Unconfined' };
}

/** Who sets bad profiles, and which: types first, then whole annotations. Null when nobody does. */
function offences(pod: Pod, kind: string) {
  const fields = badProfiles(pod, FIELD, (container) => admittedProfile(pod, kind, container));
  const annotations = badAnnotations(pod).map(([key, value]) => annotation(key, value));
  if (annotations.length === 0) return fields && { who: fields.who, values: fields.types };
  const noun = plural('annotation', annotations.length);
  return {
    who: fields ? `${fields.who} and ${noun}` : noun,
    values: [...(fields?.types ?? []), ...sortedOnce(annotations)],
  };
}

const hasField = ({ kubernetesVersion }: Env) =>
  atLeast(kubernetesVersion, { major: 1, minor: 30 });

function fieldStatus(target: PodTarget, env: Env) {
  const { pod, container } = target;
  if (isWindows(pod)) return notApplicable('windows-pod');
  const { value, at } = profileOf(target, FIELD);
  if (value === undefined) {
    // The runtime leaves a privileged container unconfined, whatever its default is.
    return container?.value.securityContext?.privileged
      ? notApplicable('privileged-container')
      : byDefault(at);
  }
  if (!hasField(env)) return unknown('kubernetes-too-old', at);
  return profileStatus(target, FIELD, { unset: 'unconfined', explicit: 'unconfined' });
}

function secure(selection: FixSelection): FixOp[] | null {
  const { pod, targets, env } = selection;
  const affected =
    hasField(env) && !isWindows(pod) ? targets.filter((t) => isBad(profileOf(t, FIELD).value)) : [];
  // No profile means anything there: it should go, and os.name be said.
  if (affected.length > 0 && runsOnWindows(pod)) return null;
  const annotations = [
    ...(targets.some(({ container }) => !container) ? badAnnotations(pod).map(([key]) => key) : []),
    ...affected.flatMap(({ container }) => (container ? ANNOTATION + container.name : [])),
  ];
  // What the pod has does not reach a privileged container: its own profile stays.
  const settled = selection.settled?.filter(
    ({ container }) => selection.at !== 'pod' || !container?.value.securityContext?.privileged,
  );
  return [
    ...setProfiles({ ...selection, targets: affected, settled }, FIELD),
    ...removeAnnotations(pod, annotations, DEFAULTS),
  ];
}

export const apparmorProfile = defineRule({
  id: 'apparmor-profile',
  category: 'kernel-profiles',
  severity: 'medium',
  scope: 'container-and-pod',
  placement: true,
  field: 'securityContext.appArmorProfile',
  covers: { 'apparmor-unconfined': ['unconfined', 'annotation'] },
  standards: [
    {
      id: 'appArmorProfile',
      level: 'baseline',
      reason: (pod, kind) =>
        plural('forbidden AppArmor profile', offences(pod, kind)?.values.length ?? 0),
      versions: [
        {
          since: '1.0',
          violation: (pod, kind) => {
            const found = offences(pod, kind);
            return (
              found && `${found.who} must not set AppArmor profile type to ${quoted(found.values)}`
            );
          },
        },
      ],
    },
  ],
  concerns: ['appArmorProfile'],
  messages: ['unconfined', 'annotation'],
  inspect(target, env) {
    const status = fieldStatus(target, env);
    const { pod, container } = target;
    const annotations = container ? [] : badAnnotations(pod);
    if (annotations.length === 0) return status;
    return explicit(
      ...(status.state === 'explicit' ? status.places : []),
      ...annotations.map(([key, profile]) =>
        place(annotationPath(pod, key), 'annotation', {
          container: key.slice(ANNOTATION.length) || '""',
          profile,
        }),
      ),
    );
  },
  fix: {
    safety: 'may-break',
    value: profileChoice(APPARMOR_NAME, 'k8s-apparmor-example-deny-write'),
    secure,
  },
  sources: ['aksPodSecurity', 'aksContainerAccess', 'podSecurityStandards', 'appArmor'],
});
