export const en = {
  why: 'The pod names a ServiceAccount that isn’t in the reviewed files. It may exist in the cluster, but complete files can be applied to an empty cluster and reviewed together with the account’s permissions. The name may also be misspelled.',
  risk: 'The files are applied to a new cluster. The API server accepts the Deployment, but no pod appears: the ReplicaSet reports `error looking up service account` and retries, and the rollout waits. Someone quickly creates the account and binds `cluster-admin` to it, because no one knows which permissions it had.',
  breaks:
    'The fix adds the account by name and grants no permissions. If the account exists in the cluster, applying it keeps its annotations, but then the file also manages it. Compare with `kubectl diff -f FILE` first, and don’t add it if Helm or an operator manages the account. If the name is misspelled, correct it instead. The fix adds nothing in the namespaces of Kubernetes itself (`kube-…`).',
  verify:
    '`kubectl get serviceaccount NAME` finds the account in the namespace of the pod, and `kubectl get events` shows no `FailedCreate`.',
};
