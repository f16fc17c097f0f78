import type { RuleLabels } from '../../rule/rule.ts';
import type { hostAliases } from './rule.ts';

export const en: RuleLabels<typeof hostAliases> = {
  title: 'Resolve host names with DNS',
  fixTitle: 'Move the names to DNS',
  messages: {
    'host-aliases':
      'Bypasses DNS with {count, plural, one {an address} other {# addresses}}: hostAliases is set',
  },
};
