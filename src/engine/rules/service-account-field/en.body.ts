export const en = {
  why: '`serviceAccount` is an old name of the field `serviceAccountName` and has been deprecated since the first versions of Kubernetes. The API server reads it only where the newer field is empty. Tools and policies that look at the newer field alone overlook it.',
  risk: 'A pod says `serviceAccountName: web` and, from an older template, `serviceAccount: admin`. Whoever reviews the manifest sees one of the lines and believes it; a policy that reads the old field judges another account than the one that Kubernetes gives the pod. A mistake in its rights stays unnoticed until it is used.',
  breaks:
    'Nothing changes for the pod: the API server itself copies the one field to the other. Where the two differ, the fix leaves both alone, since it cannot know which is meant: `serviceAccountName` is what counts today, so remove `serviceAccount` if the pod works as it is. Then compare with `kubectl diff -f FILE`, which shows no difference in the account.',
  verify:
    '`kubectl apply --dry-run=server -o yaml -f FILE` prints the same name for `serviceAccountName` as before.',
};
