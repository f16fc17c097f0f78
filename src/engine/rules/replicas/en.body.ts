export const en = {
  why: 'With one replica, the application is down whenever its pod moves, for example when AKS upgrades a node image. With two, the Service sends traffic to the other one. The default of `replicas` is one.',
  risk: 'AKS upgrades the node pool at night and drains the nodes one after another. The only pod is evicted and starts on another node, where its image must be pulled and its caches filled. Every request fails for two minutes.',
  breaks:
    'A second pod needs CPU and memory. A program that keeps state in memory or must not run twice, such as a scheduler, may do its work twice. With a `ReadWriteOnce` volume, the second pod may not start: `kubectl describe pod POD` shows `Multi-Attach error`. Scale a test Deployment with `kubectl scale deployment NAME --replicas=2` first and check its log.',
  verify: '`kubectl get deployments,statefulsets` shows at least `2/2` in the column `READY`.',
};
