export const en = {
  why: 'A pod that doesn’t name a ServiceAccount runs as `default`, like all other such pods of the namespace. They share the permissions of `default`, and the audit log can’t tell them apart. With its own account, a workload has only the permissions that it needs.',
  risk: 'Someone binds a role to `default` so that one job can read Secrets. An attacker who takes over a small web front end in the same namespace uses its token to read the same Secrets and signs in to the database. The audit log shows only `default`.',
  breaks:
    'Roles and image pull secrets of `default` no longer apply. Check with `kubectl auth can-i --list --as=system:serviceaccount:NAMESPACE:NAME` and look for `ImagePullBackOff`. If the file has no account with this name, the fix adds one that mounts no token, so set `automountServiceAccountToken: true` in a pod that calls the Kubernetes API. Start the pod in a test namespace and read its log.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,ACCOUNT:.spec.serviceAccountName` shows no `default`.',
};
