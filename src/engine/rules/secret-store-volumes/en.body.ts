export const en = {
  why: 'The Secrets Store CSI driver rejects a volume that is not `readOnly`, and needs the name of a SecretProviderClass. A volume that no container mounts is never fetched, and what it should write into a Secret does not come about. `nodePublishSecretRef` makes the driver sign in with a secret that is stored in the cluster: the very credential that the vault was to make unnecessary.',
  risk: 'The password of a service principal lies in a Secret beside the pods, so that the driver can sign in to the vault with it. Whoever may read Secrets in the namespace takes it, signs in from outside, and reads everything that the vault holds for this application, for as long as the password is valid.',
  breaks:
    'Nothing: the driver takes no other volume, and its files cannot be written in any case. Which class is meant, where the files are to be mounted, and which workload identity takes the place of the stored credential, is for you to decide. After a change start a new pod and look for `FailedMount` in `kubectl describe pod POD`.',
  verify:
    '`kubectl exec POD -- ls MOUNTPATH` lists the files, and `kubectl get pod POD -o yaml` shows no `nodePublishSecretRef`.',
};
