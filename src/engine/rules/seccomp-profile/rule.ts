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
import { SOURCES } from '../../knowledge/sources.ts';
import {
  confines,
  hasBadProfile,
  isAllowedAnnotation,
  profileOf,
  profileStatus,
  removeAnnotations,
  setProfiles,
  writesPod,
} from '../../lint/profile.ts';
import {
  defineRule,
  type FixOp,
  isWindows,
  notApplicable,
  type Pod,
  type Selection,
} from '../../lint/rule.ts';

const FIELD = 'seccompProfile';
const POD_ANNOTATION = 'seccomp.security.alpha.kubernetes.io/pod';
const CONTAINER_ANNOTATION = 'container.seccomp.security.alpha.kubernetes.io/';
const DEFAULTS = ['runtime/default', 'docker/default'];

function annotationDenied({ metadata, containers }: Pod): boolean {
  const keys = [POD_ANNOTATION, ...containers.map(({ name }) => CONTAINER_ANNOTATION + name)];
  return keys.some((key) => {
    const value = metadata.annotations?.get(key);
    return value !== undefined && !isAllowedAnnotation(value, DEFAULTS);
  });
}

const profileDenied = (pod: Pod) => hasBadProfile(pod, FIELD);

const unfiltered = (pod: Pod) =>
  profileDenied(pod) ||
  pod.containers.some((container) => !confines(profileOf({ pod, container }, FIELD).value));

function secure(selection: Selection): FixOp[] {
  const { pod, targets } = selection;
  const annotations = [
    ...(writesPod(selection, FIELD) ? [POD_ANNOTATION] : []),
    ...targets.flatMap(({ container }) => (container ? CONTAINER_ANNOTATION + container.name : [])),
  ];
  return [...setProfiles(selection, FIELD), ...removeAnnotations(pod, annotations, DEFAULTS)];
}

export const seccompProfile = defineRule({
  id: 'seccomp-profile',
  category: 'kernel-profiles',
  severity: 'medium',
  scope: 'container-and-pod',
  field: 'securityContext.seccompProfile',
  covers: ['seccomp-profile-missing', 'seccomp-unconfined'],
  standards: [
    {
      id: 'seccompProfile_baseline',
      level: 'baseline',
      versions: [
        { since: '1.0', denies: annotationDenied },
        // The field became stable and the annotations are no longer read (KEP-135).
        { since: '1.19', denies: profileDenied },
      ],
    },
    {
      id: 'seccompProfile_restricted',
      level: 'restricted',
      overrides: ['seccompProfile_baseline'],
      versions: [
        { since: '1.19', denies: unfiltered },
        // Windows has no seccomp, and the API server refuses the field there (KEP-2802).
        { since: '1.25', denies: (pod) => !isWindows(pod) && unfiltered(pod) },
      ],
    },
  ],
  concerns: ['seccompProfile_baseline', 'seccompProfile_restricted'],
  messages: ['unset', 'unconfined'],
  versions: [
    {
      // The version that brought the field.
      since: '1.19',
      inspect(target) {
        if (isWindows(target.pod)) return notApplicable('windows-pod');
        const status = profileStatus(target, FIELD, { unset: 'unset', explicit: 'unconfined' });
        if (status.state !== 'explicit') return status;
        return {
          ...status,
          places: status.places.map((place) => ({ ...place, severity: 'high' as const })),
        };
      },
    },
  ],
  fix: { safety: 'usually-fine', secure },
  sources: [
    SOURCES.aksPodSecurity,
    SOURCES.aksContainerAccess,
    SOURCES.podSecurityStandards,
    SOURCES.seccomp,
  ],
});
