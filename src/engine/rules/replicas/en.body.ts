export const en = {
  why: 'With one replica there is no program whenever its pod is moved, for instance when AKS upgrades a node image. With two, the Service sends to the other one meanwhile. An absent `replicas` means one.',
  risk: 'AKS upgrades the node pool at night and drains one node after the other. The only pod is evicted and must start anew elsewhere: its image has to be pulled, its caches filled. For two minutes every request fails, and the on-call engineer is woken up by a planned upgrade.',
  breaks:
    'A second pod needs its share of processor and memory. A program that keeps state in memory or on a `ReadWriteOnce` volume, or that must not run twice, such as a scheduler, may do its work twice or fail to start: `kubectl describe pod POD` then shows `Multi-Attach error`. Scale a test Deployment with `kubectl scale deployment NAME --replicas=2` first and look at its log.',
  verify: '`kubectl get deployments,statefulsets` shows at least `2/2` in the column `READY`.',
};
