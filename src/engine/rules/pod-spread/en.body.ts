export const en = {
  why: 'Replicas help only if they do not fail together. A topology spread constraint, or a podAntiAffinity, asks the scheduler to put them on different nodes. Without one the scheduler’s own default tolerates an imbalance of three pods between nodes, so that a small workload may run on a single one.',
  risk: 'Both replicas of the shop run on the same node, which had room when they were created. The node’s disk fails. All replicas are gone at once, and Kubernetes waits five minutes before it starts them elsewhere: the second replica has bought nothing.',
  breaks:
    'The constraint is a wish (`ScheduleAnyway`): no pod stays pending, but new pods may land on other nodes than before. It has an effect on new pods only. The strict forms `DoNotSchedule` and a required podAntiAffinity can keep pods pending on few nodes: test those with `kubectl get pods --field-selector=status.phase=Pending`.',
  verify: '`kubectl get pods -l KEY=VALUE -o wide` shows different names in the column `NODE`.',
};
