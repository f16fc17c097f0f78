export const en = {
  why: 'For each pod of a StatefulSet, Kubernetes creates one claim from each template. A claim needs an access mode and a size, but the API server doesn’t check them in a StatefulSet. `ReadWriteOnce` suits a volume for one pod.',
  risk: 'A StatefulSet without a storage size is applied, and `kubectl apply` prints `created`. The first claim is then rejected repeatedly. No pod appears, and only the events of the StatefulSet show the reason.',
  breaks:
    'You can’t change claim templates in an existing StatefulSet: delete it with `kubectl delete statefulset NAME --cascade=orphan` and apply the manifest again. Existing claims keep their size and mode. You can’t reduce the size later, and on Azure Disk it determines throughput and price. Create the StatefulSet in a test namespace first.',
  verify:
    '`kubectl get persistentvolumeclaims` shows `Bound` with the capacity and, in the column `ACCESS MODES`, `RWO` for each pod.',
};
