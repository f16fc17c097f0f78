import type { RuleLabels } from '../../rule/rule.ts';
import type { limitToRequestRatio } from './rule.ts';

export const en: RuleLabels<typeof limitToRequestRatio> = {
  title: 'Keep limits near the requests',
  fixTitle: 'Raise the request or lower the limit',
  messages: {
    'ratio-too-high':
      '{resource, select, cpu {CPU} other {Memory}} limit of {limit} is more than {ratio} times the request of {request}',
  },
};
