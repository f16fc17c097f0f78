export const en = {
  why: 'The parameters of a SecretProviderClass are a map of strings: the API server rejects `usePodIdentity: false` without quotes. Names must match exactly, and the provider needs the vault’s name, the tenant and the objects. IDs are GUIDs, not addresses or resource IDs. Other errors appear only when a pod mounts the volume.',
  risk: 'The class is applied without an error, with the vault’s address instead of its name. The next rollout waits in `ContainerCreating` with `FailedMount`. Under pressure, someone puts the password into an ordinary Secret or the manifest “for now”, and it stays there.',
  breaks:
    'The fix adds quotes and a missing `provider`, corrects spellings (also `tenantId` to `tenantID`, which very old versions of the provider don’t read), and extracts a vault’s name from its address. Only you know missing values and the right GUID. Start a new pod and look for `FailedMount` in `kubectl describe pod POD`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` accepts the class, and a new pod that mounts it becomes ready.',
};
