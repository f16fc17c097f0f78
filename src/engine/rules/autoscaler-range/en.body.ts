export const en = {
  why: 'A HorizontalPodAutoscaler keeps the number of pods between `minReplicas` and `maxReplicas`. Without a minimum, it scales down to one pod under low load. If both are the same, it never scales.',
  risk: 'On Sunday night the load is low, and the autoscaler keeps one pod. An upgrade drains the node with this pod. On Monday morning requests arrive faster than new pods start, because scaling begins at one.',
  breaks:
    'More pods run under low load, which uses capacity and costs money. A program that must run only once doesn’t need an autoscaler. After the change, watch `kubectl get hpa -w` under low load, and the number of nodes.',
  verify: '`kubectl get hpa` shows at least 2 in the column `MINPODS` and more in `MAXPODS`.',
};
