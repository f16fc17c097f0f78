import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceSelectors } from './rule.ts';

export const de: RuleLabels<typeof serviceSelectors> = {
  title: 'Jedem Service eine eigene Auswahl geben',
  fixTitle: 'Die Services vereinen oder ihre Pods unterscheiden',
  messages: {
    'same-selector': 'Der Service {name} wählt dieselben Pods aus',
  },
};
