export const en = {
  why: 'For each pod of a StatefulSet Kubernetes creates one claim from each template. A claim needs an access mode and a size, but neither is checked when the StatefulSet is created. `ReadWriteOnce` suits a volume that belongs to one pod.',
  risk: 'A StatefulSet without a storage size is applied, and `kubectl apply` says `created`. The controller then tries to make the first claim, which is rejected again and again. No pod appears, and the reason stands only in the events of the StatefulSet, where nobody looks.',
  breaks:
    'Claim templates cannot be changed in a StatefulSet that exists: delete it with `kubectl delete statefulset NAME --cascade=orphan` and apply the manifest again. Claims that exist keep their size and mode. The size cannot shrink later, and on Azure Disk it decides about throughput and price. Create the StatefulSet in a test namespace first.',
  verify:
    '`kubectl get persistentvolumeclaims` shows `Bound` with the capacity and, in the column `ACCESS MODES`, `RWO` for each pod.',
};
