export const en = {
  why: 'Volumes named directly in the pod, such as `nfs`, `iscsi` or `azureDisk`, carry server addresses and credentials in the manifest and are mounted by the node with its own rights. The Restricted standard allows the nine types that an operator can control: `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `persistentVolumeClaim`, `projected` and `secret`.',
  risk: 'Someone who may create pods, but not PersistentVolumes, writes an `nfs` or `iscsi` volume that points at a storage server in the internal network. The node mounts it, and the pod reads another team’s data with the node’s network access. With `gitRepo` a prepared repository makes `git` run its hooks as root on the node.',
  breaks:
    'There is no automatic fix: the data lies on the old volume and only you know which claim replaces it. On AKS use a PersistentVolumeClaim with the driver `disk.csi.azure.com` in place of `azureDisk`, and `file.csi.azure.com` in place of `azureFile` and for NFS shares. Create the claim, bind it to the existing disk or share, start the pod against a copy and compare the files before you switch over; a `gitRepo` becomes an init container that clones into an `emptyDir`.',
  verify:
    '`kubectl label --dry-run=server --overwrite namespace NAMESPACE pod-security.kubernetes.io/enforce=restricted` prints no warning about `restricted volume types`, and `kubectl get pvc` shows every claim as `Bound`.',
};
