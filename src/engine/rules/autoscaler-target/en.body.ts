export const en = {
  why: 'A HorizontalPodAutoscaler finds its workload by group, kind and name. The API server takes any text there and checks nothing. A Deployment belongs to the group `apps`; a DaemonSet or a Job has no replicas that could be scaled.',
  risk: 'A Deployment is renamed, and its autoscaler keeps the old name. Nothing complains. At the next sale the load rises, the autoscaler reports `FailedGetScale` in its events, and the shop answers from the two pods that it had on a quiet day.',
  breaks:
    'Once the reference is right the autoscaler begins to work: it may add or remove pods at once, according to the current load. Check `minReplicas` and `maxReplicas` first. A name has to be corrected by hand; if the workload is kept in other files, suppress the finding. Then read `kubectl describe hpa NAME`.',
  verify:
    '`kubectl describe hpa NAME` shows the condition `AbleToScale` as `True`, and a number under `Deployment pods`.',
};
