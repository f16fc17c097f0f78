import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingServices } from './rule.ts';

export const en: RuleLabels<typeof danglingServices> = {
  title: 'Point Services at existing pods',
  fixTitle: 'Write the labels of the pods that are meant',
  messages: {
    'no-pod': 'The selector matches no pod in these files',
    'other-namespace':
      'The selector matches pods in the namespace {other}, but the Service is in {own}',
  },
};
