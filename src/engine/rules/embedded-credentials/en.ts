import type { RuleLabels } from '../../rule/rule.ts';
import type { embeddedCredentials } from './rule.ts';

export const en: RuleLabels<typeof embeddedCredentials> = {
  title: 'Keep credentials out of annotations and probes',
  fixTitle: 'Read the credential from a file',
  messages: {
    credential:
      '{name} contains {kind, select, password {a password} token {a token} secret {a secret} key {a key} connectionString {a connection string} azureStorageKey {an Azure storage account key} azureAccessKey {an Azure access key} azureSas {an Azure shared access signature} urlPassword {an address with a password} other {a credential}} in plain text',
  },
};
