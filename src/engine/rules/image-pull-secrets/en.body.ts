export const en = {
  why: 'A private registry hands out images only to those who sign in. The pod names a Secret with the credential in `imagePullSecrets`, or its ServiceAccount brings one. Otherwise it depends on what the node happens to be allowed to pull.',
  disputed:
    'Some policies ask for the field in every pod, so that access to images is granted to workloads and not to nodes. On AKS with an attached Azure Container Registry the identity of the kubelet signs in, without any password in the cluster, and a pull secret would be a step back. Registries of the option `withoutSecret` are taken to need none.',
  risk: 'A manifest works in the test cluster, whose nodes have the image from an earlier pull. In production the registry answers 401, the pods stay in `ImagePullBackOff`, and the rollout stops halfway, with old pods and new ones side by side.',
  breaks:
    'A name that no Secret has does no harm, but does not help either: the kubelet reports `FailedToRetrieveImagePullSecret` and pulls without signing in. Create it in the same namespace with `kubectl create secret docker-registry NAME`, delete a pod, and check that the new one pulls its image. Whoever may read Secrets of the namespace can read this password.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,SECRETS:.spec.imagePullSecrets[*].name"` names a Secret for every pod, and `kubectl get secret NAME` finds it.',
};
