import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceSelectors } from './rule.ts';

export const de: RuleLabels<typeof serviceSelectors> = {
  title: 'Jedem Dienst eine eigene Auswahl geben',
  fixTitle: 'Die Dienste vereinen oder ihre Pods unterscheiden',
  messages: {
    'same-selector': 'Der Dienst {name} wählt genau dieselben Pods aus',
  },
};
