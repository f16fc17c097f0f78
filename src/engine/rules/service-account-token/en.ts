import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountToken } from './rule.ts';

export const en: RuleLabels<typeof serviceAccountToken> = {
  title: 'Mount no token for the Kubernetes API',
  fixTitle: 'Set automountServiceAccountToken to false',
  messages: {
    unset:
      'Every container gets a token for the Kubernetes API: automountServiceAccountToken is not set',
    mounted:
      'Every container gets a token for the Kubernetes API: automountServiceAccountToken is true',
  },
};
