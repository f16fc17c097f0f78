import type { RuleLabels } from '../../rule/rule.ts';
import type { hostNamespaces } from './rule.ts';

export const de: RuleLabels<typeof hostNamespaces> = {
  title: 'Namespaces des Knotens nicht verwenden',
  undecided:
    'HostProcess-Container von Windows laufen auf dem Knoten. Ohne das Netzwerk des Knotens lehnt Kubernetes sie ab.',
  stays: {
    'observes-node':
      'Der Pod beobachtet seinen Knoten: Er bindet `/proc`, `/sys` oder den ganzen Knoten ein. Ohne die Namespaces des Knotens sähe er nur sich selbst. Wenn er weniger braucht, entfernen Sie sie von Hand.',
    'local-probe':
      'Ein Test fragt bei localhost an, das Programm lauscht also im Netzwerk des Knotens und vielleicht nur dort. Wenn es auch an der Adresse des Pods lauscht, entfernen Sie `hostNetwork` und den Host des Tests von Hand.',
  },
  fixTitle: 'Namespaces des Knotens entfernen',
  failsIf: 'wenn das Programm den Knoten untersucht',
  messages: {
    'host-network': 'Verwendet das Netzwerk des Knotens: hostNetwork ist true',
    'host-pid': 'Sieht alle Prozesse des Knotens: hostPID ist true',
    'host-ipc': 'Teilt Speicher mit Prozessen des Knotens: hostIPC ist true',
  },
};
