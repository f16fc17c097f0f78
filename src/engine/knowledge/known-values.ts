/**
 * Values and keys that Kubernetes or its tools know in fields whose schema says only "string". By the
 * definition and its field; `*` is a key of a map.
 */

import { CAPABILITIES } from '../model/capabilities.ts';

/** Whoever takes all away at once needs no name but this. */
const DROPPED = ['ALL', ...CAPABILITIES];

const LEVELS = ['restricted', 'baseline', 'privileged'];
const VERBS = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'];
const SELECTOR_OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

export const KNOWN_VALUES: { readonly [field: string]: readonly string[] } = {
  'core/v1.Capabilities add': [...CAPABILITIES, 'ALL'],
  'core/v1.Capabilities drop': DROPPED,
  // What a container may restart on by itself: only this word makes an init container a sidecar.
  'core/v1.Container restartPolicy': ['Always', 'OnFailure', 'Never'],
  'core/v1.PodOS name': ['linux', 'windows'],
  // The types that level Baseline allows.
  'core/v1.SELinuxOptions type': [
    'container_t',
    'container_init_t',
    'container_kvm_t',
    'container_engine_t',
  ],
  'core/v1.PodSecurityContext seLinuxChangePolicy': ['MountOption', 'Recursive'],
  'core/v1.VolumeMount recursiveReadOnly': ['Disabled', 'IfPossible', 'Enabled'],
  'core/v1.EmptyDirVolumeSource medium': ['Memory'],
  'core/v1.PersistentVolumeClaimSpec accessModes': [
    'ReadWriteOnce',
    'ReadWriteOncePod',
    'ReadOnlyMany',
    'ReadWriteMany',
  ],
  'core/v1.ObjectFieldSelector fieldPath': [
    'metadata.name',
    'metadata.namespace',
    'metadata.uid',
    'spec.nodeName',
    'spec.serviceAccountName',
    'status.hostIP',
    'status.podIP',
  ],
  'core/v1.TopologySpreadConstraint topologyKey': [
    'topology.kubernetes.io/zone',
    'kubernetes.io/hostname',
  ],
  'core/v1.PodAffinityTerm topologyKey': ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'],
  'core/v1.CSIVolumeSource driver': ['secrets-store.csi.k8s.io'],
  'core/v1.ServiceAccountTokenProjection audience': ['api://AzureADTokenExchange'],
  'meta/v1.LabelSelectorRequirement operator': SELECTOR_OPERATORS,
  'networking/v1.NetworkPolicySpec policyTypes': ['Ingress', 'Egress'],
  'rbac/v1.PolicyRule verbs': VERBS,
  'rbac/v1.Subject kind': ['ServiceAccount', 'User', 'Group'],
  'rbac/v1.RoleRef kind': ['Role', 'ClusterRole'],
  'rbac/v1.RoleRef apiGroup': ['rbac.authorization.k8s.io'],
  'secrets-store/v1.SecretProviderClassSpec provider': ['azure'],
  'meta/v1.ObjectMeta labels pod-security.kubernetes.io/enforce': LEVELS,
  'meta/v1.ObjectMeta labels pod-security.kubernetes.io/audit': LEVELS,
  'meta/v1.ObjectMeta labels pod-security.kubernetes.io/warn': LEVELS,
  'meta/v1.ObjectMeta labels azure.workload.identity/use': ['true'],
};

const RESOURCES = ['cpu', 'memory', 'ephemeral-storage'];
const NODE_LABELS = ['kubernetes.io/os', 'kubernetes.io/arch', 'kubernetes.azure.com/agentpool'];

export const KNOWN_KEYS: { readonly [field: string]: readonly string[] } = {
  'core/v1.ResourceRequirements limits': RESOURCES,
  'core/v1.ResourceRequirements requests': RESOURCES,
  'core/v1.VolumeResourceRequirements requests': ['storage'],
  'core/v1.PodSpec nodeSelector': NODE_LABELS,
  'meta/v1.ObjectMeta labels': [
    'app.kubernetes.io/name',
    'app.kubernetes.io/instance',
    'app.kubernetes.io/version',
    'app.kubernetes.io/component',
    'app.kubernetes.io/part-of',
    'app.kubernetes.io/managed-by',
    'azure.workload.identity/use',
    'pod-security.kubernetes.io/enforce',
    'pod-security.kubernetes.io/enforce-version',
    'pod-security.kubernetes.io/audit',
    'pod-security.kubernetes.io/warn',
  ],
  'meta/v1.ObjectMeta annotations': ['azure.workload.identity/client-id'],
};

/** Of several words the one that hardens: it is offered first. */
export const PREFERRED: ReadonlySet<string> = new Set([
  'core/v1.SeccompProfile type RuntimeDefault',
  'core/v1.AppArmorProfile type RuntimeDefault',
  'core/v1.SecurityContext procMount Default',
  'core/v1.SecurityContext runAsNonRoot true',
  'core/v1.PodSecurityContext runAsNonRoot true',
  'core/v1.SecurityContext readOnlyRootFilesystem true',
  'core/v1.SecurityContext privileged false',
  'core/v1.SecurityContext allowPrivilegeEscalation false',
  'core/v1.PodSpec automountServiceAccountToken false',
  'core/v1.PodSpec enableServiceLinks false',
  'core/v1.PodSpec hostNetwork false',
  'core/v1.PodSpec hostPID false',
  'core/v1.PodSpec hostIPC false',
  'core/v1.PodSpec hostUsers false',
  'core/v1.PodSpec shareProcessNamespace false',
  'core/v1.Container imagePullPolicy IfNotPresent',
  'core/v1.PodSpec dnsPolicy ClusterFirst',
  'core/v1.ContainerPort protocol TCP',
  'core/v1.ServicePort protocol TCP',
  'core/v1.VolumeMount readOnly true',
]);
