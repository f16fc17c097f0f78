import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressHosts } from './rule.ts';

export const de: RuleLabels<typeof ingressHosts> = {
  title: 'Hosts eines Ingress angeben',
  fixTitle: 'Den Host der Regeln ohne Host festlegen',
  messages: {
    'no-host': 'Gilt für jeden Namen, den kein anderer Ingress verwendet: host ist nicht gesetzt',
    'wildcard-host': 'Gilt für jeden Namen einer Domäne: host ist {host}',
    'default-backend':
      'Nimmt jede Anfrage an, zu der keine Regel passt: defaultBackend ist gesetzt',
  },
};
