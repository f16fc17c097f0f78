export const en = {
  why: 'The owner of a registry determines which programs run in the cluster. A list of allowed registries, such as the company’s own Azure Container Registry, blocks mistyped names and images that weren’t checked. An image without a registry comes from Docker Hub.',
  risk: 'A developer copies a manifest from a forum. Its image is in an unknown account on Docker Hub and works as expected. Six months later the account changes hands, and the next pull gets a version that mines cryptocurrency and sends the pod’s variables to an attacker.',
  breaks:
    'There is no automatic fix, because the image must be in an allowed registry first. Copy it with `az acr import --name REGISTRY --source IMAGE`, scan it, change its name in the manifest, and check with `kubectl rollout status` that the nodes can pull it. Set the allowed names in the option `registries`, for example `*.azurecr.io` or `mcr.microsoft.com`.',
  verify:
    '`kubectl get pods --all-namespaces -o "custom-columns=IMAGES:.spec.containers[*].image"` lists only images with allowed names. A name without a dot or colon before its first slash comes from `docker.io`.',
};
