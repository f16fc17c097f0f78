import type { RuleLabels } from '../../rule/rule.ts';
import type { networkPolicies } from './rule.ts';

export const en: RuleLabels<typeof networkPolicies> = {
  title: 'Isolate pods with a network policy',
  fixTitle: 'Add a network policy for the workload',
  failsIf: 'if clients call it that these files don’t declare',
  messages: {
    'no-policy':
      'No network policy in these files selects the pods: every pod in the cluster can call them',
    'no-ingress-policy':
      'The network policies in these files limit only outgoing traffic of the pods',
  },
};
