import type { RuleLabels } from '../../rule/rule.ts';
import type { writtenGroups } from './rule.ts';

export const de: RuleLabels<typeof writtenGroups> = {
  title: 'Gruppen des Pods ausdrücklich festlegen',
  fixTitle: 'Die Felder fsGroup und supplementalGroups setzen',
  messages: {
    unset: 'Azure Policy verlangt {field}: Das Feld ist nicht gesetzt',
    'out-of-range': '{field} enthält {group}: Azure Policy erlaubt 1 bis 65535',
  },
};
