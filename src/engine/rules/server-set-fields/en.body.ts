export const en = {
  why: 'The cluster sets `uid`, `resourceVersion`, `creationTimestamp`, `managedFields` and `status`. In a manifest, they’re leftovers from `kubectl get -o yaml` and at best have no effect. `ownerReferences` refer by `uid` to an object in one cluster.',
  risk: 'A manifest that was saved from the cluster is applied a week later. Its `resourceVersion` is outdated, and the API server answers `the object has been modified`. In a new cluster, the garbage collector deletes the object within minutes, because the owner in `ownerReferences` doesn’t exist there.',
  breaks:
    'The removed fields change nothing that runs, because Kubernetes sets them. The fix keeps `ownerReferences`. Delete them if the object should exist independently, or apply the owner instead. Check with `kubectl diff -f FILE` that nothing else changes.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` reports no conflict, and `grep -E "resourceVersion|uid:|managedFields" FILE` prints nothing.',
};
