import type { RuleLabels } from '../../rule/rule.ts';
import type { limitToRequestRatio } from './rule.ts';

export const en: RuleLabels<typeof limitToRequestRatio> = {
  title: 'Limit the ratio of limits to requests',
  fixTitle: 'Raise the request or lower the limit',
  messages: {
    'ratio-too-high':
      '{resource, select, cpu {CPU} other {Memory}} limit of {limit} is more than {ratio} times the request of {request}',
  },
};
