export const en = {
  why: '`k8s.gcr.io` has been frozen since April 2023 and gets no new versions. It redirects to `registry.k8s.io`, which serves the same images with the same names. The redirect may end at any time. Bitnami moved its images with a version from `docker.io/bitnami` to `docker.io/bitnamilegacy` in August 2025, where they get no updates.',
  risk: 'The redirect ends. Running pods don’t change, but at night the autoscaler adds a node, and its pods stay in `ErrImagePull`. The image belongs to a controller of the cluster, so everything that depends on it fails next.',
  breaks:
    'Names, tags and digests are the same, so nothing changes for the program. If a firewall, a mirror or a policy lists registries by name, add `registry.k8s.io`. Nodes that used the old name have already been redirected there. Delete one pod and check that it starts again. Replace an image of Bitnami with the official one or with one of its subscription: user, paths and variables differ, so test it with a copy of the data. Until then, `docker.io/bitnamilegacy` has the same tags.',
  verify:
    '`kubectl get pods --all-namespaces -o yaml` shows no line with `image:` and `k8s.gcr.io`.',
};
