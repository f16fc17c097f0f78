import type { RuleLabels } from '../../rule/rule.ts';
import type { unhealthyPodEviction } from './rule.ts';

export const en: RuleLabels<typeof unhealthyPodEviction> = {
  title: 'Allow evicting unhealthy pods',
  fixTitle: 'Set unhealthyPodEvictionPolicy to AlwaysAllow',
  failsIf: 'if pods start slowly',
  messages: {
    unset: 'Pods that aren’t ready can block a drain: unhealthyPodEvictionPolicy is not set',
    'if-healthy-budget':
      'Pods that aren’t ready can block a drain: unhealthyPodEvictionPolicy is not AlwaysAllow',
  },
};
