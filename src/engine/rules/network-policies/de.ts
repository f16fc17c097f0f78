import type { RuleLabels } from '../../rule/rule.ts';
import type { networkPolicies } from './rule.ts';

export const de: RuleLabels<typeof networkPolicies> = {
  title: 'Pods mit Netzwerkrichtlinie isolieren',
  fixTitle: 'Eine Netzwerkrichtlinie für den Workload hinzufügen',
  failsIf: 'wenn Clients zugreifen, die in diesen Dateien nicht deklariert sind',
  messages: {
    'no-policy':
      'Keine Netzwerkrichtlinie in diesen Dateien wählt die Pods aus: Jeder Pod im Cluster kann sie erreichen',
    'no-ingress-policy':
      'Die Netzwerkrichtlinien in diesen Dateien begrenzen nur den ausgehenden Datenverkehr der Pods',
  },
};
