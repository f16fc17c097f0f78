import type { RuleWords } from '../../rule/rule.ts';
import type { configMapCredentials } from './rule.ts';

export const en: RuleWords<typeof configMapCredentials> = {
  title: 'Keep credentials out of ConfigMaps',
  why: 'A ConfigMap is made for settings that everybody may see. The role `view`, which many people and tools have, can read ConfigMaps and no Secrets; the encryption of Secrets in the cluster’s database leaves ConfigMaps out as a rule. Passwords and connection strings belong in Azure Key Vault, or at least in a Secret.',
  risk: 'A contractor gets the role `view` to help with a dashboard. They open the ConfigMap of the shop, find a connection string with an account key, and download the customers’ invoices from the storage account with it. The role was given in good faith, since it cannot read Secrets.',
  breaks:
    'Move the key to Azure Key Vault or to a Secret, and in every pod that reads it change `configMapKeyRef` to `secretKeyRef`, `configMapRef` to `secretRef`, or the volume, in the same rollout: a pod whose key is missing does not start (`CreateContainerConfigError`). Leave a reference in configuration files where the program can fill in a variable. Rotate the old value, which the history of the repository keeps, and check that the program signs in with the new one.',
  verify: '`kubectl describe configmap NAME` prints no credential.',
  fixTitle: 'Move the key to a Secret or to Key Vault',
  messages: {
    value:
      '{key} holds {kind, select, password {a password} token {a token} secret {a secret} key {a key} connectionString {a connection string} azureStorageKey {an Azure storage account key} azureAccessKey {an Azure access key} azureSas {an Azure shared access signature} entraClientSecret {a Microsoft Entra client secret} privateKey {a private key} urlPassword {an address with a password} awsKey {an AWS access key} githubToken {a GitHub token} jwt {a signed token (JWT)} vendorToken {a token of {issuer}} other {a credential}}, which everybody may read',
    line: '{name} in {key} holds {kind, select, password {a password} token {a token} secret {a secret} key {a key} connectionString {a connection string} azureStorageKey {an Azure storage account key} azureAccessKey {an Azure access key} azureSas {an Azure shared access signature} entraClientSecret {a Microsoft Entra client secret} privateKey {a private key} urlPassword {an address with a password} awsKey {an AWS access key} githubToken {a GitHub token} jwt {a signed token (JWT)} vendorToken {a token of {issuer}} other {a credential}}, which everybody may read',
  },
};
