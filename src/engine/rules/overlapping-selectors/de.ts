import type { RuleLabels } from '../../rule/rule.ts';
import type { overlappingSelectors } from './rule.ts';

export const de: RuleLabels<typeof overlappingSelectors> = {
  title: 'Jedem Workload eine eigene Auswahl geben',
  fixTitle: 'Ein Label ergänzen, das die Pods unterscheidet',
  messages: {
    mutual: 'Diese Auswahl und die von {kind} {name} passen jeweils auch zu den Pods der anderen',
    wider: 'Die Auswahl passt auch zu den Pods von {kind} {name}',
  },
};
