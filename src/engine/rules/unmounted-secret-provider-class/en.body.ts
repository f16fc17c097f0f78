export const en = {
  why: 'A SecretProviderClass has no effect by itself. Its Secrets are created when a pod mounts it, and deleted with the last such pod. No pod in these files mounts it. A pod in the cluster may mount it, or the name or namespace is misspelled.',
  risk: 'An Ingress needs the certificate that the class provides as a Secret. No pod mounts the class, the Secret is never created, and the Ingress uses the controller’s self-signed certificate. Users learn to ignore the warning, and don’t notice when an attacker intercepts the connection.',
  breaks:
    'Give a pod of the same namespace a volume of the driver `secrets-store.csi.k8s.io` that names the class, and mount it, even if only for the Secret. That pod’s identity needs access to the vault. Check that it becomes ready, and that the Secret exists.',
  verify: '`kubectl get secret NAME` finds the Secret that `secretObjects` names.',
};
