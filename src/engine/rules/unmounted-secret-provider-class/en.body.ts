export const en = {
  why: 'A SecretProviderClass does nothing by itself. Its Secrets are written when a pod mounts it, and are gone with the last such pod. None of the pods in these files does; one in the cluster may, but a misspelt name or another namespace looks just the same.',
  risk: 'An Ingress waits for the certificate that the class is to bring as a Secret. Nobody mounts it, the Secret is never written, and the Ingress answers with the self-signed certificate of its controller. Users learn to click the warning away, and no longer notice when an attacker stands in between.',
  breaks:
    'Give a pod of the same namespace a volume of the driver `secrets-store.csi.k8s.io` that names the class, and mount it, be it only for the Secret’s sake. That pod’s identity needs access to the vault. See that it becomes ready, and that the Secret is there.',
  verify: '`kubectl get secret NAME` finds the Secret that `secretObjects` names.',
};
