export const en = {
  why: 'A PodDisruptionBudget limits how many pods a drain evicts at a time. It covers the pods that its selector matches, and only in its own namespace. If the selector matches no pod, the API server accepts the budget, and a drain ignores it. Podsmith can’t see pods of other files or controllers.',
  risk: 'A team copies a budget from another namespace and misspells the namespace. The list of budgets looks complete. At the next upgrade, all three replicas of the payment service are on the first node, the drain evicts them together, and payments fail until new pods are ready.',
  breaks:
    'Make the namespace and the `selector` of the budget match the pod template. A budget that starts to match can block a drain, so compare `minAvailable` or `maxUnavailable` with the number of replicas first.',
  verify: '`kubectl get pdb NAME -o jsonpath={.status.expectedPods}` prints a number above 0.',
};
