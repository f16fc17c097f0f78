import type { RuleLabels } from '../../rule/rule.ts';
import type { dnsOptions } from './rule.ts';

export const en: RuleLabels<typeof dnsOptions> = {
  title: 'Set ndots to reduce DNS queries',
  fixTitle: 'Add the option ndots',
  messages: {
    unset: 'External names are tried in every search domain first: dnsConfig doesn’t set ndots',
  },
};
