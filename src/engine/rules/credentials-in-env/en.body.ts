export const en = {
  why: 'A literal in `env`, `args` or `command` stands in the manifest, in every copy of the repository, in the cluster’s database and in the output of `kubectl describe`. Whoever may read Deployments can read it, and changing it means a new rollout. Better is a workload identity, which needs no credential, or a file from Azure Key Vault; a Secret at least can be protected and changed on its own.',
  risk: 'A developer commits a manifest with a database password. Years later an attacker with read access to the repository, to a backup or to a build log searches for `PASSWORD` and signs in to the database from outside. Nothing shows up in the cluster, and the password still works, since nobody knows who else uses it.',
  breaks:
    'The pod does not start (`CreateContainerConfigError`) until a Secret with the name and key written by the fix exists in its namespace: create it with `kubectl create secret generic NAME --from-literal=KEY=VALUE`, or better let the Secrets Store CSI driver bring it from Azure Key Vault. Then check with `kubectl rollout status` that the pod starts and signs in. The old value stays in the history of the repository and must count as leaked: rotate it. A credential inside a longer argument or a script is left to you: read it from a variable or a file there.',
  verify:
    '`kubectl describe pod POD` shows `set to the key` with the name of a Secret beside the variable, and neither `Args` nor `Command` shows a value.',
};
