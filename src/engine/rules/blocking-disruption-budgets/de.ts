import type { RuleLabels } from '../../rule/rule.ts';
import type { blockingDisruptionBudgets } from './rule.ts';

export const de: RuleLabels<typeof blockingDisruptionBudgets> = {
  title: 'In Unterbrechungsbudgets Entfernungen zulassen',
  fixTitle: 'Einen nicht verfügbaren Pod zulassen',
  failsIf: 'wenn das einzige Replikat nicht ausfallen darf',
  messages: {
    'none-unavailable': 'Kein Pod lässt sich je entfernen: maxUnavailable ist 0',
    'all-available': 'Kein Pod lässt sich je entfernen: minAvailable {value} umfasst alle',
    'no-limit':
      'Kein Pod lässt sich je entfernen: Weder maxUnavailable noch minAvailable ist gesetzt',
  },
};
