import type { RuleLabels } from '../../rule/rule.ts';
import type { podSpread } from './rule.ts';

export const en: RuleLabels<typeof podSpread> = {
  title: 'Spread replicas over nodes',
  fixTitle: 'Add a topology spread constraint by node',
  messages: {
    unset:
      'All replicas may run on one node: neither topologySpreadConstraints nor podAntiAffinity is set',
    'added-by-aks': 'AKS Automatic adds anti-affinity and a spread constraint to this workload',
  },
};
