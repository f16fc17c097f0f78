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

import { isClusterKind } from '../../model/kinds/cluster-kinds.ts';
import { DNS_LABEL } from '../../model/names.ts';
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { textBelow } from '../../text/json.ts';

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
    if (!namespace || kind === null || isClusterKind(kind)) return byDefault(at);
    return namespace === 'default' ? explicit(place(at, 'default-namespace')) : byDefault(at);
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: `(?!default$|kube-)${DNS_LABEL}`,
      suggestion: null,
      example: 'shop',
    },
    secure: ({ object: { path }, value }) =>
      typeof value === 'string'
        ? [{ op: 'set', path: [...path, 'metadata', 'namespace'], value }]
        : null,
  },
  sources: ['namespaces', 'azurePolicyKubernetes'],
});
