import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountTokenSecrets } from './rule.ts';

export const en: RuleLabels<typeof serviceAccountTokenSecrets> = {
  title: 'Don’t store API tokens in Secrets',
  fixTitle: 'Replace the Secret with short-lived tokens',
  messages: {
    token: 'Stores a token that never expires',
  },
};
