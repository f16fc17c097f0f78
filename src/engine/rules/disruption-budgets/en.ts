import type { RuleLabels } from '../../rule/rule.ts';
import type { disruptionBudgets } from './rule.ts';

export const en: RuleLabels<typeof disruptionBudgets> = {
  title: 'Limit how many pods a drain takes',
  fixTitle: 'Add a budget that lets one pod go at a time',
  messages: {
    'no-budget': 'No disruption budget in these files covers the {replicas} replicas',
  },
};
