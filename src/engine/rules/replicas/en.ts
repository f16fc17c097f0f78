import type { RuleLabels } from '../../rule/rule.ts';
import type { replicas } from './rule.ts';

export const en: RuleLabels<typeof replicas> = {
  title: 'Run more than one replica',
  fixTitle: 'Set replicas',
  messages: {
    unset: 'One pod only: replicas is not set, and at least {minimum} are wanted',
    'too-few':
      '{count, plural, one {One pod} other {# pods}} only, where at least {minimum} are wanted',
  },
};
