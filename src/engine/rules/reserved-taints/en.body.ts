export const en = {
  why: 'AKS marks the nodes of a system node pool with the taint `CriticalAddonsOnly`, so that only the cluster’s own programs run there. On any other node, it blocks application pods. Deployment safeguards reject it there or remove it. Set taints in the node pool, which applies them to its nodes.',
  risk: 'Someone copies the taint to a node of the application pool. Half of the shop’s pods stay pending, and the autoscaler adds nodes. After the next upgrade the new node doesn’t have the taint, but the manifest still has it.',
  breaks:
    'Without the taint, ordinary pods can run on the node. If it belongs to a system pool, remove the manifest and set the taint in the pool: `az aks nodepool update --node-taints CriticalAddonsOnly=true:NoSchedule`. `kubectl get pods --field-selector spec.nodeName=NODE` shows what runs there.',
  verify:
    '`kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints[*].key` shows the taint only on nodes of the system pool.',
};
