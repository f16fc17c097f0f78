export const en = {
  why: '`k8s.gcr.io` has been frozen since April 2023: no new version appears there. It merely redirects to `registry.k8s.io`, which serves the same images under the same names. The redirection is a courtesy that nobody has promised to keep up.',
  risk: 'One day the redirection ends. Pods that run notice nothing; but at night the autoscaler adds a node, and the pods on it stay in `ErrImagePull`. Since the image belongs to a controller of the cluster, what depends on it fails next.',
  breaks:
    'Names, tags and digests are the same, so nothing changes for the program. Where a firewall, a mirror or a policy lists registries by name, `registry.k8s.io` must be on the list; nodes that asked for the old name have been redirected there already. Delete one pod and check that it starts again.',
  verify:
    '`kubectl get pods --all-namespaces -o yaml` contains `k8s.gcr.io` in no line that begins with `image:`.',
};
