export const en = {
  why: 'Volumes defined in the pod, such as `nfs`, `iscsi` or `azureDisk`, put server addresses and credentials in the manifest, and the node mounts them with its own permissions. Restricted allows the nine types that an operator can control: `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `persistentVolumeClaim`, `projected` and `secret`.',
  risk: 'An attacker who can create pods, but not PersistentVolumes, adds an `nfs` or `iscsi` volume of an internal storage server. The node mounts it, and the pod reads another team’s data. With `gitRepo`, which Kubernetes turned off in 1.33, a crafted repository makes `git` run its hooks as root on the node.',
  breaks:
    'There is no automatic fix, because only you know which claim replaces the volume. On AKS, use a PersistentVolumeClaim with the driver `disk.csi.azure.com` instead of `azureDisk`, and `file.csi.azure.com` instead of `azureFile` and for NFS shares. Create the claim, bind it to the existing disk or share, start the pod with a copy, and compare the files before you switch. Replace a `gitRepo` with an init container that clones into an `emptyDir`.',
  verify:
    '`kubectl label --dry-run=server --overwrite namespace NAMESPACE pod-security.kubernetes.io/enforce=restricted` prints no warning about `restricted volume types`, and `kubectl get pvc` shows every claim as `Bound`.',
};
