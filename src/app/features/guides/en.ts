export const messages = {
  'guide.secret-provider-class.open': 'Edit a SecretProviderClass…',
  'guide.secret-provider-class.about':
    'Which objects the driver fetches from the vault, and with which identity',
  'guide.companions.open': 'Add companion resources…',
  'guide.companions.about':
    'ServiceAccount, Service, NetworkPolicy, PodDisruptionBudget, Namespace',
  'guide.workload-identity.open': 'Set up Workload ID…',
  'guide.workload-identity.about': 'An identity in Azure instead of stored credentials',
  'guide.pod-identity.open': 'Migrate from pod-managed identity…',
  'guide.pod-identity.about': 'To Workload ID, in all open files at once',
  'guide.key-vault.open': 'Move a secret to Key Vault…',
  'guide.key-vault.about': 'Removes values from the manifest; the pod reads them from files',
  'guide.secret-provider-class.step': 'SecretProviderClass {name}',
  'guide.companions.step': 'Companion resources of {name}',
  'guide.list': 'Guided fixes',
  'guide.workload-identity.step': 'Workload ID for {name}',
  'guide.pod-identity.step': 'Migration from pod-managed identity',
  'guide.key-vault.step': 'Key Vault for {name}',
};
