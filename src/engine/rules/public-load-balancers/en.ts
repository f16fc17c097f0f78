import type { RuleLabels } from '../../rule/rule.ts';
import type { publicLoadBalancers } from './rule.ts';

export const en: RuleLabels<typeof publicLoadBalancers> = {
  title: 'Keep load balancers internal',
  fixTitle: 'Give the load balancer an internal address',
  failsIf: 'if clients are on the internet',
  messages: {
    public:
      'Open to the whole internet: the load balancer has a public address and doesn’t limit clients',
    'open-range': 'Open to the whole internet: the range of allowed clients includes all addresses',
    'internet-facing': 'Open to the whole internet: the annotation asks for a public address',
  },
};
