import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressHosts } from './rule.ts';

export const en: RuleLabels<typeof ingressHosts> = {
  title: 'Name the hosts of an Ingress',
  fixTitle: 'Set the host of the rules without one',
  messages: {
    'no-host': 'Applies to every name that no other Ingress uses: host is not set',
    'wildcard-host': 'Applies to every name of a domain: host is {host}',
    'default-backend': 'Takes every request that no rule matches: defaultBackend is set',
  },
};
