export const en = {
  why: 'A volume can contain the keys of a ConfigMap or a Secret as files, or the storage of a PersistentVolumeClaim. If the object or the key of an item doesn’t exist, the pod doesn’t start, unless the volume is `optional`. If a mount has a `subPath` that isn’t in the volume, the kubelet mounts an empty folder. The rule also knows Secrets that controllers and Kustomize generators create.',
  risk: 'The key `nginx.conf` of the ConfigMap is renamed to `default.conf`, but not in the `items` of the volume. Running pods keep their files, so the error goes unnoticed. Later a node fails, and the new pods stay in `ContainerCreating` with the event `FailedMount`, although nothing changed that day.',
  breaks:
    'Correct the name yourself, add the object to the files, or set `optional: true` if the program works without the file. If an operator or a pipeline creates the object, check with `kubectl get configmaps,secrets,pvc` and suppress the finding.',
  verify: '`kubectl describe pod POD` shows no event `FailedMount` or `FailedScheduling`.',
};
