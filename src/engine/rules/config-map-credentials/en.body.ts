export const en = {
  why: 'A ConfigMap is for settings that aren’t secret. The role `view`, which many people and tools have, can read ConfigMaps but not Secrets, and the encryption of Secrets in the cluster’s database usually doesn’t include ConfigMaps. Store passwords and connection strings in Azure Key Vault, or at least in a Secret.',
  risk: 'A contractor gets the role `view`, which can’t read Secrets, to help with a dashboard. An attacker with the contractor’s account finds a connection string with an account key in the shop’s ConfigMap, and downloads the customers’ invoices from the storage account.',
  breaks:
    'Move the key to Azure Key Vault or to a Secret. In every pod that reads it, change `configMapKeyRef` to `secretKeyRef`, `configMapRef` to `secretRef`, or the volume, in the same rollout: a pod whose key is missing doesn’t start (`CreateContainerConfigError`). In configuration files, use a variable if the program can replace it. Rotate the old value, which is still in the repository’s history, and check that the program signs in with the new one.',
  verify: '`kubectl describe configmap NAME` prints no credential.',
};
