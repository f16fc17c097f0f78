export const en = {
  why: 'The drivers that were built into Kubernetes, with names under `kubernetes.io/`, have been removed. The old Azure names work only because Kubernetes passes such requests to the CSI drivers. Snapshots, cloning and newer disk types need the CSI driver’s own name. AKS deployment safeguards reject classes with the old name.',
  risk: 'A team rebuilds a cluster on AKS Automatic from the manifests in Git. The class with `kubernetes.io/azure-disk` is rejected, so every claim that uses it stays `Pending`, and the databases don’t start. There are also no snapshots to restore, because the backup tool skipped volumes of the old class.',
  breaks:
    'You can’t change the provisioner of a class in place: delete the StorageClass and create it again, or use a new name. Existing volumes keep their driver. Parameters keep their names, but defaults differ, such as the disk type. Create a claim with `kubectl apply -f FILE`, and check the disk in the Azure portal. There is no fix for drivers of other clouds, unmanaged disks and `allowedTopologies`.',
  verify:
    '`kubectl get storageclass` lists no names with `kubernetes.io/` in the column `PROVISIONER`, except `kubernetes.io/no-provisioner`.',
};
