import type { RuleLabels } from '../../rule/rule.ts';
import type { hostAliases } from './rule.ts';

export const en: RuleLabels<typeof hostAliases> = {
  title: 'Resolve host names with DNS',
  fixTitle: 'Move the names to the DNS',
  messages: {
    'host-aliases':
      'Brings {count, plural, one {an address} other {# addresses}} of its own past the DNS: hostAliases is set',
  },
};
