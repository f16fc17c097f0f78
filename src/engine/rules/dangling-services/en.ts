import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingServices } from './rule.ts';

export const en: RuleLabels<typeof danglingServices> = {
  title: 'Point Services at existing pods',
  fixTitle: 'Set the labels of the intended pods',
  messages: {
    'no-pod': 'The selector matches no pod in these files',
    'other-namespace':
      'The selector matches pods in the namespace {other}, but the Service is in {own}',
  },
};
