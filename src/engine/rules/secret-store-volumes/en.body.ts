export const en = {
  why: 'The Secrets Store CSI driver rejects a volume that isn’t `readOnly`, and needs the name of a SecretProviderClass. If no container mounts the volume, the driver fetches nothing and creates no Secrets. With `nodePublishSecretRef`, the driver signs in with a secret in the cluster: exactly what a vault should replace.',
  risk: 'The driver signs in to the vault with the password of a service principal in a Secret. An attacker who can read Secrets in the namespace uses it to sign in from outside, and reads everything in the vault for this application while the password is valid.',
  breaks:
    'Nothing: the driver rejects other volumes, and its files are always read-only. Decide yourself which class to use, where to mount the files, and which workload identity replaces the stored credential. After a change, start a new pod and look for `FailedMount` in `kubectl describe pod POD`.',
  verify:
    '`kubectl exec POD -- ls MOUNTPATH` lists the files, and `kubectl get pod POD -o yaml` shows no `nodePublishSecretRef`.',
};
