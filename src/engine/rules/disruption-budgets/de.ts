import type { RuleLabels } from '../../rule/rule.ts';
import type { disruptionBudgets } from './rule.ts';

export const de: RuleLabels<typeof disruptionBudgets> = {
  title: 'PodDisruptionBudget hinzufügen',
  fixTitle: 'Ein Budget hinzufügen, das jeweils einen Pod freigibt',
  messages: {
    'no-budget': 'Kein Unterbrechungsbudget in diesen Dateien deckt die {replicas} Replikate ab',
  },
};
