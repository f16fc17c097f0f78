import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressTls } from './rule.ts';

export const de: RuleLabels<typeof ingressTls> = {
  title: 'Jeden Host über TLS bereitstellen',
  fixTitle: 'Ein Zertifikat für die Hosts eintragen',
  messages: {
    'no-tls': 'Antwortet ohne TLS: tls ist nicht gesetzt',
    'host-without-tls': 'Für den Host {host} gibt es kein Zertifikat',
  },
};
