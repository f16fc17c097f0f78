export const en = {
  why: 'Every pod of a ServiceAccount gets a file with a token for the Kubernetes API, unless the account or the pod says otherwise. Most programs never call that API. With `automountServiceAccountToken: false` on the account, only those pods get a token that ask for one themselves.',
  risk: 'A new Deployment uses the account and says nothing about tokens. An attacker reads files of its container through a path traversal flaw, among them `/var/run/secrets/kubernetes.io/serviceaccount/token`, and calls the API server with every right that another pod of the same account was once given.',
  breaks:
    'Pods of this account that call the Kubernetes API, such as operators and programs with leader election, no longer find their token and say “no such file or directory”. The fix leaves an account alone while a role of the file is bound to it and one of its pods relies on the default: write `automountServiceAccountToken: true` into that pod first. Restart the pods in a test namespace and read `kubectl logs POD`.',
  verify:
    '`kubectl get serviceaccounts -o custom-columns=NAME:.metadata.name,TOKEN:.automountServiceAccountToken` shows `false` beside the account.',
};
