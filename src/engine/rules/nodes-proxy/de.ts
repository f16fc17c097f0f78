import type { RuleLabels } from '../../rule/rule.ts';
import type { nodesProxy } from './rule.ts';

export const de: RuleLabels<typeof nodesProxy> = {
  title: 'Keine Berechtigung für nodes/proxy erteilen',
  fixTitle: 'Nur die benötigten Teile des Kubelets freigeben',
  messages: {
    'nodes-proxy':
      'Erlaubt nodes/proxy und damit Befehle in jedem Container eines Knotens: AKS Automatic lehnt diese Rolle ab',
  },
};
