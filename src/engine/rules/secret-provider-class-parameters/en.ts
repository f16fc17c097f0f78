import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassParameters } from './rule.ts';

export const en: RuleLabels<typeof secretProviderClassParameters> = {
  title: 'Write valid Key Vault parameters',
  fixTitle: 'Correct the parameters',
  messages: {
    'not-text': '{name} isn’t a string, so the API server rejects the class: add quotes',
    'no-text': '{name} is a list or a map, but the API server accepts only a string',
    missing: '{name} is missing, and without it the provider mounts nothing',
    misspelt: 'The provider doesn’t know {name}: use {right}',
    'old-spelling': '{name} is a deprecated spelling: use {right}',
    'vault-name': 'This isn’t a valid key vault name: use 3 to 24 letters, digits and hyphens',
    'vault-address': 'Has the vault’s address, but the provider expects only its name',
    'resource-id': '{name} has a resource ID, but the provider expects a client ID',
    'no-guid': '{name} isn’t a GUID',
    'no-boolean': '{name} is neither true nor false',
  },
};
