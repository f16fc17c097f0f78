export const en = {
  why: 'When a node is drained for an upgrade, its pods are evicted. Without a PodDisruptionBudget, that can be all replicas of a workload at once. With a budget, the drain waits until enough other replicas are ready.',
  risk: 'The weekly upgrade of the node pool begins. Both replicas of the shop run on the first two nodes, which are drained at the same time. Every order fails until the new pods are ready.',
  breaks:
    'The fix adds a budget that allows one eviction at a time. Upgrades take longer, because a drain waits for each replacement, and AKS fails the upgrade after the drain timeout, 30 minutes by default. If a second budget selects the same pods, they can’t be evicted. Drain a test node with `kubectl drain NODE --ignore-daemonsets --delete-emptydir-data` and check that it finishes.',
  verify: '`kubectl get pdb` shows the budget with 1 or more in the column `ALLOWED DISRUPTIONS`.',
};
