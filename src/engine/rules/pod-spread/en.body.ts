export const en = {
  why: 'Replicas help only if they don’t fail together. A topology spread constraint or `podAntiAffinity` tells the scheduler to use different nodes. Without one, the scheduler’s default tolerates a difference of three pods between nodes, so a small workload may run on a single node.',
  risk: 'Both replicas of the shop run on the same node, which had capacity when they were created. The node’s disk fails, both replicas are lost, and Kubernetes waits five minutes before it starts them elsewhere.',
  breaks:
    'The constraint is a preference (`ScheduleAnyway`): no pod stays pending, but new pods may run on other nodes than before. It affects only new pods. With the strict form `DoNotSchedule` or a required `podAntiAffinity`, pods may stay pending if there are few nodes. Test with `kubectl get pods --field-selector=status.phase=Pending`.',
  verify: '`kubectl get pods -l KEY=VALUE -o wide` shows different names in the column `NODE`.',
};
