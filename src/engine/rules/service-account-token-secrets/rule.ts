/**
 * Secrets that hold a ServiceAccount’s token for ever.
 *
 * Field: type of v1/Secret. Good value: anything but kubernetes.io/service-account-token.
 *
 * Source: Kubernetes, Managing Service Accounts: since 1.24 such Secrets are no longer made by
 * themselves, and tokens from the TokenRequest API, which expire, are recommended in their place.
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

export const serviceAccountTokenSecrets = defineRule({
  id: 'service-account-token-secrets',
  category: 'identity',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1/Secret'],
  field: 'type',
  covers: { 'service-account-token-secret': ['token'] },
  messages: ['token'],
  inspect: ({ object: { path, value } }) => {
    const at = [...path, 'type'];
    if (valueBelow(value, 'type') !== 'kubernetes.io/service-account-token') {
      return byDefault(at);
    }
    return explicit(place(at, 'token'));
  },
  // Whoever holds the token, often outside the cluster, has to get another one first.
  fix: null,
  sources: ['serviceAccountAdministration', 'serviceAccounts'],
});
