export const en = {
  why: 'A ConfigMap is made for settings that everybody may see. The role `view`, which many people and tools have, can read ConfigMaps and no Secrets; the encryption of Secrets in the cluster’s database leaves ConfigMaps out as a rule. Passwords and connection strings belong in Azure Key Vault, or at least in a Secret.',
  risk: 'A contractor gets the role `view` to help with a dashboard. They open the ConfigMap of the shop, find a connection string with an account key, and download the customers’ invoices from the storage account with it. The role was given in good faith, since it cannot read Secrets.',
  breaks:
    'Move the key to Azure Key Vault or to a Secret, and in every pod that reads it change `configMapKeyRef` to `secretKeyRef`, `configMapRef` to `secretRef`, or the volume, in the same rollout: a pod whose key is missing does not start (`CreateContainerConfigError`). Leave a reference in configuration files where the program can fill in a variable. Rotate the old value, which the history of the repository keeps, and check that the program signs in with the new one.',
  verify: '`kubectl describe configmap NAME` prints no credential.',
};
