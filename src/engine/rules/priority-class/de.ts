import type { RuleLabels } from '../../rule/rule.ts';
import type { priorityClass } from './rule.ts';

export const de: RuleLabels<typeof priorityClass> = {
  title: 'Prioritätsklasse angeben',
  fixTitle: 'Für priorityClassName eine Klasse des Clusters angeben',
  messages: {
    unset: 'Es gilt die Standardpriorität: priorityClassName ist nicht gesetzt',
    'not-allowed': 'Die Klasse {name} ist nicht in der Liste der zulässigen Prioritätsklassen',
  },
};
