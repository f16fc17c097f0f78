/**
 * DNS options: how many names the resolver tries for each host outside the cluster.
 *
 * Field: spec.dnsConfig.options, the entry ndots, for pods that ask the cluster's DNS.
 * Good values: any ndots that is written; the cluster's own is 5. Not asked for: a pod with the node's
 * resolver (dnsPolicy Default, or the host network without ClusterFirstWithHostNet) or with None, where
 * the resolver's default of 1 holds, and Windows, which knows no ndots.
 *
 * Source: Kubernetes, DNS for Services and Pods. Off unless turned on.
 */
import { runsOnWindows } from '../../model/pod.ts';
import { byDefault, defineRule, notApplicable, on, type Pod, unset } from '../../rule/rule.ts';

function asksCluster({ spec }: Pod): boolean {
  const policy = spec.dnsPolicy || 'ClusterFirst';
  if (policy === 'ClusterFirst') return spec.hostNetwork !== true;
  return policy === 'ClusterFirstWithHostNet';
}

export const dnsOptions = defineRule({
  id: 'dns-options',
  category: 'reliability',
  severity: 'info',
  scope: 'pod',
  optIn: true,
  field: 'dnsConfig.options',
  covers: { 'dns-config': ['unset'] },
  messages: ['unset'],
  inspect: ({ pod }) => {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = [...pod.specPath, 'dnsConfig', 'options'];
    const index = pod.spec.dnsConfig?.options?.findIndex(({ name }) => name === 'ndots') ?? -1;
    if (index >= 0) return on([...at, index]);
    return asksCluster(pod) ? unset(at, 'unset') : byDefault(at);
  },
  fix: {
    safety: 'needs-value',
    value: { kind: 'integer', min: 1, max: 15, suggestion: 2 },
    secure: ({ pod, value }) => {
      if (typeof value !== 'number') return null;
      const path = [...pod.specPath, 'dnsConfig', 'options'];
      return [{ op: 'append', path, value: { name: 'ndots', value: String(value) } }];
    },
  },
  sources: ['dns'],
});
