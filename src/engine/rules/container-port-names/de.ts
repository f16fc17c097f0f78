import type { RuleLabels } from '../../rule/rule.ts';
import type { containerPortNames } from './rule.ts';

export const de: RuleLabels<typeof containerPortNames> = {
  title: 'Ports verwenden, auf die Services verweisen',
  fixTitle: 'Die Ports oder ihre Namen korrigieren',
  messages: {
    'unknown-target': 'Sendet an Port {name}, den kein ausgewählter Pod für {protocol} deklariert',
    'undeclared-number': 'Sendet an Port {port}, den kein ausgewählter Pod deklariert',
    unnamed: 'Der Container {container} hat mehrere Ports, doch Port {port} hat keinen Namen',
    'name-twice': 'Ein anderer Container des Pods hat einen Port {name}, der Vorrang hat',
  },
};
