export const en = {
  why: 'A PodDisruptionBudget counts healthy pods. By default, it also protects running pods that aren’t ready while there are too few healthy ones. With `AlwaysAllow`, such a pod doesn’t block a drain.',
  risk: 'A bad release leaves all pods of an application in `CrashLoopBackOff`. The nightly upgrade can’t evict them, because the budget requires healthy pods, and stops at the first node.',
  breaks:
    'A pod that’s about to become ready may be evicted and start again elsewhere. A workload with slow starts takes longer to recover during a drain. Drain a node while a pod of the workload isn’t ready, and check that it starts on another node: `kubectl get pods -o wide -w`.',
  verify:
    '`kubectl get pdb -A -o custom-columns=NAME:.metadata.name,POLICY:.spec.unhealthyPodEvictionPolicy` shows `AlwaysAllow` in every row.',
};
