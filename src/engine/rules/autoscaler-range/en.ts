import type { RuleLabels } from '../../rule/rule.ts';
import type { autoscalerRange } from './rule.ts';

export const en: RuleLabels<typeof autoscalerRange> = {
  title: 'Set a range for the autoscaler',
  fixTitle: 'Raise minReplicas',
  messages: {
    'min-unset': 'Scales down to one pod: minReplicas is not set, and should be at least {minimum}',
    'min-too-low':
      'Scales down to {count, plural, one {one pod} other {# pods}}, but minReplicas should be at least {minimum}',
    'max-unset': 'The autoscaler is rejected: maxReplicas is not set',
    'max-below-min': 'The autoscaler is rejected: maxReplicas {max} is less than minReplicas {min}',
    fixed: 'Never scales: minReplicas and maxReplicas are both {count}',
  },
};
