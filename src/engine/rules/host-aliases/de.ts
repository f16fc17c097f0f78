import type { RuleLabels } from '../../rule/rule.ts';
import type { hostAliases } from './rule.ts';

export const de: RuleLabels<typeof hostAliases> = {
  title: 'Namen per DNS auflösen',
  fixTitle: 'Die Namen in das DNS verlegen',
  messages: {
    'host-aliases':
      'Legt {count, plural, one {eine Adresse} other {# Adressen}} am DNS vorbei fest: hostAliases ist gesetzt',
  },
};
