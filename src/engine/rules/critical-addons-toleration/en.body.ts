export const en = {
  why: 'AKS recommends a node pool for the cluster’s own programs, such as CoreDNS and metrics-server, with the taint `CriticalAddonsOnly=true:NoSchedule`. A pod that tolerates this taint, or every taint, can be scheduled there.',
  risk: 'A worker that tolerates everything runs on one of two system nodes. At midnight its memory grows until the node, and the CoreDNS pod on it, hardly respond. Until the node recovers, many DNS queries of the cluster time out.',
  breaks:
    'Without the toleration, the pod needs room in another pool. If the cluster has only the system pool, the pod stays pending, and `kubectl describe pod POD` shows `untolerated taint`. Run agents that must be on every node as a DaemonSet, which this rule ignores. Check the taints with `kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints`.',
  verify: '`kubectl get pods -o wide` shows no node of the system pool in the column `NODE`.',
};
