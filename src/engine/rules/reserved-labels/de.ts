import type { RuleLabels } from '../../rule/rule.ts';
import type { reservedLabels } from './rule.ts';

export const de: RuleLabels<typeof reservedLabels> = {
  title: 'Keine für AKS reservierten Labels verwenden',
  fixTitle: 'Die reservierten Labels entfernen',
  failsIf: 'wenn eine Auswahl das Label verwendet',
  messages: {
    'reserved-label': 'Das Label {label} ist für AKS reserviert',
  },
};
