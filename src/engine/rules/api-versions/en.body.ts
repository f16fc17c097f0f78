export const en = {
  why: 'Kubernetes replaces the versions of its interfaces and stops serving the old ones some releases later. A manifest for a version that is gone is rejected as `no matches for kind`. Other checks do not understand it either, so its pods go unexamined.',
  risk: 'AKS upgrades the cluster on its schedule. The running objects survive, since they are stored under another version, but the next release of the application cannot be applied: its CronJob is written for `batch/v1beta1`. The team learns of it on the evening of the release.',
  breaks:
    'The fix sets the new version. For workloads, it also writes the selector that the old version derived from the labels of the pods, and removes `rollbackTo` and `templateGeneration`, which the new version doesn’t have. apps/v1 has different defaults from its predecessors, such as rolling updates for DaemonSets and StatefulSets, and a history of ten revisions. Rewrite Ingresses, webhooks, definitions of custom resources and workloads without labels yourself, with the help of `kubectl convert -f FILE --output-version VERSION`. Compare with `kubectl diff -f FILE` before you apply.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` prints neither `no matches for kind` nor a warning with `deprecated`.',
};
