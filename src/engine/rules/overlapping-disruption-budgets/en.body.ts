export const en = {
  why: 'A PodDisruptionBudget limits how many pods an eviction may take at a time. If two budgets select the same pod, the eviction API rejects each eviction of it, whatever the budgets allow.',
  risk: 'A cluster upgrade drains a node. The eviction of one pod fails with “This pod has more than one PodDisruptionBudget, which the eviction subresource does not support”. The node is never drained, and the upgrade stops.',
  breaks:
    'If you delete a budget, the other one alone limits evictions. Check that it covers all pods that need one.',
  verify:
    '`kubectl get pdb` lists one budget for these pods, and `kubectl drain NODE --dry-run=server` reports no error.',
};
