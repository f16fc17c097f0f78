import type { RuleLabels } from '../../rule/rule.ts';
import type { overlappingDisruptionBudgets } from './rule.ts';

export const de: RuleLabels<typeof overlappingDisruptionBudgets> = {
  title: 'Jeden Pod nur durch ein Disruption Budget auswählen',
  undecided:
    'Welches der Budgets bleiben soll, wissen nur Sie. Löschen Sie das andere, oder schränken Sie dessen `selector` ein.',
  fixTitle: 'Eines der Budgets entfernen',
  messages: {
    overlap:
      'Wählt die Pods von {workload} aus, die auch das Budget {other} auswählt: Sie lassen sich nicht entfernen (Eviction)',
  },
};
