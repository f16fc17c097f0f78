export const en = {
  why: 'AKS Automatic, and AKS Standard with deployment safeguards at level Enforce, raise small requests to 100m of CPU and 100Mi of memory when a pod is created. Cost or capacity estimates based on the manifest are then wrong. Other clusters use smaller values as written.',
  risk: 'A team moves two hundred small containers with 10m of CPU each to AKS Automatic and plans for two processors. Each request is raised to 100m, the pods need twenty processors, and the cluster adds nodes until it reaches the quota of the subscription.',
  breaks:
    'With larger requests, fewer pods fit on a node, and a ResourceQuota may reject them. On AKS Automatic nothing changes, because it sets the same values. Check with `kubectl get pods --field-selector=status.phase=Pending` after the rollout. If a limit is lower than the minimum, there is no fix: decide whether to raise the limit.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,REQUESTS:.spec.containers[*].resources.requests"` shows the same values as the manifest.',
};
