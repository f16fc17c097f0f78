/** Kubernetes' own kinds, and those of projects that come with it. */
import { type KindRow, template } from './pod-kind.ts';

const API = 'k8s.io/api@v0.37';
const MIGRATION = `${API}; Deprecated API Migration Guide`;

/**
 * Those with a pod: the nine that Pod Security Admission looks at (k8s.io/pod-security-admission
 * admission/admission.go), with the versions that are no longer served.
 */
export const KUBERNETES_KINDS: readonly KindRow[] = [
  { group: '', kinds: 'Pod', served: 'v1', pods: [template('')], source: `${API}:core/v1` },
  {
    group: '',
    kinds: 'PodTemplate',
    served: 'v1',
    pods: [template('template')],
    source: `${API}:core/v1`,
  },
  {
    group: '',
    kinds: 'ReplicationController',
    served: 'v1',
    // By pointer: without a template there is no pod.
    pods: [template('spec.template')],
    optional: true,
    source: `${API}:core/v1`,
  },
  {
    group: 'apps',
    kinds: 'Deployment',
    served: 'apps/v1',
    retired: ['extensions/v1beta1', 'apps/v1beta1', 'apps/v1beta2'],
    pods: [template('spec.template')],
    source: MIGRATION,
  },
  {
    group: 'apps',
    kinds: 'StatefulSet',
    served: 'apps/v1',
    retired: ['apps/v1beta1', 'apps/v1beta2'],
    pods: [template('spec.template')],
    source: MIGRATION,
  },
  {
    group: 'apps',
    kinds: 'ReplicaSet DaemonSet',
    served: 'apps/v1',
    retired: ['extensions/v1beta1', 'apps/v1beta2'],
    pods: [template('spec.template')],
    source: MIGRATION,
  },
  {
    group: 'batch',
    kinds: 'Job',
    served: 'batch/v1',
    retired: ['extensions/v1beta1'],
    pods: [template('spec.template')],
    source: MIGRATION,
  },
  {
    group: 'batch',
    kinds: 'CronJob',
    served: 'batch/v1',
    retired: ['batch/v1beta1', 'batch/v2alpha1'],
    pods: [template('spec.jobTemplate.spec.template')],
    source: MIGRATION,
  },
];

type Versions = Pick<KindRow, 'served' | 'retired' | 'reshaped' | 'current'>;

const withoutPod = (
  group: string,
  kinds: string,
  source: string,
  versions: Versions = {},
): KindRow => ({ group, kinds, ...versions, pods: [], none: 'no-pod', source });

/** Versions of a group, as `networking.k8s.io/v1beta1`. */
const gone = (group: string, ...versions: readonly string[]): readonly string[] =>
  versions.map((version) => `${group}/${version}`);

/** Those without a pod, requests such as Eviction included. Of groups other than the first three every version is alike. */
export const KUBERNETES_OTHERS: readonly KindRow[] = [
  withoutPod(
    '',
    'Binding ComponentStatus ConfigMap Endpoints Event LimitRange List Namespace Node PersistentVolume PersistentVolumeClaim ResourceQuota Secret Service ServiceAccount Status',
    `${API}:core/v1`,
    { served: 'v1' },
  ),
  withoutPod('apps', 'ControllerRevision', `${API}:apps/v1`, { served: 'apps/v1' }),
  withoutPod(
    'admissionregistration.k8s.io',
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    MIGRATION,
    { reshaped: gone('admissionregistration.k8s.io', 'v1beta1') },
  ),
  withoutPod(
    'admissionregistration.k8s.io',
    'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding MutatingAdmissionPolicy MutatingAdmissionPolicyBinding',
    `${API}:admissionregistration/v1`,
  ),
  withoutPod('admission.k8s.io', 'AdmissionReview', `${API}:admission/v1`),
  withoutPod(
    'apiextensions.k8s.io',
    'CustomResourceDefinition',
    'k8s.io/apiextensions-apiserver@v0.37:pkg/apis/apiextensions/v1; Deprecated API Migration Guide',
    { reshaped: gone('apiextensions.k8s.io', 'v1beta1') },
  ),
  withoutPod(
    'apiregistration.k8s.io',
    'APIService',
    'k8s.io/kube-aggregator@v0.37:pkg/apis/apiregistration/v1; Deprecated API Migration Guide',
    { retired: gone('apiregistration.k8s.io', 'v1beta1') },
  ),
  withoutPod(
    'apiserver.config.k8s.io',
    'AdmissionConfiguration AuthenticationConfiguration AuthorizationConfiguration EgressSelectorConfiguration EncryptionConfiguration TracingConfiguration',
    'k8s.io/apiserver@v0.37:pkg/apis/apiserver',
  ),
  withoutPod('audit.k8s.io', 'Policy', 'k8s.io/apiserver@v0.37:pkg/apis/audit/v1'),
  withoutPod(
    'authentication.k8s.io',
    'TokenReview TokenRequest SelfSubjectReview',
    `${API}:authentication/v1`,
  ),
  withoutPod(
    'authorization.k8s.io',
    'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
    `${API}:authorization/v1`,
  ),
  withoutPod('autoscaling', 'HorizontalPodAutoscaler', MIGRATION, {
    retired: gone('autoscaling', 'v2beta2'),
    // Its metrics named their targets otherwise.
    reshaped: gone('autoscaling', 'v2beta1'),
    current: 'v2',
  }),
  withoutPod('autoscaling', 'Scale', `${API}:autoscaling/v1`),
  withoutPod(
    'autoscaling.k8s.io',
    'VerticalPodAutoscaler VerticalPodAutoscalerCheckpoint',
    'kubernetes/autoscaler@53af49f39:vertical-pod-autoscaler/deploy/vpa-v1-crd-gen.yaml',
  ),
  withoutPod('certificates.k8s.io', 'CertificateSigningRequest', MIGRATION, {
    reshaped: gone('certificates.k8s.io', 'v1beta1'),
  }),
  withoutPod(
    'certificates.k8s.io',
    'ClusterTrustBundle PodCertificateRequest',
    `${API}:certificates`,
  ),
  withoutPod('coordination.k8s.io', 'Lease', MIGRATION, {
    retired: gone('coordination.k8s.io', 'v1beta1'),
  }),
  withoutPod('coordination.k8s.io', 'LeaseCandidate', `${API}:coordination`),
  withoutPod('discovery.k8s.io', 'EndpointSlice', MIGRATION, {
    reshaped: gone('discovery.k8s.io', 'v1beta1'),
  }),
  withoutPod('events.k8s.io', 'Event', MIGRATION, { reshaped: gone('events.k8s.io', 'v1beta1') }),
  withoutPod('extensions', 'PodSecurityPolicy', MIGRATION),
  withoutPod('flowcontrol.apiserver.k8s.io', 'FlowSchema', MIGRATION, {
    retired: gone('flowcontrol.apiserver.k8s.io', 'v1beta1', 'v1beta2', 'v1beta3'),
  }),
  withoutPod('flowcontrol.apiserver.k8s.io', 'PriorityLevelConfiguration', MIGRATION, {
    reshaped: gone('flowcontrol.apiserver.k8s.io', 'v1beta1', 'v1beta2', 'v1beta3'),
  }),
  withoutPod('imagepolicy.k8s.io', 'ImageReview', `${API}:imagepolicy/v1alpha1`),
  withoutPod(
    'kubeadm.k8s.io',
    'ClusterConfiguration InitConfiguration JoinConfiguration ResetConfiguration UpgradeConfiguration',
    'kubernetes/kubernetes@v1.36:cmd/kubeadm/app/apis/kubeadm/v1beta4',
  ),
  withoutPod(
    'kubelet.config.k8s.io',
    'KubeletConfiguration CredentialProviderConfig',
    'k8s.io/kubelet@v0.37:config',
  ),
  withoutPod(
    'kubeproxy.config.k8s.io',
    'KubeProxyConfiguration',
    'k8s.io/kube-proxy@v0.37:config/v1alpha1',
  ),
  withoutPod(
    'kubescheduler.config.k8s.io',
    'KubeSchedulerConfiguration',
    'k8s.io/kube-scheduler@v0.37:config/v1',
  ),
  withoutPod(
    'metrics.k8s.io',
    'NodeMetrics PodMetrics',
    'k8s.io/metrics@v0.37:pkg/apis/metrics/v1beta1',
  ),
  withoutPod('networking.k8s.io', 'Ingress', MIGRATION, {
    // Its backends were a name and a port.
    reshaped: ['extensions/v1beta1', ...gone('networking.k8s.io', 'v1beta1')],
  }),
  withoutPod('networking.k8s.io', 'IngressClass', MIGRATION, {
    retired: gone('networking.k8s.io', 'v1beta1'),
  }),
  withoutPod('networking.k8s.io', 'NetworkPolicy', MIGRATION, {
    retired: ['extensions/v1beta1'],
  }),
  withoutPod('networking.k8s.io', 'IPAddress ServiceCIDR', `${API}:networking/v1`),
  withoutPod('node.k8s.io', 'RuntimeClass', MIGRATION, {
    retired: gone('node.k8s.io', 'v1beta1'),
    // The handler was in the spec.
    reshaped: gone('node.k8s.io', 'v1alpha1'),
  }),
  withoutPod('policy', 'PodDisruptionBudget', MIGRATION, { retired: gone('policy', 'v1beta1') }),
  withoutPod('policy', 'Eviction PodSecurityPolicy', `${API}:policy/v1; ${MIGRATION}`),
  withoutPod(
    'policy.networking.k8s.io',
    'AdminNetworkPolicy BaselineAdminNetworkPolicy ClusterNetworkPolicy',
    'kubernetes-sigs/network-policy-api@fd565d411:config/crd/experimental',
  ),
  withoutPod(
    'rbac.authorization.k8s.io',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
    MIGRATION,
    {
      retired: gone('rbac.authorization.k8s.io', 'v1beta1'),
      // Subjects named their apiVersion, and not their group.
      reshaped: gone('rbac.authorization.k8s.io', 'v1alpha1'),
    },
  ),
  withoutPod(
    'resource.k8s.io',
    'DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourceSlice',
    `${API}:resource`,
  ),
  withoutPod('scheduling.k8s.io', 'PriorityClass', MIGRATION, {
    retired: gone('scheduling.k8s.io', 'v1beta1', 'v1alpha1'),
  }),
  withoutPod(
    'snapshot.storage.k8s.io',
    'VolumeSnapshot VolumeSnapshotClass VolumeSnapshotContent',
    'kubernetes-csi/external-snapshotter@8ac2e79b7:client/config/crd',
  ),
  withoutPod(
    'groupsnapshot.storage.k8s.io',
    'VolumeGroupSnapshot VolumeGroupSnapshotClass VolumeGroupSnapshotContent',
    'kubernetes-csi/external-snapshotter@3cb5c308f:client/config/crd',
  ),
  withoutPod('storage.k8s.io', 'CSIDriver CSINode StorageClass', MIGRATION, {
    retired: gone('storage.k8s.io', 'v1beta1'),
  }),
  withoutPod('storage.k8s.io', 'CSIStorageCapacity VolumeAttachment', MIGRATION, {
    retired: gone('storage.k8s.io', 'v1beta1', 'v1alpha1'),
  }),
  withoutPod('storage.k8s.io', 'VolumeAttributesClass', `${API}:storage/v1`),
  withoutPod('storagemigration.k8s.io', 'StorageVersionMigration', `${API}:storagemigration`),
];
