import type { RuleLabels } from '../../rule/rule.ts';
import type { openNetworkPolicies } from './rule.ts';

export const en: RuleLabels<typeof openNetworkPolicies> = {
  title: 'Allow only required traffic',
  fixTitle: 'List the peers and ports that are needed',
  messages: {
    'open-ingress': 'Lets everyone in on all ports',
    'open-egress': 'Lets the pods out to everyone on all ports',
  },
};
