import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingNetworkPolicies } from './rule.ts';

export const en: RuleLabels<typeof danglingNetworkPolicies> = {
  title: 'Select pods that exist',
  fixTitle: 'Write the labels of the pods that are meant',
  messages: {
    'no-pod': 'The selector matches no pod in these files',
    'no-peer':
      '{count, plural, one {The selector of this peer matches} other {The selectors of # peers match}} no pod in these files',
  },
};
