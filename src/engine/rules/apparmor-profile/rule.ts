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
import { SOURCES } from '../../knowledge/sources.ts';
import {
  annotationPath,
  hasBadProfile,
  isAllowedAnnotation,
  isBad,
  profileOf,
  profileStatus,
  removeAnnotations,
  setProfiles,
} from '../../lint/profile.ts';
import {
  byDefault,
  defineRule,
  type Env,
  explicit,
  type FixOp,
  isWindows,
  notApplicable,
  type Pod,
  place,
  type Selection,
  type Target,
  unknown,
} from '../../lint/rule.ts';
import { atLeast } from '../../model/version.ts';

const FIELD = 'appArmorProfile';
const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
const DEFAULTS = ['', 'runtime/default'];

/** Annotations that name anything but a profile. */
const badAnnotations = ({ metadata }: Pod): [key: string, value: string][] =>
  [...(metadata.annotations ?? [])].filter(
    ([key, value]) => key.startsWith(ANNOTATION) && !isAllowedAnnotation(value, DEFAULTS),
  );

const denies = (pod: Pod) => hasBadProfile(pod, FIELD) || badAnnotations(pod).length > 0;

const hasField = ({ kubernetesVersion }: Env) =>
  atLeast(kubernetesVersion, { major: 1, minor: 30 });

function fieldStatus(target: Target, env: Env) {
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

function secure(selection: Selection): FixOp[] {
  const { pod, targets, env } = selection;
  const asked =
    hasField(env) && !isWindows(pod) ? targets.filter((t) => isBad(profileOf(t, FIELD).value)) : [];
  const annotations = [
    ...(targets.some(({ container }) => !container) ? badAnnotations(pod).map(([key]) => key) : []),
    ...asked.flatMap(({ container }) => (container ? ANNOTATION + container.name : [])),
  ];
  return [
    ...setProfiles({ ...selection, targets: asked }, FIELD),
    ...removeAnnotations(pod, annotations, DEFAULTS),
  ];
}

export const apparmorProfile = defineRule({
  id: 'apparmor-profile',
  category: 'kernel-profiles',
  severity: 'medium',
  scope: 'container-and-pod',
  field: 'securityContext.appArmorProfile',
  covers: ['apparmor-unconfined'],
  standards: [
    {
      id: 'appArmorProfile',
      level: 'baseline',
      versions: [{ since: '1.0', denies }],
    },
  ],
  concerns: ['appArmorProfile'],
  messages: ['unconfined', 'annotation'],
  versions: [
    {
      since: '1.0',
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
    },
  ],
  fix: { safety: 'may-break', secure },
  sources: [
    SOURCES.aksPodSecurity,
    SOURCES.aksContainerAccess,
    SOURCES.podSecurityStandards,
    SOURCES.appArmor,
  ],
});
