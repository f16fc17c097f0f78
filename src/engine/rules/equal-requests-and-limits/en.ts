import type { RuleLabels } from '../../rule/rule.ts';
import type { equalRequestsAndLimits } from './rule.ts';

export const en: RuleLabels<typeof equalRequestsAndLimits> = {
  title: 'Set requests equal to limits',
  fixTitle: 'Raise the request to the limit',
  failsIf: 'if the nodes lack capacity',
  messages: {
    unequal:
      '{resource, select, cpu {CPU} other {Memory}} request of {request} differs from the limit of {limit}',
  },
};
