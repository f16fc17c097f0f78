import type { RuleLabels } from '../../rule/rule.ts';
import type { reservedLabels } from './rule.ts';

export const de: RuleLabels<typeof reservedLabels> = {
  title: 'Reservierte Labels AKS überlassen',
  fixTitle: 'Die reservierten Labels entfernen',
  failsIf: 'wenn ein Selector das Label verwendet',
  messages: {
    'reserved-label': 'Das Label {label} ist AKS vorbehalten',
  },
};
