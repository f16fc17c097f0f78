export const en = {
  why: 'Every pod of a ServiceAccount gets a token for the Kubernetes API, unless the account or the pod turns this off. Most programs never call it. With `automountServiceAccountToken: false` in the account, only pods that request a token get one.',
  risk: 'A new Deployment uses the account and doesn’t mention tokens. An attacker reads `/var/run/secrets/kubernetes.io/serviceaccount/token` through a path traversal vulnerability, and calls the API server with all permissions that another pod of the same account once needed.',
  breaks:
    'Pods of this account that call the Kubernetes API, such as operators and programs with leader election, don’t find their token and report “no such file or directory”. The fix doesn’t change an account if the file has a role binding for it and one of its pods relies on the default: set `automountServiceAccountToken: true` in that pod first. Restart the pods in a test namespace and read `kubectl logs POD`.',
  verify:
    '`kubectl get serviceaccounts -o custom-columns=NAME:.metadata.name,TOKEN:.automountServiceAccountToken` shows `false` for the account.',
};
