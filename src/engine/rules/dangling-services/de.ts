import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingServices } from './rule.ts';

export const de: RuleLabels<typeof danglingServices> = {
  title: 'Services auf vorhandene Pods richten',
  fixTitle: 'Die Labels der gemeinten Pods eintragen',
  messages: {
    'no-pod': 'Die Auswahl passt zu keinem Pod in diesen Dateien',
    'other-namespace':
      'Die Auswahl passt zu Pods im Namespace {other}, der Service ist aber in {own}',
  },
};
