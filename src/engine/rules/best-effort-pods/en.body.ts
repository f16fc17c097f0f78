export const en = {
  why: 'Kubernetes assigns pods to one of three classes based on their requests and limits. A pod without any is BestEffort: nothing is reserved for it, and it is the first to be evicted when a node runs short. A single request makes it Burstable.',
  risk: 'Another pod uses up the memory of a node. The kernel chooses a process to end, and those of BestEffort pods have the highest `oom_score_adj`, 1000. It ends a small ingress controller, which frees almost no memory, and all sites behind it are down.',
  breaks:
    'With a memory request, the pod needs a node with that much free memory, and may stay `Pending`. The fix gives every container of the application the same amount. Adjust it after some days with `kubectl top pod --containers`. For jobs that can be interrupted at any time, BestEffort can be appropriate.',
  verify:
    '`kubectl get pod POD -o yaml` shows `qosClass: Burstable` or `Guaranteed` under `status`.',
};
