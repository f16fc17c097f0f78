import type { RuleLabels } from '../../rule/rule.ts';
import type { externalIps } from './rule.ts';

export const en: RuleLabels<typeof externalIps> = {
  title: 'Don’t set external IP addresses',
  fixTitle: 'Remove the addresses',
  failsIf: 'if clients call these addresses',
  messages: {
    'external-ips':
      'Claims {count, plural, one {an address} other {# addresses}} that Kubernetes doesn’t check: externalIPs is set',
    'wire-server':
      'Leads to 168.63.129.16, where Azure nodes get their credentials: AKS Automatic rejects this {field}',
    'wire-server-endpoint': 'Leads to 168.63.129.16, where Azure nodes get their credentials',
  },
};
