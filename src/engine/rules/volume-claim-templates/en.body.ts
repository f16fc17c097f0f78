export const en = {
  why: 'For each pod of a StatefulSet, Kubernetes creates one PersistentVolumeClaim from each template. A claim needs an access mode and a size. The API server checks both in a StatefulSet only as of Kubernetes 1.34. `ReadWriteOnce` suits a volume for one pod.',
  risk: 'A StatefulSet without a storage size is applied. As of Kubernetes 1.34, it is rejected during the release. Before that, `kubectl apply` prints `created`, but no pod appears, and only the events of the StatefulSet show that its claim is rejected.',
  breaks:
    'You can’t change claim templates in an existing StatefulSet: delete it with `kubectl delete statefulset NAME --cascade=orphan` and apply the manifest again. Existing claims keep their size and mode. You can’t reduce the size later, and on Azure Disk it determines throughput and price. Create the StatefulSet in a test namespace first.',
  verify:
    '`kubectl get persistentvolumeclaims` shows `Bound` with the capacity and, in the column `ACCESS MODES`, `RWO` for each pod.',
};
