export const en = {
  why: 'AKS Automatic, and AKS Standard with deployment safeguards at level Enforce, raise small requests when a pod is created: to 100m of CPU and 100Mi of memory. Manifest and cluster then no longer say the same, and calculations of cost or capacity that start from the manifest are wrong. Elsewhere smaller values apply as written.',
  risk: 'A team moves two hundred tiny containers with 10m each to AKS Automatic and plans two processors. Each is raised to 100m, the pods ask for twenty, and the cluster adds nodes until the quota of the subscription is reached. Whoever looks for the cause in Git finds 10m everywhere.',
  breaks:
    'With larger requests fewer pods fit on a node, and a ResourceQuota may reject them; on AKS Automatic nothing changes, since it does the same. Check with `kubectl get pods --field-selector=status.phase=Pending` after the rollout. Where a limit is lower than the minimum no fix is offered: decide whether the limit may grow.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,REQUESTS:.spec.containers[*].resources.requests"` shows the same values as the manifest.',
};
