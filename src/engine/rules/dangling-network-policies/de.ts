import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingNetworkPolicies } from './rule.ts';

export const de: RuleLabels<typeof danglingNetworkPolicies> = {
  title: 'In Netzwerkrichtlinien vorhandene Pods und Ports nennen',
  fixTitle: 'Labels und Ports der gemeinten Pods eintragen',
  messages: {
    'no-pod': 'Die Auswahl passt zu keinem Pod in diesen Dateien',
    'no-peer':
      '{count, plural, one {Die Auswahl dieser Gegenstelle passt} other {Die Auswahlen von # Gegenstellen passen}} zu keinem Pod in diesen Dateien',
    'other-namespace':
      'Die Auswahl passt zu Pods im Namespace {other}, die Richtlinie ist aber in {own}',
    'peer-in-other-namespace':
      'Die Auswahl dieser Gegenstelle passt zu Pods im Namespace {other}: Ohne namespaceSelector wählt sie nur Pods in {own} aus',
    'no-port': 'Lässt Port {port} zu, den kein ausgewählter Pod deklariert',
  },
};
