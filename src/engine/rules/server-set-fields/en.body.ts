export const en = {
  why: 'The cluster itself writes `uid`, `resourceVersion`, `creationTimestamp`, `managedFields` and `status`. In a manifest they are leftovers of `kubectl get -o yaml` and are ignored at best. `ownerReferences` point by `uid` to an object of one particular cluster.',
  risk: 'A manifest saved from the cluster is applied again a week later. Its `resourceVersion` is outdated, and the API server answers `the object has been modified`; in a new cluster the garbage collector deletes the object minutes after it was made, because the owner named in `ownerReferences` does not exist there.',
  breaks:
    'What the fix removes changes nothing that runs: Kubernetes sets these fields itself. It leaves `ownerReferences` for you to decide. Delete them by hand when the object is to live on its own, or apply the owner instead of the object. Check with `kubectl diff -f FILE` that nothing else changes.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` reports no conflict, and `grep -E "resourceVersion|uid:|managedFields" FILE` prints nothing.',
};
