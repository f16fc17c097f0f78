/**
 * Limits of a namespace: a LimitRange for its containers and a ResourceQuota for all of it.
 *
 * Fields: v1/Namespace, with the LimitRanges and ResourceQuotas among the files.
 * Good values: one of each that names the namespace, or none and so may be applied to it.
 *
 * Source: the AKS article on quotas; the hardening guide of NSA and CISA. Files are rarely all that a
 * cluster holds, so the severity is low and the words speak of these files. Namespaces of Kubernetes
 * itself are left out. No fix: the figures are a decision about the cluster, and a quota makes it
 * refuse every pod without requests.
 */
import { indexed } from '../../model/bundle/lookups.ts';
import { byDefault, defineRule, unset } from '../../rule/rule.ts';

const KINDS = [
  ['v1/LimitRange', 'no-limit-range'],
  ['v1/ResourceQuota', 'no-resource-quota'],
] as const;

/** The namespaces that objects of each kind name, since a bundle may hold very many of them. */
const namespacesOf = indexed(
  (bundle): ReadonlyMap<string, ReadonlySet<string | null>> =>
    new Map(
      KINDS.map(([kind]) => [kind, new Set(bundle.of(kind).map(({ object }) => object.namespace))]),
    ),
);

export const namespaceLimits = defineRule({
  id: 'namespace-limits',
  category: 'resources',
  severity: 'low',
  scope: 'object',
  kinds: ['v1/Namespace'],
  reads: ['v1/LimitRange', 'v1/ResourceQuota'],
  field: 'Namespace',
  covers: { 'limit-range-quota': ['neither', 'no-limit-range', 'no-resource-quota'] },
  messages: ['neither', 'no-limit-range', 'no-resource-quota'],
  inspect: ({ object: { name, path } }, { bundle }) => {
    const at = [...path, 'metadata', 'name'];
    if (name === null || name.startsWith('kube-')) return byDefault(at);
    const codes = KINDS.flatMap(([kind, code]) => {
      const namespaces = namespacesOf(bundle).get(kind);
      return namespaces?.has(name) || namespaces?.has(null) ? [] : [code];
    });
    const [code] = codes;
    if (!code) return byDefault(at);
    return unset(at, codes.length > 1 ? 'neither' : code, { name });
  },
  fix: null,
  sources: ['aksScheduler', 'limitRanges', 'resourceQuotas'],
});
