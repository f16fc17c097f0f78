import type { RuleLabels } from '../../rule/rule.ts';
import type { hostAliases } from './rule.ts';

export const de: RuleLabels<typeof hostAliases> = {
  title: 'Hostnamen per DNS auflösen',
  fixTitle: 'Die Namen in das DNS verschieben',
  messages: {
    'host-aliases':
      'Umgeht das DNS mit {count, plural, one {einer Adresse} other {# Adressen}}: hostAliases ist gesetzt',
  },
};
