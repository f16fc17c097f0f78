/**
 * System namespaces: whether a workload of your own runs among those of the cluster.
 *
 * Field: metadata.namespace of what carries a pod.
 * Bad: kube-system, kube-public, kube-node-lease. Only workloads count: ConfigMaps such as coredns-custom
 * have to stand in kube-system. To which namespace a workload moves, with all that it refers to, only a
 * person knows: no fix.
 *
 * Source: Kubernetes' documentation of namespaces, and CIS Kubernetes 5.7.1.
 */
import { SYSTEM_NAMESPACES } from '../../model/bundle/namespaces.ts';
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';

export const systemNamespaces = defineRule({
  id: 'system-namespaces',
  category: 'metadata',
  severity: 'medium',
  scope: 'pod',
  field: 'metadata.namespace',
  covers: { 'kube-system-namespace': ['system-namespace'] },
  messages: ['system-namespace'],
  inspect: ({ object: { path, namespace } }) => {
    const at = [...path, 'metadata', 'namespace'];
    return namespace !== null && SYSTEM_NAMESPACES.includes(namespace)
      ? explicit(place(at, 'system-namespace', { namespace }))
      : byDefault(at);
  },
  fix: null,
  sources: ['namespaces', 'aksClusterSecurity'],
});
