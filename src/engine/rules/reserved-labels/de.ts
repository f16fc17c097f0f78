import type { RuleLabels } from '../../rule/rule.ts';
import type { reservedLabels } from './rule.ts';

export const de: RuleLabels<typeof reservedLabels> = {
  title: 'Reservierte Bezeichnungen AKS überlassen',
  fixTitle: 'Die reservierten Bezeichnungen entfernen',
  failsIf: 'wenn eine Bezeichnungsauswahl das Label nutzt',
  messages: {
    'reserved-label': 'Die Bezeichnung {label} ist AKS vorbehalten',
  },
};
