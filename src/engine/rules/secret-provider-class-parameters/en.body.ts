export const en = {
  why: 'The parameters of a SecretProviderClass are a map of texts: the API server rejects `usePodIdentity: false` without quotes. The provider reads the names to the letter and needs the vault’s name, the tenant and the objects; IDs are GUIDs, not addresses or resource IDs. What it cannot use shows only when a pod mounts the volume.',
  risk: 'The class is applied without complaint, with the vault’s address in place of its name. The next rollout waits in `ContainerCreating` with `FailedMount`. Under pressure somebody puts the password into an ordinary Secret or the manifest “for now”, and it stays there.',
  breaks:
    'The fix adds quotes, corrects spellings (also `tenantId` to `tenantID`, which very old versions of the provider do not read), and takes a vault’s name out of its address. What is missing, and which GUID is meant, only you know. Running pods keep what they have mounted: start a new one and look for `FailedMount` in `kubectl describe pod POD`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` accepts the class, and a new pod that mounts it becomes ready.',
};
