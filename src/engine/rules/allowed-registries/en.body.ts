export const en = {
  why: 'Whoever controls a registry decides which programs run in the cluster. A list of allowed registries, for instance the company’s own Azure Container Registry, keeps out mistyped names and images that nobody has looked at. An image without a registry comes from Docker Hub.',
  risk: 'A developer copies a manifest from a forum. Its image is in a stranger’s account on Docker Hub and does what it should. Half a year later the account changes hands, and the next pull brings a version that mines cryptocurrency and sends the variables of the pod to its new owner.',
  breaks:
    'There is no automatic fix: the image must be in the other registry before a manifest may name it. Copy it with `az acr import --name REGISTRY --source IMAGE`, scan it, change the name, and check with `kubectl rollout status` that the nodes may pull it. What is allowed stands in the option `registries`, for instance `*.azurecr.io` or `mcr.microsoft.com`.',
  verify:
    '`kubectl get pods --all-namespaces -o "custom-columns=IMAGES:.spec.containers[*].image"` lists only images below the allowed names; one without a dot before its first slash comes from `docker.io`.',
};
