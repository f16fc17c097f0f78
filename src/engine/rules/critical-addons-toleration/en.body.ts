export const en = {
  why: 'AKS recommends a node pool for the cluster’s own programs, such as CoreDNS and metrics-server, with the taint `CriticalAddonsOnly=true:NoSchedule`. A pod that tolerates the taint may land there all the same. Toleration of every taint includes this one.',
  risk: 'A worker that tolerates everything lands on one of the two system nodes. At midnight its memory grows until the node hardly responds, and with it the CoreDNS pod there. Until the node recovers, a good part of the cluster’s DNS queries run into timeouts.',
  breaks:
    'Without the toleration the pod needs room on another pool. In a cluster with the system pool only, it stays pending: `kubectl describe pod POD` then says `untolerated taint`. Agents that must run on every node belong in a DaemonSet, which this rule leaves alone. Check with `kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints`.',
  verify: '`kubectl get pods -o wide` shows no node of the system pool in the column `NODE`.',
};
