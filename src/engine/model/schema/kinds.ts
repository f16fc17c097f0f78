/** The kinds of the groups that everyone uses, so that a misspelt one is not taken for a custom object. */
import { nearest } from './nearest.ts';

/** Kubernetes 1.36, as `kubectl api-resources` lists them; requests such as Eviction included. */
const KINDS: { readonly [apiVersion: string]: readonly string[] } = {
  v1: [
    'Binding',
    'ComponentStatus',
    'ConfigMap',
    'Endpoints',
    'Event',
    'LimitRange',
    'List',
    'Namespace',
    'Node',
    'PersistentVolume',
    'PersistentVolumeClaim',
    'Pod',
    'PodTemplate',
    'ReplicationController',
    'ResourceQuota',
    'Secret',
    'Service',
    'ServiceAccount',
    'Status',
  ],
  'apps/v1': ['ControllerRevision', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
  'batch/v1': ['CronJob', 'Job'],
};

/** Kinds without a pod by group, of whatever version: Kubernetes' own, and some that come with it. */
const WITHOUT_POD: { readonly [group: string]: string } = {
  'admissionregistration.k8s.io':
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding MutatingAdmissionPolicy MutatingAdmissionPolicyBinding',
  'apiextensions.k8s.io': 'CustomResourceDefinition',
  'apiregistration.k8s.io': 'APIService',
  'apiserver.config.k8s.io':
    'AdmissionConfiguration AuthenticationConfiguration AuthorizationConfiguration EgressSelectorConfiguration EncryptionConfiguration TracingConfiguration',
  'audit.k8s.io': 'Policy',
  'authentication.k8s.io': 'TokenReview TokenRequest SelfSubjectReview',
  'authorization.k8s.io':
    'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
  autoscaling: 'HorizontalPodAutoscaler Scale',
  'autoscaling.k8s.io': 'VerticalPodAutoscaler VerticalPodAutoscalerCheckpoint',
  'certificates.k8s.io': 'CertificateSigningRequest ClusterTrustBundle PodCertificateRequest',
  'coordination.k8s.io': 'Lease LeaseCandidate',
  'discovery.k8s.io': 'EndpointSlice',
  'events.k8s.io': 'Event',
  extensions: 'Ingress NetworkPolicy PodSecurityPolicy',
  'flowcontrol.apiserver.k8s.io': 'FlowSchema PriorityLevelConfiguration',
  'gateway.networking.k8s.io':
    'BackendTLSPolicy Gateway GatewayClass GRPCRoute HTTPRoute ReferenceGrant TCPRoute TLSRoute UDPRoute',
  'kubeadm.k8s.io':
    'ClusterConfiguration InitConfiguration JoinConfiguration ResetConfiguration UpgradeConfiguration',
  'kubelet.config.k8s.io': 'KubeletConfiguration CredentialProviderConfig',
  'kubeproxy.config.k8s.io': 'KubeProxyConfiguration',
  'kubescheduler.config.k8s.io': 'KubeSchedulerConfiguration',
  'metrics.k8s.io': 'NodeMetrics PodMetrics',
  'networking.k8s.io': 'Ingress IngressClass IPAddress NetworkPolicy ServiceCIDR',
  'node.k8s.io': 'RuntimeClass',
  policy: 'Eviction PodDisruptionBudget PodSecurityPolicy',
  'policy.networking.k8s.io': 'AdminNetworkPolicy BaselineAdminNetworkPolicy ClusterNetworkPolicy',
  'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding Role RoleBinding',
  'resource.k8s.io':
    'DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourceSlice',
  'scheduling.k8s.io': 'PriorityClass',
  'snapshot.storage.k8s.io': 'VolumeSnapshot VolumeSnapshotClass VolumeSnapshotContent',
  'groupsnapshot.storage.k8s.io':
    'VolumeGroupSnapshot VolumeGroupSnapshotClass VolumeGroupSnapshotContent',
  'storage.k8s.io':
    'CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass',
  'storagemigration.k8s.io': 'StorageVersionMigration',
};

/** Kinds of Kubernetes, or of what comes with it, that are known to have no pod or are in the table of kinds. */
export function isListedKind(apiVersion: string, kind: string): boolean {
  if (Object.hasOwn(KINDS, apiVersion)) return KINDS[apiVersion]?.includes(kind) === true;
  const group = apiVersion.split('/')[0] ?? '';
  return isListedGroup(group) && WITHOUT_POD[group]?.split(' ').includes(kind) === true;
}

/** Whether a group is Kubernetes' own, or comes with it. */
export const isListedGroup = (group: string): boolean =>
  group === '' || group === 'apps' || group === 'batch' || Object.hasOwn(WITHOUT_POD, group);

/**
 * Whether an object names a kind or a version that Kubernetes does not have, in a group of its own that
 * is known here. Custom objects, and groups that are not listed, are never meant.
 */
export function isUnknownKind(apiVersion: string, kind: string): boolean {
  const [group = '', version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  if (group !== '' && group !== 'apps' && group !== 'batch') return false;
  const known = Object.hasOwn(KINDS, apiVersion) ? KINDS[apiVersion] : undefined;
  if (known) return !known.includes(kind.replace(/(?<=.)List$/, ''));
  // Versions that once were served have a sentence of their own.
  return group === '' || !/^v(?:1|2alpha1|1beta[12])$/.test(version ?? '');
}

/** What was probably meant, as `apps/v1 Deployment`: a kind of that name, or of one much like it. */
export function nearestKind(kind: string): string | null {
  const all = Object.entries(KINDS).flatMap(([apiVersion, kinds]) =>
    kinds.map((name) => [name, apiVersion] as const),
  );
  const found = nearest(
    kind,
    all.map(([name]) => name),
  );
  const apiVersion = all.find(([name]) => name === found)?.[1];
  return found === null || apiVersion === undefined ? null : `${apiVersion} ${found}`;
}
