import type { RuleLabels } from '../../rule/rule.ts';
import type { hostPorts } from './rule.ts';

export const de: RuleLabels<typeof hostPorts> = {
  title: 'Keine Hostports verwenden',
  undecided:
    'In einem Pod mit `hostNetwork: true` ist jeder Port eines Containers ein Port des Knotens. Entfernen Sie `hostNetwork`, um ihn zu schließen.',
  stays: {
    'every-node':
      'Der Pod läuft auf jedem Knoten, Clients rufen ihn also unter der Adresse ihres Knotens auf. Wenn das niemand tut, entfernen Sie den Port von Hand.',
  },
  fixTitle: 'hostPort entfernen',
  failsIf: 'wenn Clients den Port des Knotens aufrufen',
  messages: {
    'host-port': 'Öffnet Port {port} auf dem Knoten',
    'host-network-port':
      'Öffnet Port {port} auf dem Knoten, weil der Pod dessen Netzwerk verwendet',
  },
};
