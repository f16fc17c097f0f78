export const en = {
  why: 'The manifest of a Kubernetes Secret contains its values. Base64 is an encoding, not encryption, so everyone with the file has the values. Azure Key Vault stores them outside the repository and the cluster, logs who reads them and can rotate them. The Secrets Store CSI driver mounts them in the pod.',
  risk: 'To try out a tool, someone copies the manifests, including the Secret, to a new repository. An attacker who gets the copy decodes `data` with one command and has every password of the application. A vault’s log would show such access.',
  breaks:
    'Store the values in a key vault, describe them in a SecretProviderClass, mount it as a volume of the driver `secrets-store.csi.k8s.io`, and remove the Secret from the files. For programs that need a Secret, `secretObjects` creates one, which exists only while a pod mounts the volume. Check that a new pod starts and reads its files. Then rotate the old values, which are still in the repository’s history.',
  verify:
    '`kubectl get secretproviderclasspodstatuses -o yaml` shows the pod with its mounted objects, and `kubectl get secrets` no longer lists the Secret, unless `secretObjects` creates it.',
};
