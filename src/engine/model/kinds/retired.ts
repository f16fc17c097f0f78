/**
 * API versions that Kubernetes no longer serves or has deprecated, after its Deprecated API Migration
 * Guide, for Jobs under extensions/v1beta1 after CHANGELOG-1.6, and for OpenShift's kinds after its API
 * (openshift/api apps/v1/legacy.go). Only kinds that are in manifests.
 */
import { type Json, listBelow, valueBelow } from '../../text/json.ts';
import { asksForLabels } from '../bundle/selection.ts';
import { atLeast, parseVersion, type Version } from '../version.ts';
import { successorOf } from './kinds.ts';

export interface Retired {
  /** First Kubernetes version that does not serve it; null when it is only deprecated. */
  readonly removed: string | null;
  /** Null when nothing takes its place. */
  readonly replacement: string | null;
  /** First Kubernetes version that serves the replacement. */
  readonly since: string;
  /** Whether the object is right under the new version as it stands. */
  readonly renames: (object: Json) => boolean;
}

const always = () => true;
const never = () => false;
/** apps/v1 no longer makes up a selector. */
const withSelector = (object: Json) => valueBelow(object, 'spec', 'selector') !== undefined;
/** Without either field both versions make up the same selector. */
const withoutSelector = (object: Json) =>
  valueBelow(object, 'spec', 'selector') === undefined &&
  valueBelow(object, 'spec', 'autoSelector') === undefined;
/** An empty selector took in no pod under v1beta1 and takes in every pod under v1. */
const withLabels = (object: Json) => asksForLabels(valueBelow(object, 'spec', 'selector'));

/** Subjects were told apart by apiVersion under v1alpha1. */
const withGroups = (object: Json) =>
  listBelow(object, 'subjects').every((subject) => valueBelow(subject, 'apiVersion') === undefined);
/** Under v1alpha1 the handler was in the spec. */
const withHandler = (object: Json) =>
  valueBelow(object, 'handler') !== undefined && valueBelow(object, 'spec') === undefined;

/** Fields of a workload that the new version no longer has, and that say nothing of its pods. */
export const DROPPED_FIELDS: readonly string[] = ['rollbackTo', 'templateGeneration'];

/** Kinds whose successor is called otherwise. */
export const RENAMED_KINDS: ReadonlyMap<string, string> = new Map([
  ['v1/Endpoints', 'EndpointSlice'],
]);

type Line = readonly [
  from: string,
  kinds: string,
  removed: string | null,
  replacement: string | null,
  since: string,
  renames: (object: Json) => boolean,
];

const LINES: readonly Line[] = [
  ['extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', '1.16', 'apps/v1', '1.9', withSelector],
  ['extensions/v1beta1', 'Job', '1.6', 'batch/v1', '1.2', withoutSelector],
  ['extensions/v1beta1', 'NetworkPolicy', '1.16', 'networking.k8s.io/v1', '1.8', always],
  ['extensions/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1', '1.19', never],
  ['extensions/v1beta1', 'PodSecurityPolicy', '1.16', null, '1.0', never],
  ['apps/v1beta1', 'Deployment StatefulSet', '1.16', 'apps/v1', '1.9', withSelector],
  [
    'apps/v1beta2',
    'DaemonSet Deployment ReplicaSet StatefulSet',
    '1.16',
    'apps/v1',
    '1.9',
    withSelector,
  ],
  ['batch/v2alpha1', 'CronJob', '1.21', 'batch/v1', '1.21', always],
  ['batch/v1beta1', 'CronJob', '1.25', 'batch/v1', '1.21', always],
  ['policy/v1beta1', 'PodDisruptionBudget', '1.25', 'policy/v1', '1.21', withLabels],
  ['policy/v1beta1', 'PodSecurityPolicy', '1.25', null, '1.0', never],
  ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', '1.25', 'autoscaling/v2', '1.23', never],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.26', 'autoscaling/v2', '1.23', always],
  ['networking.k8s.io/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1', '1.19', never],
  ['networking.k8s.io/v1beta1', 'IngressClass', '1.22', 'networking.k8s.io/v1', '1.19', always],
  [
    'rbac.authorization.k8s.io/v1beta1',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
    '1.22',
    'rbac.authorization.k8s.io/v1',
    '1.8',
    always,
  ],
  ['scheduling.k8s.io/v1beta1', 'PriorityClass', '1.22', 'scheduling.k8s.io/v1', '1.14', always],
  ['storage.k8s.io/v1beta1', 'StorageClass', '1.22', 'storage.k8s.io/v1', '1.6', always],
  ['storage.k8s.io/v1beta1', 'VolumeAttachment', '1.22', 'storage.k8s.io/v1', '1.13', always],
  ['storage.k8s.io/v1beta1', 'CSINode', '1.22', 'storage.k8s.io/v1', '1.17', always],
  ['storage.k8s.io/v1beta1', 'CSIDriver', '1.22', 'storage.k8s.io/v1', '1.19', always],
  ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', '1.27', 'storage.k8s.io/v1', '1.24', always],
  ['coordination.k8s.io/v1beta1', 'Lease', '1.22', 'coordination.k8s.io/v1', '1.14', always],
  ['node.k8s.io/v1beta1', 'RuntimeClass', '1.25', 'node.k8s.io/v1', '1.20', always],
  ['discovery.k8s.io/v1beta1', 'EndpointSlice', '1.25', 'discovery.k8s.io/v1', '1.21', never],
  ['events.k8s.io/v1beta1', 'Event', '1.25', 'events.k8s.io/v1', '1.19', never],
  [
    'admissionregistration.k8s.io/v1beta1',
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    '1.22',
    'admissionregistration.k8s.io/v1',
    '1.16',
    never,
  ],
  [
    'apiextensions.k8s.io/v1beta1',
    'CustomResourceDefinition',
    '1.22',
    'apiextensions.k8s.io/v1',
    '1.16',
    never,
  ],
  [
    'apiregistration.k8s.io/v1beta1',
    'APIService',
    '1.22',
    'apiregistration.k8s.io/v1',
    '1.10',
    always,
  ],
  [
    'certificates.k8s.io/v1beta1',
    'CertificateSigningRequest',
    '1.22',
    'certificates.k8s.io/v1',
    '1.19',
    never,
  ],
  ...(['v1beta1 1.26', 'v1beta2 1.29', 'v1beta3 1.32'] as const).flatMap((line): Line[] => {
    const [version, removed = ''] = line.split(' ');
    const group = 'flowcontrol.apiserver.k8s.io';
    const [from, to] = [`${group}/${version}`, `${group}/v1`];
    return [
      [from, 'FlowSchema', removed, to, '1.29', always],
      // The field for the shares got another name and another default.
      [from, 'PriorityLevelConfiguration', removed, to, '1.29', never],
    ];
  }),
  // Alpha versions, which a cluster serves only where they are turned on, and these not even then: CHANGELOG-1.19 to
  // 1.24, and the lifecycles in k8s.io/api.
  ['scheduling.k8s.io/v1alpha1', 'PriorityClass', '1.22', 'scheduling.k8s.io/v1', '1.14', always],
  ['node.k8s.io/v1alpha1', 'RuntimeClass', '1.24', 'node.k8s.io/v1', '1.20', withHandler],
  [
    'rbac.authorization.k8s.io/v1alpha1',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
    '1.23',
    'rbac.authorization.k8s.io/v1',
    '1.8',
    withGroups,
  ],
  ['storage.k8s.io/v1alpha1', 'VolumeAttachment', '1.23', 'storage.k8s.io/v1', '1.13', always],
  ['storage.k8s.io/v1alpha1', 'CSIStorageCapacity', '1.24', 'storage.k8s.io/v1', '1.24', always],
  ['settings.k8s.io/v1alpha1', 'PodPreset', '1.20', null, '1.0', never],
  ['auditregistration.k8s.io/v1alpha1', 'AuditSink', '1.19', null, '1.0', never],
  // Before OpenShift had groups.
  ['v1', 'DeploymentConfig', null, 'apps.openshift.io/v1', '1.6', always],
  ['v1', 'Template', null, 'template.openshift.io/v1', '1.6', always],
  ['v1', 'BuildConfig Build', null, 'build.openshift.io/v1', '1.6', always],
  ['v1', 'Route', null, 'route.openshift.io/v1', '1.6', always],
  ['v1', 'ImageStream', null, 'image.openshift.io/v1', '1.6', always],
  ['v1', 'Endpoints', null, 'discovery.k8s.io/v1', '1.33', never],
  [
    'secrets-store.csi.x-k8s.io/v1alpha1',
    'SecretProviderClass',
    null,
    'secrets-store.csi.x-k8s.io/v1',
    '1.16',
    always,
  ],
];

/** By `apiVersion/kind`. */
export const RETIRED: ReadonlyMap<string, Retired> = new Map(
  LINES.flatMap(([from, kinds, removed, replacement, since, renames]) =>
    kinds
      .split(' ')
      .map((kind): [string, Retired] => [
        `${from}/${kind}`,
        { removed, replacement, since, renames },
      ]),
  ),
);

/** Whether a Kubernetes version no longer serves a kind under an apiVersion that once was served. */
export function isGone(apiVersion: string, kind: string, version: Version): boolean {
  const removed = RETIRED.get(`${apiVersion}/${kind}`)?.removed;
  const first = typeof removed === 'string' ? parseVersion(removed) : null;
  return successorOf(apiVersion, kind) !== undefined && (!first || atLeast(version, first));
}
