export const en = {
  why: 'What a container writes to its root file system, its logs and its emptyDirs lie on the disk of the node, which all pods there share with the kubelet and the images. A limit for `ephemeral-storage` has a pod that writes too much evicted before the disk is full.',
  risk: 'A program logs every request with its body. Traffic rises, the log fills the disk of the node, and the kubelet reports `DiskPressure`: it deletes images, evicts pods one after another, and takes no new ones. The pods that were evicted fill the next node.',
  breaks:
    'A pod that goes beyond the limit is evicted and started elsewhere, and what it had written is lost. Look at what it needs with `kubectl exec POD -- df -h` and `du -sh` on its working directories, count logs as well, and be generous; then watch for `Evicted` in `kubectl get events`. Data that must stay belongs on a PersistentVolume, which the limit does not count.',
  verify:
    '`kubectl get pods -o yaml` shows `ephemeral-storage` below `limits` for every container, and `kubectl get events --field-selector=reason=Evicted` is empty.',
};
