/**
 * Kubernetes Secrets whose values stand in the files.
 *
 * Fields: data and stringData of v1/Secret. Good: neither holds a value; the content comes from Azure
 * Key Vault by a SecretProviderClass, or from another store outside the repository.
 *
 * Source: the AKS article’s advice to use a digital vault; CIS Kubernetes Benchmark 5.4.2. A Secret is
 * an ordinary way to work, so that the finding only informs. Secrets that hold a ServiceAccount’s token
 * are the business of another rule.
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { entriesBelow, textBelow } from '../../text/json.ts';

const KEYS = ['data', 'stringData'] as const;

export const nativeSecrets = defineRule({
  id: 'native-secrets',
  category: 'secrets',
  severity: 'info',
  scope: 'object',
  kinds: ['v1/Secret'],
  field: 'data, stringData',
  covers: { 'native-secret': ['encoded', 'plain'] },
  messages: ['encoded', 'plain'],
  inspect: ({ object: { path, value } }) => {
    const isToken = textBelow(value, 'type') === 'kubernetes.io/service-account-token';
    const places = KEYS.flatMap((key) => {
      const filled = entriesBelow(value, key).filter(([, content]) => content);
      if (isToken || filled.length === 0) return [];
      const code = key === 'data' ? 'encoded' : 'plain';
      return [place([...path, key], code, { count: filled.length })];
    });
    return places.length > 0 ? explicit(...places) : byDefault([...path, 'data']);
  },
  // The vault, the identity that may read it and the SecretProviderClass have to be there first.
  fix: null,
  sources: ['aksPodSecurity', 'aksSecretsStore', 'secretsGoodPractices'],
});
