/**
 * Critical add-ons toleration: workloads that may land on AKS' system node pool.
 *
 * Field: spec.tolerations[*] for the taint CriticalAddonsOnly=true:NoSchedule, which keeps a system
 * pool for the cluster's own programs.
 * Good values: no toleration of it, outside kube-system. A toleration without a key takes in every
 * taint, this one too. DaemonSets are not asked: they are meant for every node.
 *
 * Source: AKS, Manage system node pools.
 */
import { byDefault, defineRule, explicit, place, type Workload } from '../../rule/rule.ts';

const KEY = 'CriticalAddonsOnly';

interface Offence {
  readonly i: number;
  readonly code: 'critical-addons' | 'every-taint';
}

/** The tolerations that take in the taint. */
function offending({ kind, namespace, pod }: Workload): Offence[] {
  if (kind === 'DaemonSet' || namespace === 'kube-system') return [];
  return (pod.spec.tolerations ?? []).flatMap(
    ({ key = '', operator, value = '', effect }, i): Offence[] => {
      if (effect && effect !== 'NoSchedule') return [];
      const exists = operator === 'Exists';
      const matches = exists || value === 'true';
      if (key === KEY && matches) return [{ i, code: 'critical-addons' }];
      return key === '' && exists ? [{ i, code: 'every-taint' }] : [];
    },
  );
}

export const criticalAddonsToleration = defineRule({
  id: 'critical-addons-toleration',
  category: 'reliability',
  severity: 'low',
  scope: 'pod',
  field: 'tolerations',
  covers: { 'critical-addons-toleration': ['critical-addons', 'every-taint'] },
  messages: ['critical-addons', 'every-taint'],
  inspect: ({ workload, pod }) => {
    const at = [...pod.specPath, 'tolerations'];
    const found = offending(workload);
    if (found.length === 0) return byDefault(at);
    return explicit(...found.map(({ i, code }) => place([...at, i], code)));
  },
  fix: {
    safety: 'may-break',
    secure: ({ workload, pod }) =>
      offending(workload)
        // From the end, so that the indices before stay right.
        .reverse()
        .map(({ i }) => ({
          op: 'removeItem' as const,
          path: [...pod.specPath, 'tolerations'],
          index: i,
          prune: true,
        })),
  },
  sources: ['aksSystemPools', 'taints'],
});
