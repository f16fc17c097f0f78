export const en = {
  why: 'Kubernetes sorts pods into three classes by their requests and limits. A pod that states neither is BestEffort: nothing is kept free for it, it runs on what others leave, and it is the first to go when a node runs short. A single request lifts it to Burstable.',
  risk: 'A node runs out of memory because of a neighbour. The kernel looks for a victim, and processes of BestEffort pods have the highest `oom_score_adj` of all, 1000: so a tiny ingress controller dies, although ending it frees next to nothing, and all sites behind it are gone.',
  breaks:
    'With a memory request the pod needs a node that has so much left, and may wait as `Pending` where it used to fit in. The fix gives every container of the app the same amount; adjust it after some days by `kubectl top pod --containers`. For jobs that may be interrupted at any time BestEffort can be what you want.',
  verify:
    '`kubectl get pod POD -o yaml` shows `qosClass: Burstable` or `Guaranteed` below `status`.',
};
