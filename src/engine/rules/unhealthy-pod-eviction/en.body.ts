export const en = {
  why: 'A budget counts healthy pods. By default it also protects running pods that are not ready, as long as the healthy ones are too few. With `AlwaysAllow` such a pod, which serves nobody anyway, no longer holds up a drain.',
  risk: 'A bad release leaves all pods of an application in `CrashLoopBackOff`. The night’s upgrade cannot evict them, since the budget has no healthy pod to spare, and stops at the first node. In the morning two problems have to be solved instead of one.',
  breaks:
    'A pod that is just about to become ready may be evicted and start again elsewhere; with slow starts a workload takes longer to recover during a drain. Drain a node while a pod of the workload is not ready, and check that it starts on another node: `kubectl get pods -o wide -w`.',
  verify:
    '`kubectl get pdb -A -o custom-columns=NAME:.metadata.name,POLICY:.spec.unhealthyPodEvictionPolicy` shows `AlwaysAllow` in every row.',
};
