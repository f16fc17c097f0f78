export const en = {
  why: 'The request is the share of processors that the scheduler sets aside on a node, and by which the kernel divides them when they run short. Without one a container counts as needing nothing: it is placed on full nodes and comes last when everybody wants to compute. The autoscalers for pods and nodes calculate with requests as well.',
  risk: 'Thirty pods without CPU requests are placed on one node, since on paper it is empty. On Monday morning all of them have work, each gets a fraction of a processor, requests time out, and the HorizontalPodAutoscaler adds nothing because a percentage of a missing request is undefined. The cluster autoscaler sees no reason for another node either.',
  breaks:
    'Too high a request, and the pod stays `Pending` with `Insufficient cpu`; look at the real use with `kubectl top pod --containers` over some days first. AKS Automatic raises less than 100m to 100m, and sets 500m where neither a request nor a limit is given. After the change check with `kubectl get pods` that all pods find a node.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,CPU:.spec.containers[*].resources.requests.cpu"` shows a value for every container.',
};
