import type { RuleLabels } from '../../rule/rule.ts';
import type { autoscalerRange } from './rule.ts';

export const en: RuleLabels<typeof autoscalerRange> = {
  title: 'Let the autoscaler keep enough pods',
  fixTitle: 'Raise minReplicas',
  messages: {
    'min-unset':
      'Scales down to one pod: minReplicas is not set, and at least {minimum} are wanted',
    'min-too-low':
      'Scales down to {count, plural, one {one pod} other {# pods}}, where at least {minimum} are wanted',
    'max-unset': 'The autoscaler is rejected: maxReplicas is not set',
    'max-below-min': 'The autoscaler is rejected: maxReplicas {max} lies below minReplicas {min}',
    fixed: 'Scales nothing: minReplicas and maxReplicas are both {count}',
  },
};
