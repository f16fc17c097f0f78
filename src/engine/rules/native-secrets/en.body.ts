export const en = {
  why: 'This file holds the values of a Kubernetes Secret. Base64 is a way of writing and no encryption, so that everyone with the file has the values. Azure Key Vault keeps them outside of repository and cluster, logs who reads them and can rotate them; the Secrets Store CSI driver mounts them into the pod.',
  risk: 'The manifests are copied to a new repository to try out a tool, with the Secret among them. An attacker who gets at the copy decodes `data` with one command and holds every password of the application. The vault’s log, in which such an access would stand out, does not exist, so nobody knows when to rotate.',
  breaks:
    'Put the values into a key vault, describe them in a SecretProviderClass, mount it as a volume of the driver `secrets-store.csi.k8s.io`, and remove the Secret from the files. Programs that need a Secret by its name can have one written by `secretObjects`; it exists only while a pod mounts the volume. Check that a new pod starts and reads its files, then rotate the old values, which stay in the history of the repository.',
  verify:
    '`kubectl get secretproviderclasspodstatuses -o yaml` shows the pod with its mounted objects, and `kubectl get secrets` no longer lists the Secret, unless `secretObjects` writes it.',
};
