/**
 * The default namespace: whether an object is written into the namespace `default`.
 *
 * Field: metadata.namespace.
 * Good: any other name, and none at all: where such an object lands is decided by who applies it (Helm,
 * Argo CD, `kubectl -n`), so that it is unknown and not `default`. Objects of the cluster have no
 * namespace, and what stands there is ignored.
 *
 * Source: Kubernetes' documentation of namespaces, and CIS Kubernetes 5.7.4. The name of the namespace only
 * a person knows.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { textBelow } from '../../text/json.ts';

/** Kinds of Kubernetes' own that have no namespace. */
const CLUSTER_KINDS = new Set([
  'APIService',
  'CSIDriver',
  'CSINode',
  'CertificateSigningRequest',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'DeviceClass',
  'FlowSchema',
  'GatewayClass',
  'IPAddress',
  'IngressClass',
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'PriorityLevelConfiguration',
  'ResourceSlice',
  'RuntimeClass',
  'ServiceCIDR',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
  'VolumeAttributesClass',
]);

export const defaultNamespace = defineRule({
  id: 'default-namespace',
  category: 'metadata',
  severity: 'low',
  scope: 'object',
  field: 'metadata.namespace',
  covers: { 'default-namespace': ['default-namespace'] },
  messages: ['default-namespace'],
  inspect: ({ object: { value, path, kind } }) => {
    const at = [...path, 'metadata', 'namespace'];
    const namespace = textBelow(value, 'metadata', 'namespace');
    if (!namespace || kind === null || CLUSTER_KINDS.has(kind)) return byDefault(at);
    return namespace === 'default' ? explicit(place(at, 'default-namespace')) : byDefault(at);
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: '(?!default$|kube-)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?',
      suggestion: null,
      example: 'shop',
    },
    secure: ({ object: { path }, value }) =>
      typeof value === 'string'
        ? [{ op: 'set', path: [...path, 'metadata', 'namespace'], value }]
        : null,
  },
  sources: [SOURCES.namespaces, SOURCES.azurePolicyKubernetes],
});
