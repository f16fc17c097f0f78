import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingDisruptionBudgets } from './rule.ts';

export const de: RuleLabels<typeof danglingDisruptionBudgets> = {
  title: 'Unterbrechungsbudgets auf vorhandene Pods richten',
  fixTitle: 'Die Labels der zu schützenden Pods eintragen',
  messages: {
    'no-pod': 'Die Auswahl passt zu keinem Pod in diesen Dateien',
    'other-namespace':
      'Die Auswahl passt zu Pods im Namespace {other}, das Budget ist aber in {own}',
  },
};
