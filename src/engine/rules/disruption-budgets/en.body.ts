export const en = {
  why: 'When a node is drained for an upgrade, its pods are evicted. Without a PodDisruptionBudget that may be all replicas of a workload at once. A budget makes the drain wait until enough others are ready.',
  risk: 'The weekly upgrade of the node pool begins. Both replicas of the shop happen to run on the first two nodes, which are drained at the same time; for the minutes until the new pods are ready, every order fails.',
  breaks:
    'The fix adds a budget that lets one pod go at a time. Upgrades take longer, since a drain waits until each replacement is ready, and stall if it never becomes ready; AKS gives up on the node after the drain timeout. Pods of a second budget with the same labels can no longer be evicted at all. Drain a test node with `kubectl drain NODE --ignore-daemonsets --delete-emptydir-data` and watch it finish.',
  verify: '`kubectl get pdb` shows the budget with 1 or more in the column `ALLOWED DISRUPTIONS`.',
};
