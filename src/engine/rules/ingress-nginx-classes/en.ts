import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressNginxClasses } from './rule.ts';

export const en: RuleLabels<typeof ingressNginxClasses> = {
  title: 'Move Ingresses off the retired NGINX',
  fixTitle: 'Use another controller, or a Gateway and a route',
  messages: {
    class: 'This class is for Ingress-NGINX, which was retired in March 2026',
    served: 'The class {name} is for Ingress-NGINX, which was retired in March 2026',
    'aks-add-on':
      'Served by the NGINX of the AKS application routing add-on, whose support ended in November 2026',
  },
};
