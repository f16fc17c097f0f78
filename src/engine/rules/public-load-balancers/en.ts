import type { RuleLabels } from '../../rule/rule.ts';
import type { publicLoadBalancers } from './rule.ts';

export const en: RuleLabels<typeof publicLoadBalancers> = {
  title: 'Keep load balancers internal',
  fixTitle: 'Give the load balancer an internal address',
  failsIf: 'if clients are on the internet',
  stays: {
    clients:
      'Clients outside the cluster may use this address, and no file names them. If you know that there are none, use the control of this setting.',
  },
  messages: {
    public:
      'Open to the whole internet: the load balancer has a public address and doesn’t limit clients',
    'open-range': 'Open to the whole internet: the range of allowed clients includes all addresses',
    'internet-facing': 'Open to the whole internet: the annotation asks for a public address',
  },
};
