import type { RuleLabels } from '../../rule/rule.ts';
import type { nodePortServices } from './rule.ts';

export const de: RuleLabels<typeof nodePortServices> = {
  title: 'Keine NodePort-Services verwenden',
  fixTitle: 'Den Typ auf ClusterIP setzen',
  failsIf: 'wenn Clients die Adresse eines Knotens aufrufen',
  messages: {
    'node-port': 'Öffnet einen Port auf jedem Knoten: type ist NodePort',
  },
};
