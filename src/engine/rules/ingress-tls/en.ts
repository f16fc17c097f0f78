import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressTls } from './rule.ts';

export const en: RuleLabels<typeof ingressTls> = {
  title: 'Serve every host with TLS',
  fixTitle: 'Add a certificate for the hosts',
  messages: {
    'no-tls': 'Responds without TLS: tls is not set',
    'host-without-tls': 'The host {host} has no certificate',
  },
};
