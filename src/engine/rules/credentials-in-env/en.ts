import type { RuleLabels } from '../../rule/rule.ts';
import type { credentialsInEnv } from './rule.ts';

export const en: RuleLabels<typeof credentialsInEnv> = {
  title: 'Keep credentials out of env and args',
  fixTitle: 'Take the value from a Secret',
  failsIf: 'if the Secret isn’t in the cluster',
  messages: {
    credential:
      '{name} contains {kind, select, password {a password} token {a token} secret {a secret} key {a key} connectionString {a connection string} privateKey {a private key} urlPassword {an address with a password} awsKey {an AWS access key} githubToken {a GitHub token} jwt {a signed token (JWT)} vendorToken {a token of {issuer}} other {a credential}} in plain text{secret, select, none {} name {, or is the name of a Secret} other {. The fix reads the key {key} of the Secret {secret}: create it first}}',
    'azure-credential':
      '{name} contains {kind, select, azureStorageKey {an Azure storage account key} azureSas {an Azure shared access signature} entraClientSecret {a Microsoft Entra client secret} other {an Azure access key}} in plain text{secret, select, none {} other {. The fix reads the key {key} of the Secret {secret}: create it first}}',
    'default-credential':
      '{name} contains {kind, select, password {a default password} urlPassword {an address with a default password} token {a default token} secret {a default secret} key {a default key} other {a default value}}, which an attacker tries first{secret, select, none {} other {. The fix reads the key {key} of the Secret {secret}: create it first}}',
  },
};
