import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingDisruptionBudgets } from './rule.ts';

export const en: RuleLabels<typeof danglingDisruptionBudgets> = {
  title: 'Point disruption budgets at existing pods',
  fixTitle: 'Set the labels of the pods to protect',
  messages: {
    'no-pod': 'The selector matches no pod in these files',
    'other-namespace':
      'The selector matches pods in the namespace {other}, but the budget is in {own}',
  },
};
