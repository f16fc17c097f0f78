export const en = {
  why: 'A container’s root file system, logs and emptyDirs are on the disk of the node, which all pods there share with the kubelet and the images. With a limit for `ephemeral-storage`, a pod that writes too much is evicted before the disk is full.',
  risk: 'A program logs every request with its body. An attacker sends many large requests, and the log fills the disk of the node. The kubelet reports `DiskPressure`, deletes images, evicts pods and accepts no new ones.',
  breaks:
    'A pod that exceeds the limit is evicted and starts elsewhere without its files. Check what it needs with `kubectl exec POD -- df -h` and `du -sh` on its working directories, include logs, and add a margin. Then look for `Evicted` in `kubectl get events`. Store persistent data on a PersistentVolume, which the limit doesn’t include.',
  verify:
    '`kubectl get pods -o yaml` shows `ephemeral-storage` under `limits` for every container, and `kubectl get events --field-selector=reason=Evicted` is empty.',
};
