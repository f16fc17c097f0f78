import type { RuleWords } from '../../lint/rule.ts';
import type { credentialsInEnv } from './rule.ts';

export const en: RuleWords<typeof credentialsInEnv> = {
  title: 'Keep credentials out of env values',
  why: 'A literal in `env` stands in the manifest, in every copy of the repository, in the cluster’s database and in the output of `kubectl describe`. Whoever may read Deployments can read it, and changing it means a new rollout. Better is a workload identity, which needs no credential, or a file from Azure Key Vault; a Secret at least can be protected and changed on its own.',
  risk: 'A developer commits a manifest with a database password. Years later an attacker with read access to the repository, to a backup or to a build log searches for `PASSWORD` and signs in to the database from outside. Nothing shows up in the cluster, and the password still works, since nobody knows who else uses it.',
  breaks:
    'The pod does not start (`CreateContainerConfigError`) until a Secret with the name and key written by the fix exists in its namespace: create it with `kubectl create secret generic NAME --from-literal=KEY=VALUE`, or better let the Secrets Store CSI driver bring it from Azure Key Vault. Then check with `kubectl rollout status` that the pod starts and signs in. The old value stays in the history of the repository and must count as leaked: rotate it.',
  verify:
    '`kubectl describe pod POD` shows `set to the key` with the name of a Secret beside the variable, and no value.',
  fixTitle: 'Take the value from a Secret',
  messages: {
    credential:
      '{name} holds {kind, select, password {a password} token {a token} secret {a secret} key {a key} connectionString {a connection string} azureStorageKey {an Azure storage account key} azureAccessKey {an Azure shared access key} azureSas {an Azure shared access signature} entraClientSecret {a Microsoft Entra client secret} privateKey {a private key} urlPassword {an address with a password} awsKey {an AWS access key} githubToken {a GitHub token} jwt {a signed token (JWT)} other {a credential}} in plain text',
    'placeholder-credential':
      '{name} holds a placeholder, where the real credential must not be written',
  },
};
