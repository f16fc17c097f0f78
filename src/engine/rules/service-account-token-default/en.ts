import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountTokenDefault } from './rule.ts';

export const en: RuleLabels<typeof serviceAccountTokenDefault> = {
  title: 'Don’t mount API tokens by default',
  fixTitle: 'Set the account’s automountServiceAccountToken to false',
  failsIf: 'if one of its pods calls the Kubernetes API',
  messages: {
    unset: 'Gives every pod of the account a token: automountServiceAccountToken is not set',
    enabled: 'Gives every pod of the account a token: automountServiceAccountToken is true',
  },
};
