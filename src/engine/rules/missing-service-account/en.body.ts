export const en = {
  why: 'The pod names a ServiceAccount that is not in these files. It may exist in the cluster, but files that are complete can be applied to an empty cluster and reviewed together with the rights that are granted to the account. A misspelt name looks just the same.',
  risk: 'The files are applied to a new cluster. The Deployment is accepted, yet no pod appears: the ReplicaSet reports `error looking up service account` and keeps trying forever, while the rollout waits. In a hurry, somebody creates the account by hand and binds `cluster-admin` to it, since nobody knows which rights it had.',
  breaks:
    'The fix adds the account by its name alone and grants it nothing. If the cluster has it already, applying it keeps its annotations, but the file then takes part in its ownership: compare with `kubectl diff -f FILE` first, and do not add it when Helm or an operator manages the account. For a misspelt name, correct the name by hand instead. In the namespaces of Kubernetes itself (`kube-…`) nothing is added.',
  verify:
    '`kubectl get serviceaccount NAME` finds the account in the namespace of the pod, and `kubectl get events` shows no `FailedCreate`.',
};
