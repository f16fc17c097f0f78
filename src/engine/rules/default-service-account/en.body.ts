export const en = {
  why: 'A pod that names no ServiceAccount runs as `default`, together with every other pod of the namespace that names none. What is granted to `default` for one of them is granted to all, and the audit log cannot tell them apart. With an account of its own, a workload has only the rights that it needs.',
  risk: 'Somebody binds a role to `default` so that one job can read Secrets. An attacker who takes over a small web front end in the same namespace, which nobody thought of, uses its token to list the same Secrets and signs in to the database with them. The audit log names `default` and points at nobody.',
  breaks:
    'Roles and image pull secrets that are attached to `default` no longer apply: check with `kubectl auth can-i --list --as=system:serviceaccount:NAMESPACE:NAME` and look for `ImagePullBackOff`. The fix adds the account if the file has none of this name; an account that it adds mounts no token, so set `automountServiceAccountToken: true` in a pod that calls the Kubernetes API. Start the pod in a test namespace and read its log.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,ACCOUNT:.spec.serviceAccountName` shows no `default`.',
};
