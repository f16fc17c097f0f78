import type { RuleLabels } from '../../rule/rule.ts';
import type { nodePortServices } from './rule.ts';

export const de: RuleLabels<typeof nodePortServices> = {
  title: 'Keine NodePort-Services verwenden',
  fixTitle: 'Den Typ auf ClusterIP setzen',
  failsIf: 'wenn Clients die Adresse eines Knotens aufrufen',
  stays: {
    chosen:
      'Die Datei nennt den Port der Knoten, also rufen Clients oder ein Load Balancer ihn auf. Geben Sie ihnen zuerst einen anderen Weg, etwa ein Ingress.',
  },
  messages: {
    'node-port': 'Öffnet einen Port auf jedem Knoten: type ist NodePort',
  },
};
