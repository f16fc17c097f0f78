import type { RuleLabels } from '../../rule/rule.ts';
import type { containerPortNames } from './rule.ts';

export const de: RuleLabels<typeof containerPortNames> = {
  title: 'Portnamen verwenden, auf die Services verweisen',
  fixTitle: 'Die Namen der Ports korrigieren',
  messages: {
    'unknown-target': 'Sendet an Port {name}, den kein ausgewählter Pod für {protocol} deklariert',
    unnamed: 'Der Container {container} hat mehrere Ports, doch Port {port} hat keinen Namen',
    'name-twice': 'Ein anderer Container des Pods hat einen Port {name}, der Vorrang hat',
  },
};
