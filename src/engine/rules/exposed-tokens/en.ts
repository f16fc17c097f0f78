import type { RuleLabels } from '../../rule/rule.ts';
import type { exposedTokens } from './rule.ts';

export const en: RuleLabels<typeof exposedTokens> = {
  title: 'Remove keys and tokens from manifests',
  fixTitle: 'Revoke the token and store the new one in a vault',
  messages: {
    token: 'Contains a key or token of {issuer}',
    'private-key': 'Contains a private key',
    'signed-token': 'Contains a signed token (JWT)',
  },
};
