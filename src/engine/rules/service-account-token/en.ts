import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountToken } from './rule.ts';

export const en: RuleLabels<typeof serviceAccountToken> = {
  title: 'Don’t mount a Kubernetes API token',
  fixTitle: 'Set automountServiceAccountToken to false',
  failsIf: 'if the program calls the Kubernetes API',
  messages: {
    unset:
      'Every container gets a token for the Kubernetes API: automountServiceAccountToken is not set',
    'unset-own-account':
      'Every container gets a token for the Kubernetes API: automountServiceAccountToken is not set, and no role in these files is bound to {account}',
    mounted:
      'Every container gets a token for the Kubernetes API: automountServiceAccountToken is true',
    'secret-mounted':
      'The Secret {secret} is mounted in place of the token: a token in a Secret doesn’t expire',
  },
};
