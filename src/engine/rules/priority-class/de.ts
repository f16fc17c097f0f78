import type { RuleLabels } from '../../rule/rule.ts';
import type { priorityClass } from './rule.ts';

export const de: RuleLabels<typeof priorityClass> = {
  title: 'Eine Prioritätsklasse benennen',
  fixTitle: 'Für priorityClassName eine Klasse des Clusters angeben',
  messages: {
    unset: 'Die Wichtigkeit ist nicht angegeben: priorityClassName ist nicht gesetzt',
    'not-allowed': 'Die Klasse {name} steht nicht auf der Liste der zulässigen Prioritätsklassen',
  },
};
