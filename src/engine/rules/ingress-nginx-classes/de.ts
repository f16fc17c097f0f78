import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressNginxClasses } from './rule.ts';

export const de: RuleLabels<typeof ingressNginxClasses> = {
  title: 'Ingresses vom eingestellten NGINX auf einen anderen Controller umstellen',
  fixTitle: 'Einen anderen Controller oder Gateway und Route verwenden',
  messages: {
    class: 'Diese Klasse gehört zu Ingress-NGINX, das im März 2026 eingestellt wurde',
    served: 'Die Klasse {name} gehört zu Ingress-NGINX, das im März 2026 eingestellt wurde',
    'aks-add-on':
      'Verwendet das NGINX des AKS-Add-Ons für das Anwendungsrouting, dessen Unterstützung im November 2026 endete',
  },
};
