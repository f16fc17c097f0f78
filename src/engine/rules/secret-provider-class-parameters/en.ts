import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassParameters } from './rule.ts';

export const en: RuleLabels<typeof secretProviderClassParameters> = {
  title: 'Use the parameter names Key Vault expects',
  fixTitle: 'Correct quotes and spellings',
  messages: {
    'not-text': '{name} is no text, so the API server rejects the class: it needs quotes',
    'no-text': '{name} is a list or a map, where the API server takes a text only',
    missing: '{name} is missing, and without it the provider mounts nothing',
    misspelt: 'The provider does not know {name}: it is called {right}',
    'old-spelling': '{name} is an old spelling that will no longer be read: it is called {right}',
    'vault-name': 'This is no name of a key vault: 3 to 24 letters, digits and hyphens',
    'vault-address': 'Holds the vault’s address, where the provider expects its name alone',
    'resource-id': '{name} holds a resource ID, where the provider expects a client ID',
    'no-guid': '{name} is no GUID',
    'no-boolean': '{name} is neither true nor false',
  },
};
