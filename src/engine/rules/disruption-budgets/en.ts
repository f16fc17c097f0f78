import type { RuleLabels } from '../../rule/rule.ts';
import type { disruptionBudgets } from './rule.ts';

export const en: RuleLabels<typeof disruptionBudgets> = {
  title: 'Add a PodDisruptionBudget',
  fixTitle: 'Add a budget that allows one eviction at a time',
  messages: {
    'no-budget': 'No disruption budget in these files covers the {replicas} replicas',
  },
};
