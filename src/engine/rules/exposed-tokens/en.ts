import type { RuleLabels } from '../../rule/rule.ts';
import type { exposedTokens } from './rule.ts';

export const en: RuleLabels<typeof exposedTokens> = {
  title: 'Remove keys and tokens',
  fixTitle: 'Withdraw the token and keep the new one in a vault',
  messages: {
    token: 'Holds a key or token of {issuer}',
    'private-key': 'Holds a private key',
    'signed-token': 'Holds a signed token (JWT)',
  },
};
