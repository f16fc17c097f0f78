import type { RuleLabels } from '../../rule/rule.ts';
import type { replicas } from './rule.ts';

export const en: RuleLabels<typeof replicas> = {
  title: 'Run more than one replica',
  fixTitle: 'Set replicas',
  messages: {
    unset: 'Only one pod: replicas is not set, and should be at least {minimum}',
    'too-few':
      'Only {count, plural, one {one pod} other {# pods}}: replicas should be at least {minimum}',
  },
};
