export const en = {
  why: 'Kubernetes replaces API versions and stops serving the old ones some releases later. It rejects a manifest with a removed version with `no matches for kind`.',
  risk: 'AKS upgrades the cluster on schedule. Existing objects remain, because they’re stored in another version, but the next release of the application can’t be applied: its CronJob uses `batch/v1beta1`.',
  breaks:
    'The fix sets the new version. For workloads, it also writes the selector that the old version derived from the pod labels, and removes `rollbackTo` and `templateGeneration`, which the new version doesn’t have. The version `apps/v1` has other defaults, such as rolling updates for DaemonSets and StatefulSets, and a history of ten revisions. Rewrite Ingresses, webhooks, CustomResourceDefinitions and workloads without labels yourself. The plugin `kubectl convert -f FILE --output-version VERSION` helps, but doesn’t know CustomResourceDefinitions. Before you apply, compare with `kubectl diff -f FILE`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` prints neither `no matches for kind` nor a warning with `deprecated`.',
};
