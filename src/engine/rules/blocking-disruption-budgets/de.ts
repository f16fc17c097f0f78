import type { RuleLabels } from '../../rule/rule.ts';
import type { blockingDisruptionBudgets } from './rule.ts';

export const de: RuleLabels<typeof blockingDisruptionBudgets> = {
  title: 'In Unterbrechungsbudgets das Entfernen von Pods zulassen',
  fixTitle: 'maxUnavailable auf 1 setzen',
  failsIf: 'wenn das einzige Replikat nicht ausfallen darf',
  messages: {
    'none-unavailable': 'Kein Pod kann entfernt werden: maxUnavailable ist 0',
    'all-available': 'Kein Pod kann entfernt werden: minAvailable {value} umfasst alle',
    'no-limit': 'Kein Pod kann entfernt werden: Weder maxUnavailable noch minAvailable ist gesetzt',
  },
};
