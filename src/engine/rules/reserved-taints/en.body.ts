export const en = {
  why: 'AKS marks the nodes of a system node pool with the taint `CriticalAddonsOnly`, so that only the cluster’s own programs land there. Set by hand on another node it keeps all pods away from that node. The deployment safeguards reject it there or take it away; taints belong to the node pool, which gives them to each of its nodes.',
  risk: 'Someone copies the taint to a node of the pool for applications. After the next upgrade that node is a new one without it, while the copied manifest still claims otherwise. In between the pods of half the shop stayed pending, and the autoscaler added nodes that nobody had asked for.',
  breaks:
    'Without the taint ordinary pods may land on the node. If it belongs to a system pool, leave the manifest out and set the taint at the pool: `az aks nodepool update --node-taints CriticalAddonsOnly=true:NoSchedule`. Check with `kubectl get pods --field-selector spec.nodeName=NODE` what runs there.',
  verify:
    '`kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints[*].key` shows the taint at nodes of the system pool only.',
};
