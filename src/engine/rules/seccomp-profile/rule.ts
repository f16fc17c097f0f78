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
import {
  BEFORE_CONTAINERS,
  type ContainerRef,
  defineRule,
  type FixOp,
  inheritedStatus,
  isWindows,
  notApplicable,
  ownField,
  type Path,
  type Pod,
  podField,
  type Selection,
} from '../../lint/rule.ts';
import type { SecurityContext } from '../../model/fields.ts';

type Profile = SecurityContext['seccompProfile'];

const POD_ANNOTATION = 'seccomp.security.alpha.kubernetes.io/pod';
const CONTAINER_ANNOTATION = 'container.seccomp.security.alpha.kubernetes.io/';
const DEFAULTS = ['runtime/default', 'docker/default'];

const own = (container: ContainerRef): Profile => container.value.securityContext?.seccompProfile;
const filters = (profile: Profile) =>
  profile?.type === 'RuntimeDefault' || profile?.type === 'Localhost';
const isBad = (profile: Profile) => profile !== undefined && !filters(profile);

function annotationDenied({ metadata, containers }: Pod): boolean {
  const keys = [POD_ANNOTATION, ...containers.map(({ name }) => CONTAINER_ANNOTATION + name)];
  return keys.some((key) => {
    const value = metadata.annotations?.get(key);
    return value !== undefined && !DEFAULTS.includes(value) && !value.startsWith('localhost/');
  });
}

const profileDenied = ({ spec, containers }: Pod) =>
  isBad(spec.securityContext?.seccompProfile) || containers.some((c) => isBad(own(c)));

const unfiltered = (pod: Pod) =>
  profileDenied(pod) ||
  pod.containers.some((c) => !filters(own(c) ?? pod.spec.securityContext?.seccompProfile));

/** Keeps an existing block, with its comments, and changes its type. */
const setProfile = (path: Path, old: Profile): FixOp[] =>
  old === undefined
    ? [{ op: 'set', path, value: { type: 'RuntimeDefault' }, before: BEFORE_CONTAINERS }]
    : [
        { op: 'set', path: [...path, 'type'], value: 'RuntimeDefault' },
        // The API server refuses it beside any type but Localhost.
        ...(old.localhostProfile === undefined
          ? []
          : [{ op: 'remove' as const, path: [...path, 'localhostProfile'] }]),
      ];

function secure({ pod, targets, whole }: Selection): FixOp[] {
  const asked = targets.flatMap(({ container }) => container ?? []);
  // The pod is written only when a target takes its profile from there.
  const shared = whole && (asked.length < targets.length || asked.some((c) => !own(c)));
  const annotations = [
    ...(shared ? [POD_ANNOTATION] : []),
    ...asked.map(({ name }) => CONTAINER_ANNOTATION + name),
  ];
  return [
    ...(shared
      ? setProfile(podField(pod, 'seccompProfile'), pod.spec.securityContext?.seccompProfile)
      : []),
    ...asked
      .filter((c) => !shared || own(c))
      .flatMap((c) => setProfile(ownField(c, 'seccompProfile'), own(c))),
    // A pod is refused when its annotation contradicts its field.
    ...annotations
      .filter((key) => !DEFAULTS.includes(pod.metadata.annotations?.get(key) ?? 'runtime/default'))
      .map((key) => ({
        op: 'remove' as const,
        path: [...pod.path, 'metadata', 'annotations', key],
        prune: true,
      })),
  ];
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
        const status = inheritedStatus(
          target,
          'seccompProfile',
          { unset: 'unset', explicit: 'unconfined' },
          filters,
          ({ type }) => ({ type: type || '""' }),
        );
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
    {
      title: 'Best practices for pod security in Azure Kubernetes Service (AKS)',
      url: 'https://learn.microsoft.com/azure/aks/developer-best-practices-pod-security',
    },
    {
      title: 'Secure container access to resources in AKS',
      url: 'https://learn.microsoft.com/azure/aks/secure-container-access',
    },
    {
      title: 'Kubernetes: Pod Security Standards',
      url: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    },
    {
      title: 'Kubernetes: Seccomp and Kubernetes',
      url: 'https://kubernetes.io/docs/reference/node/seccomp/',
    },
  ],
});
