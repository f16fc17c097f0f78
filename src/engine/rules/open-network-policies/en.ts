import type { RuleLabels } from '../../rule/rule.ts';
import type { openNetworkPolicies } from './rule.ts';

export const en: RuleLabels<typeof openNetworkPolicies> = {
  title: 'Don’t allow all traffic in policies',
  fixTitle: 'List the peers and ports that are needed',
  messages: {
    'open-ingress': 'Allows all incoming traffic on all ports',
    'open-egress': 'Allows all outgoing traffic on all ports',
  },
};
