import type { RuleLabels } from '../../rule/rule.ts';
import type { externalIps } from './rule.ts';

export const en: RuleLabels<typeof externalIps> = {
  title: 'Claim no external addresses',
  fixTitle: 'Remove externalIPs',
  messages: {
    'external-ips':
      'Claims {count, plural, one {an address} other {# addresses}} that nobody checks: externalIPs is set',
  },
};
