export const en = {
  why: 'The drivers once built into Kubernetes, with names below `kubernetes.io/`, have been taken out. The old names of Azure go on working only because Kubernetes hands such requests over to the CSI drivers; snapshots, cloning and newer disk types need the CSI driver’s own name. AKS deployment safeguards reject classes with the old one.',
  risk: 'A cluster is rebuilt on AKS Automatic from the manifests in Git. The class with `kubernetes.io/azure-disk` is rejected, so every claim that names it stays `Pending`, and with it the databases. During the restore it also turns out that there are no snapshots, since the backup tool skipped volumes of the old class.',
  breaks:
    'The provisioner of a class cannot be changed in place: delete the StorageClass and create it again, or use a new name. Volumes that exist keep their driver and are not touched. Parameters keep their names, but defaults differ, for instance the kind of disk: create a claim with `kubectl apply -f FILE`, and look at the disk in the Azure portal. For drivers of other clouds, unmanaged disks and `allowedTopologies` no fix is offered.',
  verify:
    '`kubectl get storageclass` lists in the column PROVISIONER only names without `kubernetes.io/`, apart from `kubernetes.io/no-provisioner`.',
};
