export const en = {
  why: 'A HorizontalPodAutoscaler moves the number of pods between `minReplicas` and `maxReplicas`. Without a minimum it goes down to one pod when little happens. If both are the same, it scales nothing.',
  risk: 'On Sunday night the load is low, and the autoscaler leaves one pod. A node is drained for an upgrade, and with it the only pod. On Monday morning the requests come faster than new pods start, since the climb begins at one.',
  breaks:
    'More pods run at quiet times and need their share of nodes, which costs money. A program that may only run once needs no autoscaler at all. Watch `kubectl get hpa -w` at a quiet hour after the change, and the number of nodes.',
  verify: '`kubectl get hpa` shows at least 2 in the column `MINPODS` and more in `MAXPODS`.',
};
