import type { RuleLabels } from '../../rule/rule.ts';
import type { containerPortNames } from './rule.ts';

export const de: RuleLabels<typeof containerPortNames> = {
  title: 'Ports so benennen, wie Services sie ansprechen',
  fixTitle: 'Die Namen der Ports korrigieren',
  messages: {
    'unknown-target': 'Sendet an Port {name}, den kein ausgewählter Pod für {protocol} deklariert',
    unnamed: 'Der Container {container} hat mehrere Ports, doch Port {port} hat keinen Namen',
    'name-twice': 'Ein anderer Container des Pods hat einen Port {name}, und der gilt',
  },
};
