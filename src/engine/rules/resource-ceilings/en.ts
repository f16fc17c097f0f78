import type { RuleLabels } from '../../rule/rule.ts';
import type { resourceCeilings } from './rule.ts';

export const en: RuleLabels<typeof resourceCeilings> = {
  title: 'Keep resources below a ceiling',
  fixTitle: 'Lower the value to the ceiling',
  failsIf: 'if the program needs more than the ceiling',
  messages: {
    'limit-above':
      '{resource, select, cpu {CPU} other {Memory}} limit of {value} is above the ceiling of {ceiling}',
    'request-above':
      '{resource, select, cpu {CPU} other {Memory}} request of {value} is above the ceiling of {ceiling}',
  },
};
