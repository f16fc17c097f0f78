export const en = {
  why: 'A topology spread constraint counts the pods that its `labelSelector` matches, and places the next one where there are fewest. Without a selector it counts none and does nothing; with the wrong one it balances against other pods. `DoNotSchedule` turns the wish into a condition, and a pod that cannot meet it stays pending.',
  risk: 'The constraint has stood in the manifest for a year, so everybody trusts that the replicas run in three zones. It has no `labelSelector` and never had an effect. When one zone fails, it turns out that all replicas were in it.',
  breaks:
    'New pods may land on other nodes. `ScheduleAnyway` gives up the guarantee of `DoNotSchedule`: if a program relies on never having two replicas in a zone, keep it and suppress the finding. Roll out in a test cluster with as many nodes as the real one, and look at `kubectl get pods -o wide`.',
  verify:
    '`kubectl describe pod POD` shows the line `Topology Spread Constraints:` with a selector, and `kubectl get pods` no pod in `Pending`.',
};
