export const en = {
  why: 'A topology spread constraint counts the pods that its `labelSelector` matches, and places the next one where there are fewest. Without a selector, it has no effect. With a wrong one, it counts other pods. With `DoNotSchedule`, a pod that can’t meet the constraint stays pending.',
  risk: 'The constraint has been in the manifest for a year, so everyone trusts that the replicas run in three zones. It has no `labelSelector` and never had an effect. Then the zone that all replicas run in fails.',
  breaks:
    'New pods may run on other nodes. `ScheduleAnyway` doesn’t guarantee what `DoNotSchedule` does: if a program must never have two replicas in a zone, keep that value and suppress the finding. Roll out in a test cluster with as many nodes as in production, and check `kubectl get pods -o wide`.',
  verify:
    '`kubectl describe pod POD` shows the line `Topology Spread Constraints:` with a selector, and `kubectl get pods` shows no pod in `Pending`.',
};
