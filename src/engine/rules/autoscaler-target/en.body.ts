export const en = {
  why: 'A HorizontalPodAutoscaler finds its workload by group, kind and name. The API server doesn’t check whether it exists. A Deployment is in the group `apps`. A DaemonSet or a Job has no replicas to scale. A target of type `Utilization` is a percentage of what the pods request, so it needs `resources.requests` in every container.',
  risk: 'A Deployment is renamed, but its autoscaler still uses the old name, and no warning appears. At the next sale the load rises, the autoscaler only reports `FailedGetScale` in its events, and the shop still has two pods.',
  breaks:
    'When the reference is correct, the autoscaler starts to work and may add or remove pods. Check `minReplicas` and `maxReplicas` first. Correct a wrong name yourself. If requests are missing, set them in the workload: the scheduler then reserves them, so check that the nodes have room. If the workload is in other files, suppress the finding.',
  verify:
    '`kubectl describe hpa NAME` shows the condition `AbleToScale` as `True`, and a number under `Deployment pods`.',
};
