export const en = {
  why: 'A literal in `env`, `args` or `command` is in the manifest, in every copy of the repository, in the cluster’s database and in the output of `kubectl describe`. Anyone who can read Deployments can read it, and changing it requires a rollout. A workload identity, which needs no credential, or a file from Azure Key Vault is better. A Secret can at least be protected and changed separately.',
  risk: 'A developer commits a manifest with a database password. Later an attacker with read access to the repository, a backup or a build log searches for `PASSWORD` and signs in to the database from outside. The password still works, because changing it could break other programs.',
  breaks:
    'The pod doesn’t start (`CreateContainerConfigError`) until its namespace has a Secret with the name and key that the fix writes. Create it with `kubectl create secret generic NAME --from-literal=KEY=VALUE`, or use the Secrets Store CSI driver with Azure Key Vault. Then check with `kubectl rollout status` that the pod starts and signs in. The old value is still in the repository’s history, so rotate it. The fix doesn’t change a credential inside a longer argument or a script: read it from a variable or a file there.',
  verify:
    '`kubectl describe pod POD` shows `set to the key` with the name of a Secret next to the variable, and no value in `Args` and `Command`.',
};
