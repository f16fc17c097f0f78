export const en = {
  why: 'A private registry serves images only to clients that sign in. The pod names a Secret with the credential in `imagePullSecrets`, or its ServiceAccount does. Otherwise, the pull depends on the node’s permissions.',
  disputed:
    'Some policies require the field in every pod, so that workloads, not nodes, have access to images. On AKS with an attached Azure Container Registry, the kubelet’s identity signs in without a password in the cluster, so a pull secret would be less secure. The option `withoutSecret` lists registries that don’t need one.',
  risk: 'A manifest works in the test cluster, whose nodes already have the image. In production, the registry answers 401, the pods stay in `ImagePullBackOff`, and the rollout stops halfway, with old and new pods.',
  breaks:
    'If the named Secret doesn’t exist, the kubelet reports `FailedToRetrieveImagePullSecret` and pulls without signing in. Create the Secret in the same namespace with `kubectl create secret docker-registry NAME`, delete a pod, and check that the new one pulls its image. Anyone who can read Secrets of the namespace can read this password.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,SECRETS:.spec.imagePullSecrets[*].name"` names a Secret for every pod, and `kubectl get secret NAME` finds it.',
};
