import type { RuleLabels } from '../../rule/rule.ts';
import type { retiredIngressNginx } from './rule.ts';

export const en: RuleLabels<typeof retiredIngressNginx> = {
  title: 'Replace the retired Ingress-NGINX controller',
  fixTitle: 'Move to a Gateway API implementation or another controller',
  messages: {
    retired: '{image} is Ingress-NGINX, which was retired in March 2026 and gets no security fixes',
    helper:
      '{image} belongs to Ingress-NGINX, which was retired in March 2026 and gets no security fixes',
    'aks-add-on':
      '{image} is the NGINX of the AKS application routing add-on, whose support ended in November 2026',
    'copy-or-fork':
      '{image} has the name of the retired Ingress-NGINX: check whether it’s a copy, or a fork that gets fixes',
  },
};
