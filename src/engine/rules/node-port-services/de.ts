import type { RuleLabels } from '../../rule/rule.ts';
import type { nodePortServices } from './rule.ts';

export const de: RuleLabels<typeof nodePortServices> = {
  title: 'Keine NodePort-Services verwenden',
  fixTitle: 'Den Typ auf ClusterIP setzen',
  failsIf: 'wenn Clients die Adresse eines Knotens aufrufen',
  stays: {
    clients:
      'Clients außerhalb des Clusters können diese Adresse verwenden, und keine Datei nennt sie. Wenn Sie wissen, dass es keine gibt, verwenden Sie das Steuerelement dieser Einstellung.',
  },
  messages: {
    'node-port': 'Öffnet einen Port auf jedem Knoten: type ist NodePort',
  },
};
