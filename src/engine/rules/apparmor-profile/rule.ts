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
import {
  byDefault,
  type ContainerRef,
  defineRule,
  type Env,
  explicit,
  type FixOp,
  inheritedStatus,
  isWindows,
  notApplicable,
  ownField,
  type Path,
  type Pod,
  place,
  podField,
  type Selection,
  type Target,
  unknown,
} from '../../lint/rule.ts';
import { effective } from '../../model/effective.ts';
import type { SecurityContext } from '../../model/fields.ts';
import { atLeast } from '../../model/version.ts';

type Profile = SecurityContext['appArmorProfile'];

const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
const RUNTIME_DEFAULT = 'runtime/default';

const own = (container: ContainerRef): Profile => container.value.securityContext?.appArmorProfile;
const confines = (profile: Profile) =>
  profile?.type === 'RuntimeDefault' || profile?.type === 'Localhost';
const isBad = (profile: Profile) => profile !== undefined && !confines(profile);

/** Annotations that name anything but a profile. */
const badAnnotations = ({ metadata }: Pod): [key: string, value: string][] =>
  [...(metadata.annotations ?? [])].filter(
    ([key, value]) =>
      key.startsWith(ANNOTATION) &&
      value !== '' &&
      value !== RUNTIME_DEFAULT &&
      !value.startsWith('localhost/'),
  );
const annotationPath = (pod: Pod, key: string): Path => [
  ...pod.path,
  'metadata',
  'annotations',
  key,
];

const hasField = ({ kubernetesVersion }: Env) =>
  atLeast(kubernetesVersion, { major: 1, minor: 30 });

function fieldStatus(target: Target, env: Env) {
  const { pod, container } = target;
  if (isWindows(pod)) return notApplicable('windows-pod');
  const shared = pod.spec.securityContext?.appArmorProfile;
  const at = container
    ? effective(pod, container, 'appArmorProfile').at
    : podField(pod, 'appArmorProfile');
  if ((container && own(container)) === undefined && shared === undefined) {
    // The runtime leaves a privileged container unconfined, whatever its default is.
    return container?.value.securityContext?.privileged
      ? notApplicable('privileged-container')
      : byDefault(at);
  }
  if (!hasField(env)) return unknown('kubernetes-too-old', at);
  return inheritedStatus(
    target,
    'appArmorProfile',
    { unset: 'unconfined', explicit: 'unconfined' },
    confines,
    ({ type }) => ({ type: type || '""' }),
  );
}

/** Keeps an existing block, with its comments, and changes its type. */
const setProfile = (path: Path, old: Profile): FixOp[] => [
  old === undefined
    ? { op: 'set', path, value: { type: 'RuntimeDefault' } }
    : { op: 'set', path: [...path, 'type'], value: 'RuntimeDefault' },
  // The API server refuses it beside any type but Localhost.
  ...(old?.localhostProfile === undefined
    ? []
    : [{ op: 'remove' as const, path: [...path, 'localhostProfile'] }]),
];

function secure({ pod, targets, whole, env }: Selection): FixOp[] {
  const shared = pod.spec.securityContext?.appArmorProfile;
  const asked =
    hasField(env) && !isWindows(pod)
      ? targets.filter(({ container }) => isBad((container && own(container)) ?? shared))
      : [];
  const containers = asked.flatMap(({ container }) => container ?? []);
  // The pod is written only when a target takes its profile from there.
  const atPod = whole && asked.some(({ container }) => !container || !own(container));
  const annotations = new Set([
    ...(targets.some(({ container }) => !container) ? badAnnotations(pod).map(([key]) => key) : []),
    // A pod is refused when its annotation contradicts its field.
    ...containers
      .map(({ name }) => ANNOTATION + name)
      .filter((key) => (pod.metadata.annotations?.get(key) || RUNTIME_DEFAULT) !== RUNTIME_DEFAULT),
  ]);
  return [
    ...(atPod ? setProfile(podField(pod, 'appArmorProfile'), shared) : []),
    ...containers
      .filter((c) => !atPod || own(c))
      .flatMap((c) => setProfile(ownField(c, 'appArmorProfile'), own(c))),
    ...[...annotations].map((key) => ({
      op: 'remove' as const,
      path: annotationPath(pod, key),
      prune: true,
    })),
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
      versions: [
        {
          since: '1.0',
          denies: (pod) =>
            isBad(pod.spec.securityContext?.appArmorProfile) ||
            pod.containers.some((c) => isBad(own(c))) ||
            badAnnotations(pod).length > 0,
        },
      ],
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
      title: 'Kubernetes: Restrict a Container’s Access to Resources with AppArmor',
      url: 'https://kubernetes.io/docs/tutorials/security/apparmor/',
    },
  ],
});
