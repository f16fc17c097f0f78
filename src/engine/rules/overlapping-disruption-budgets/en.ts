import type { RuleLabels } from '../../rule/rule.ts';
import type { overlappingDisruptionBudgets } from './rule.ts';

export const en: RuleLabels<typeof overlappingDisruptionBudgets> = {
  title: 'Select each pod by one disruption budget only',
  undecided:
    'Only you know which of the budgets should stay. Delete the other one, or narrow its selector.',
  fixTitle: 'Remove one of the budgets',
  messages: {
    overlap:
      'Selects the pods of {workload}, which the budget {other} also selects: they can’t be evicted',
  },
};
