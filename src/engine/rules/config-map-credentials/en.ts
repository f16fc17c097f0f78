import type { RuleLabels } from '../../rule/rule.ts';
import type { configMapCredentials } from './rule.ts';

export const en: RuleLabels<typeof configMapCredentials> = {
  title: 'Keep credentials out of ConfigMaps',
  fixTitle: 'Move the key to a Secret or to Key Vault',
  messages: {
    value:
      '{key} contains {kind, select, password {a password} token {a token} secret {a secret} key {a key} connectionString {a connection string} azureStorageKey {an Azure storage account key} azureAccessKey {an Azure access key} azureSas {an Azure shared access signature} entraClientSecret {a Microsoft Entra client secret} privateKey {a private key} urlPassword {an address with a password} awsKey {an AWS access key} githubToken {a GitHub token} jwt {a signed token (JWT)} vendorToken {a token of {issuer}} other {a credential}}, which isn’t protected in a ConfigMap',
    line: '{name} in {key} contains {kind, select, password {a password} token {a token} secret {a secret} key {a key} connectionString {a connection string} azureStorageKey {an Azure storage account key} azureAccessKey {an Azure access key} azureSas {an Azure shared access signature} entraClientSecret {a Microsoft Entra client secret} privateKey {a private key} urlPassword {an address with a password} awsKey {an AWS access key} githubToken {a GitHub token} jwt {a signed token (JWT)} vendorToken {a token of {issuer}} other {a credential}}, which isn’t protected in a ConfigMap',
  },
};
