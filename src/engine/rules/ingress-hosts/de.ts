import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressHosts } from './rule.ts';

export const de: RuleLabels<typeof ingressHosts> = {
  title: 'Hosts eines Ingress benennen',
  fixTitle: 'Den Host der Regeln ohne Host festlegen',
  messages: {
    'no-host': 'Antwortet auf jeden Namen, den niemand sonst beansprucht: host ist nicht gesetzt',
    'wildcard-host': 'Antwortet auf jeden Namen unter einer Domäne: host ist {host}',
    'default-backend':
      'Nimmt jede Anfrage an, zu der keine Regel passt: defaultBackend ist gesetzt',
  },
};
