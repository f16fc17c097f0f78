export const en = {
  why: 'The request is the share of processors that the scheduler reserves on a node, and by which the kernel divides them when they’re scarce. A container without one counts as needing nothing: it is placed on full nodes and gets processor time last. The autoscalers for pods and nodes also use requests.',
  risk: 'Thirty pods without CPU requests are placed on one node, because it seems empty. On Monday morning, each gets a fraction of a processor, and requests time out. The HorizontalPodAutoscaler adds nothing, because a percentage of a missing request is undefined. The cluster autoscaler doesn’t add a node either.',
  breaks:
    'If the request is too high, the pod stays `Pending` with `Insufficient cpu`. First check the usage with `kubectl top pod --containers` over some days. AKS Automatic raises values below 100m to 100m, and sets 500m if there is neither a request nor a limit. After the change, check with `kubectl get pods` that all pods are scheduled.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,CPU:.spec.containers[*].resources.requests.cpu"` shows a value for every container.',
};
