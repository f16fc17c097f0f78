import type { RuleLabels } from '../../rule/rule.ts';
import type { reservedTaints } from './rule.ts';

export const de: RuleLabels<typeof reservedTaints> = {
  title: 'Taint von Systemknotenpools nicht verwenden',
  fixTitle: 'Den Taint entfernen',
  failsIf: 'wenn der Knoten zu einem Systempool gehört',
  messages: {
    'reserved-taint': 'Der Taint {taint} ist für den Systemknotenpool reserviert',
  },
};
