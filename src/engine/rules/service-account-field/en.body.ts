export const en = {
  why: '`serviceAccount` is an old name of the field `serviceAccountName` and has been deprecated since the first versions of Kubernetes. The API server uses it only if the newer field is empty. Tools and policies that check only the newer field miss it.',
  risk: 'A pod has `serviceAccountName: web` and, from an older template, `serviceAccount: admin`. A reviewer sees only one of the lines. A policy that reads the old field checks a different account than the one that the pod gets. An attacker in the pod then has permissions that no one reviewed.',
  breaks:
    'Nothing changes for the pod, because the API server copies one field to the other. If they differ, the fix changes neither, because it can’t know which one is intended. `serviceAccountName` is in effect, so if the pod works, remove `serviceAccount`. Then `kubectl diff -f FILE` shows no difference in the account.',
  verify:
    '`kubectl apply --dry-run=server -o yaml -f FILE` prints the same name for `serviceAccountName` as before.',
};
