/**
 * What Kubernetes asks of single fields, by the type that has them: which must not be empty, and what the value must
 * look like. Fields that depend on each other are in object-rules.ts, and what a pod asks of its containers in
 * refusals.ts.
 *
 * Each word is `field`, with `!` where the value must not be missing or empty (also no zero), and after a colon what
 * it must be:
 *
 *     name:dns-label            a format of formats.ts; an empty text is as good as none
 *     name~:label-value         a format that an empty text must have too
 *     ports:1..65535  n:0..     a number in a range
 *     port:port  port:port-or-name  n:int-or-percent
 *     q:quantity  q:positive-quantity  q:any-quantity
 *     type:=A|B                 one of these words
 *     values:[label-value]      each item of a list
 *     labels:{label-key=label-value}  keys and values of a map; either may be left out
 *     spec+                     a struct that is looked at even where it is missing
 *     metadata-                 a struct of which Kubernetes asks nothing but its types
 *
 * Source: k8s.io/kubernetes pkg/apis/<group>/validation/validation.go, read at 1.36; for kinds of other projects
 * their definitions, as cluster/definitions.mjs fetches them.
 */
import { isFormat, type TextFormat } from './formats.ts';

const LABELS = '{label-key=label-value}';
const MODE = '0..511';
const KEY_SELECTOR = 'name!:dns-subdomain key!:config-key';
const TARGET_REFERENCE = 'kind!:path-segment name!:path-segment';

const TABLE: { readonly [definition: string]: string } = {
  'core/v1.Service': 'spec+',
  'core/v1.PersistentVolumeClaim': 'spec+',
  'core/v1.PersistentVolume': 'spec+',
  'networking/v1.Ingress': 'spec+',
  'networking/v1.IngressClass': 'spec+',
  'apps/v1.Deployment': 'spec+',
  'apps/v1.ReplicaSet': 'spec+',
  'apps/v1.StatefulSet': 'spec+',
  'apps/v1.DaemonSet': 'spec+',
  'batch/v1.Job': 'spec+',
  'batch/v1.CronJob': 'spec+',
  'autoscaling/v1.HorizontalPodAutoscaler': 'spec+',
  'autoscaling/v2.HorizontalPodAutoscaler': 'spec+',
  'core/v1.ReplicationController': 'spec+',

  'meta/v1.ObjectMeta': `labels:${LABELS} annotations:{annotation-key} finalizers:[label-key] generation:0.. namespace:dns-label`,
  'meta/v1.OwnerReference': 'apiVersion! kind! name! uid!',
  'meta/v1.LabelSelector': `matchLabels:${LABELS}`,
  'meta/v1.LabelSelectorRequirement':
    'key~:label-key operator~:=In|NotIn|Exists|DoesNotExist values:[label-value]',

  'core/v1.PodSpec': `nodeSelector:${LABELS} serviceAccountName:dns-subdomain nodeName:dns-subdomain activeDeadlineSeconds:1..2147483647 hostname:dns-label subdomain:dns-label priorityClassName:dns-subdomain runtimeClassName~:dns-subdomain hostnameOverride~:dns-subdomain overhead:{resource=quantity}`,
  'core/v1.PodReadinessGate': 'conditionType~:label-key',
  'core/v1.PodSchedulingGate': 'name~:label-key',
  'core/v1.PodDNSConfig': 'nameservers:[ip] searches:[search-domain]',
  'core/v1.HostAlias': 'ip~:ip hostnames:[dns-subdomain]',
  'core/v1.Toleration': 'key:label-key',
  'core/v1.TopologySpreadConstraint':
    'maxSkew!:1.. topologyKey! whenUnsatisfiable!:=DoNotSchedule|ScheduleAnyway minDomains:1.. nodeAffinityPolicy~:=Honor|Ignore nodeTaintsPolicy~:=Honor|Ignore',
  'core/v1.PodAffinityTerm': 'topologyKey!:label-key namespaces:[dns-label]',
  'core/v1.WeightedPodAffinityTerm': 'weight!:1..100',
  'core/v1.PreferredSchedulingTerm': 'weight!:1..100',
  'core/v1.NodeSelector': 'nodeSelectorTerms!',
  'core/v1.WindowsSecurityContextOptions':
    'runAsUserName~:windows-user gmsaCredentialSpecName~:dns-subdomain',
  'core/v1.HTTPHeader': 'name!:header-name',
  'core/v1.ContainerResizePolicy':
    'resourceName!:=cpu|memory restartPolicy!:=NotRequired|RestartContainer',
  'core/v1.VolumeDevice': 'devicePath!:no-backsteps',
  'core/v1.VolumeMount': 'recursiveReadOnly~:=Disabled|Enabled|IfPossible',

  'core/v1.SecretKeySelector': KEY_SELECTOR,
  'core/v1.ConfigMapKeySelector': KEY_SELECTOR,
  'core/v1.SecretEnvSource': 'name!:dns-subdomain',
  'core/v1.ConfigMapEnvSource': 'name!:dns-subdomain',
  'core/v1.ResourceFieldSelector': 'resource!:resource-field',
  'core/v1.HostPathVolumeSource':
    'path!:no-backsteps type:=DirectoryOrCreate|Directory|FileOrCreate|File|Socket|CharDevice|BlockDevice',
  'core/v1.GitRepoVolumeSource': 'repository! directory:relative-path',
  'core/v1.SecretVolumeSource': `secretName! defaultMode:${MODE}`,
  'core/v1.ConfigMapVolumeSource': `name! defaultMode:${MODE}`,
  'core/v1.DownwardAPIVolumeSource': `defaultMode:${MODE}`,
  'core/v1.ProjectedVolumeSource': `defaultMode:${MODE}`,
  'core/v1.SecretProjection': 'name!',
  'core/v1.ConfigMapProjection': 'name!',
  'core/v1.ServiceAccountTokenProjection': 'path!:relative-path expirationSeconds:600..4294967296',
  'core/v1.KeyToPath': `key! path!:relative-path mode:${MODE}`,
  'core/v1.DownwardAPIVolumeFile': `path!:relative-path mode:${MODE}`,
  'core/v1.PersistentVolumeClaimVolumeSource': 'claimName!',
  'core/v1.EmptyDirVolumeSource': 'sizeLimit:quantity',
  'core/v1.NFSVolumeSource': 'server! path!:absolute-path',
  'core/v1.CSIVolumeSource': 'driver!:driver-name',
  'core/v1.EphemeralVolumeSource': 'volumeClaimTemplate!',
  'core/v1.AzureFileVolumeSource': 'secretName! shareName!',
  'core/v1.AzureDiskVolumeSource':
    'diskName! diskURI! cachingMode~:=None|ReadOnly|ReadWrite kind~:=Shared|Dedicated|Managed',
  'core/v1.GCEPersistentDiskVolumeSource': 'pdName! partition:0..255',
  'core/v1.AWSElasticBlockStoreVolumeSource': 'volumeID! partition:0..255',
  'core/v1.GlusterfsVolumeSource': 'endpoints! path!',
  'core/v1.CephFSVolumeSource': 'monitors!',
  'core/v1.CinderVolumeSource': 'volumeID!',
  'core/v1.RBDVolumeSource': 'monitors! image!',
  'core/v1.ISCSIVolumeSource': 'targetPortal! iqn! lun:0..255',
  'core/v1.FlexVolumeSource': 'driver!',
  'core/v1.VsphereVirtualDiskVolumeSource': 'volumePath!',
  'core/v1.PortworxVolumeSource': 'volumeID!',
  'core/v1.QuobyteVolumeSource': 'registry! volume!',
  'core/v1.ScaleIOVolumeSource': 'gateway! system! volumeName! secretRef!',
  'core/v1.PhotonPersistentDiskVolumeSource': 'pdID!',

  'core/v1.ServiceSpec': `selector:${LABELS} externalIPs:[endpoint-ip] ipFamilies:[=IPv4|IPv6] ipFamilyPolicy~:=SingleStack|PreferDualStack|RequireDualStack internalTrafficPolicy~:=Cluster|Local trafficDistribution~:=PreferClose|PreferSameZone|PreferSameNode`,
  'core/v1.ServicePort':
    'name:dns-label port!:port targetPort:port-or-name appProtocol~:label-key protocol:=TCP|UDP|SCTP',
  'core/v1.ConfigMap': 'data:{config-key} binaryData:{config-key}',
  'core/v1.Secret': 'data:{config-key} stringData:{config-key}',
  'core/v1.PersistentVolumeSpec':
    'accessModes! capacity! storageClassName:dns-subdomain volumeMode~:=Block|Filesystem',
  'core/v1.CSIPersistentVolumeSource': 'driver!:driver-name volumeHandle!',
  'core/v1.VolumeNodeAffinity': 'required!',
  'core/v1.PersistentVolumeClaimSpec':
    'accessModes! storageClassName:dns-subdomain volumeMode~:=Block|Filesystem volumeAttributesClassName:dns-subdomain',
  'core/v1.TypedLocalObjectReference': 'kind! name!',
  'core/v1.TypedObjectReference': 'kind! name!',
  'core/v1.LimitRangeItem': 'type~:limit-type',
  'core/v1.ResourceQuotaSpec':
    'hard:{quota-resource=quantity} scopes:[=BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass]',
  'core/v1.ScopedResourceSelectorRequirement': 'scopeName! operator!',
  'core/v1.ReplicationControllerSpec': `replicas:0.. minReadySeconds:0.. selector:${LABELS} template!`,

  'apps/v1.DeploymentSpec':
    'replicas:0.. minReadySeconds:0.. revisionHistoryLimit:0.. progressDeadlineSeconds:0..',
  'apps/v1.RollingUpdateDeployment': 'maxUnavailable~:int-or-percent maxSurge~:int-or-any-percent',
  'apps/v1.ReplicaSetSpec': 'replicas:0.. minReadySeconds:0..',
  'apps/v1.StatefulSetSpec': 'replicas:0.. minReadySeconds:0.. serviceName:dns-label',
  'apps/v1.StatefulSetOrdinals': 'start:0..',
  'apps/v1.RollingUpdateStatefulSetStrategy': 'partition:0..',
  'apps/v1.StatefulSetPersistentVolumeClaimRetentionPolicy':
    'whenDeleted:=Retain|Delete whenScaled:=Retain|Delete',
  'apps/v1.DaemonSetSpec': 'minReadySeconds:0.. revisionHistoryLimit:0..',
  'apps/v1.RollingUpdateDaemonSet': 'maxUnavailable~:int-or-percent maxSurge~:int-or-percent',
  'batch/v1.JobSpec':
    'parallelism:0.. completions:0.. activeDeadlineSeconds:0.. backoffLimit:0.. ttlSecondsAfterFinished:0.. backoffLimitPerIndex:0.. maxFailedIndexes:0.. managedBy~:domain-path completionMode~:=NonIndexed|Indexed podReplacementPolicy~:=Failed|TerminatingOrFailed',
  'batch/v1.JobTemplateSpec': 'metadata-',
  'batch/v1.PodFailurePolicyRule': 'action!',
  'batch/v1.PodFailurePolicyOnExitCodesRequirement': 'operator!',
  'batch/v1.PodFailurePolicyOnPodConditionsPattern': 'type~:label-key status:=False|True|Unknown',
  'batch/v1.CronJobSpec':
    'schedule!:schedule startingDeadlineSeconds:0.. successfulJobsHistoryLimit:0.. failedJobsHistoryLimit:0.. timeZone~:time-zone',

  'autoscaling/v1.CrossVersionObjectReference': TARGET_REFERENCE,
  'autoscaling/v2.CrossVersionObjectReference': TARGET_REFERENCE,
  'autoscaling/v1.HorizontalPodAutoscalerSpec':
    'minReplicas:1.. maxReplicas!:1.. targetCPUUtilizationPercentage:1..',
  'autoscaling/v2.HorizontalPodAutoscalerSpec': 'minReplicas:1.. maxReplicas!:1..',
  'autoscaling/v2.MetricSpec': 'type!:=ContainerResource|External|Object|Pods|Resource',
  'autoscaling/v2.MetricIdentifier': 'name!:path-segment selector-',
  'autoscaling/v2.ResourceMetricSource': 'name!',
  'autoscaling/v2.ContainerResourceMetricSource': 'name!:resource container!:dns-label',
  'autoscaling/v2.MetricTarget':
    'type!:=Utilization|Value|AverageValue value:positive-quantity averageValue:positive-quantity averageUtilization:1..',
  'autoscaling/v2.HPAScalingRules':
    'stabilizationWindowSeconds:0..3600 selectPolicy~:=Max|Min|Disabled tolerance:quantity',
  'autoscaling/v2.HPAScalingPolicy': 'type!:=Pods|Percent value!:1.. periodSeconds!:1..1800',

  'policy/v1.PodDisruptionBudgetSpec':
    'minAvailable~:int-or-percent maxUnavailable~:int-or-percent unhealthyPodEvictionPolicy~:=IfHealthyBudget|AlwaysAllow',

  'networking/v1.NetworkPolicyPort': 'protocol~:=TCP|UDP|SCTP port~:port-or-name',
  'networking/v1.NetworkPolicySpec': 'policyTypes:[=Ingress|Egress]',
  'networking/v1.IPBlock': 'cidr!:cidr except:[cidr]',
  'networking/v1.IngressSpec': 'ingressClassName~:dns-subdomain',
  'networking/v1.IngressClassSpec': 'controller!:domain-path',
  'networking/v1.IngressClassParametersReference':
    'apiGroup~:dns-subdomain kind!:path-segment name!:path-segment scope~:=Cluster|Namespace namespace~:dns-label',
  'networking/v1.IngressTLS': 'hosts:[host-pattern] secretName:dns-subdomain',
  'networking/v1.IngressRule': 'host:host',
  'networking/v1.HTTPIngressRuleValue': 'paths!',
  'networking/v1.IngressServiceBackend': 'name!',
  'networking/v1.HTTPIngressPath': 'pathType!',

  'storage/v1.StorageClass': 'provisioner!:annotation-key',
  'scheduling/v1.PriorityClass': 'preemptionPolicy~:=Never|PreemptLowerPriority',
  'node/v1.RuntimeClass': 'handler!:dns-label',
  'node/v1.Scheduling': `nodeSelector:${LABELS}`,
  'node/v1.Overhead': 'podFixed:{resource=quantity}',

  'keda/v1alpha1.ScaledObjectSpec':
    'cooldownPeriod:0.. idleReplicaCount:0.. initialCooldownPeriod:0.. maxReplicaCount:1.. minReplicaCount:0.. pollingInterval:1.. triggers!',
  'keda/v1alpha1.Fallback': 'failureThreshold:0.. replicas:0..',
  'keda/v1alpha1.HPAScalingRules': 'tolerance~:any-quantity',
  'keda/v1alpha1.ScaleTarget': 'name!',
  'keda/v1alpha1.ScaleTriggers': 'type!',

  'rbac/v1.PolicyRule': 'verbs!',
  'rbac/v1.AggregationRule': 'clusterRoleSelectors!',
  'rbac/v1.RoleRef': 'name!:path-segment',
  'rbac/v1.Subject': 'kind~:=ServiceAccount|User|Group name!',
};

export type ValueRule =
  | { readonly is: 'format'; readonly format: TextFormat }
  | { readonly is: 'range'; readonly min: number; readonly max: number | null }
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'items'; readonly of: ValueRule }
  | { readonly is: 'map'; readonly keys: ValueRule | null; readonly values: ValueRule | null }
  | {
      readonly is:
        | 'port'
        | 'port-or-name'
        | 'int-or-percent'
        | 'int-or-any-percent'
        | 'quantity'
        | 'positive-quantity'
        | 'any-quantity';
    };

export interface FieldRule {
  readonly field: string;
  /** A missing object is as good as an empty one, and looked at like it. */
  readonly always: boolean;
  /** Only the types of what is in it are looked at. */
  readonly unchecked: boolean;
  readonly required: boolean;
  /** An empty text must be right as well; else it is as good as none. */
  readonly evenEmpty: boolean;
  readonly value: ValueRule | null;
}

/** The rules for the fields of a definition of the schema. */
export const fieldRulesOf = (definition: string): readonly FieldRule[] =>
  (TABLE[definition] ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map(ruleOf);

function ruleOf(word: string): FieldRule {
  const [, field = '', mark, value = ''] = /^(\w+)([!~+-]?)(?::(.+))?$/.exec(word) ?? [];
  return {
    field,
    always: mark === '+',
    unchecked: mark === '-',
    required: mark === '!',
    evenEmpty: mark === '~',
    value: value === '' ? null : valueRuleOf(value),
  };
}

function valueRuleOf(text: string): ValueRule {
  const range = /^(\d+)\.\.(\d*)$/.exec(text);
  if (range) return { is: 'range', min: Number(range[1]), max: range[2] ? Number(range[2]) : null };
  if (text.startsWith('=')) return { is: 'words', words: text.slice(1).split('|') };
  if (text.startsWith('[')) return { is: 'items', of: valueRuleOf(text.slice(1, -1)) };
  if (text.startsWith('{')) {
    const [keys = '', values = ''] = text.slice(1, -1).split('=');
    return {
      is: 'map',
      keys: keys === '' ? null : valueRuleOf(keys),
      values: values === '' ? null : valueRuleOf(values),
    };
  }
  if (isFormat(text)) return { is: 'format', format: text };
  return { is: text as 'port' };
}
