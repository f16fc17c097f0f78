import type { RuleLabels } from '../../rule/rule.ts';
import type { retiredIngressNginx } from './rule.ts';

export const de: RuleLabels<typeof retiredIngressNginx> = {
  title: 'Den eingestellten Controller Ingress-NGINX ersetzen',
  fixTitle: 'Zu einer Implementierung der Gateway-API oder einem anderen Controller wechseln',
  messages: {
    retired:
      '{image} ist Ingress-NGINX, das im März 2026 eingestellt wurde und keine Sicherheitskorrekturen erhält',
    helper:
      '{image} gehört zu Ingress-NGINX, das im März 2026 eingestellt wurde und keine Sicherheitskorrekturen erhält',
    'aks-add-on':
      '{image} ist das NGINX des AKS-Add-Ons für das Anwendungsrouting, dessen Unterstützung im November 2026 endete',
    'copy-or-fork':
      '{image} heißt wie das eingestellte Ingress-NGINX: Prüfen Sie, ob es eine Kopie ist oder ein Fork, der Korrekturen erhält',
  },
};
