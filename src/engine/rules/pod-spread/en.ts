import type { RuleWords } from '../../rule/rule.ts';
import type { podSpread } from './rule.ts';

export const en: RuleWords<typeof podSpread> = {
  title: 'Spread replicas over nodes',
  why: 'Replicas help only if they do not fail together. A topology spread constraint, or a podAntiAffinity, asks the scheduler to put them on different nodes. Without one the scheduler’s own default tolerates an imbalance of three pods between nodes, so that a small workload may run on a single one.',
  risk: 'Both replicas of the shop run on the same node, which had room when they were created. The node’s disk fails. All replicas are gone at once, and Kubernetes waits five minutes before it starts them elsewhere: the second replica has bought nothing.',
  breaks:
    'The constraint is a wish (`ScheduleAnyway`): no pod stays pending, but new pods may land on other nodes than before. It has an effect on new pods only. The strict forms `DoNotSchedule` and a required podAntiAffinity can keep pods pending on few nodes: test those with `kubectl get pods --field-selector=status.phase=Pending`.',
  verify: '`kubectl get pods -l KEY=VALUE -o wide` shows different names in the column `NODE`.',
  fixTitle: 'Add a topology spread constraint by node',
  messages: {
    unset:
      'All replicas may land on one node: neither topologySpreadConstraints nor podAntiAffinity is set',
    'added-by-aks':
      'AKS Automatic adds anti-affinity and a spread constraint when it is given this workload',
  },
};
