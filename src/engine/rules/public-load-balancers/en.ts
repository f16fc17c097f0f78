import type { RuleLabels } from '../../rule/rule.ts';
import type { publicLoadBalancers } from './rule.ts';

export const en: RuleLabels<typeof publicLoadBalancers> = {
  title: 'Keep load balancers internal',
  fixTitle: 'Give the load balancer an internal address',
  failsIf: 'if clients come from the Internet',
  messages: {
    public:
      'Open to the whole Internet: the load balancer has a public address and no limit on callers',
    'open-range': 'Open to the whole Internet: the range of allowed callers includes everyone',
  },
};
