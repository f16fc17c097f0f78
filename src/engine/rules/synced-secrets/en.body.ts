export const en = {
  why: '`secretObjects` makes the driver copy values from the mount into a Kubernetes Secret: into etcd, and within reach of everyone who may read Secrets of the namespace. A file alone stays in the memory of the pod’s node. Where a copy is needed, it names files (the alias, where an object has one), and its type demands certain keys; else it is never written.',
  risk: 'The vault’s log shows each access, and its rights are reviewed every quarter. An attacker with a stolen token that may list Secrets in the namespace needs neither: `kubectl get secret -o yaml` prints the copy of the database password, and the vault never learns of it.',
  breaks:
    'The fix names the alias of an object in place of its own name; the Secret is then written at the next mount. To do without the copy, let the program read the file, then remove `secretObjects` and every `secretKeyRef` to it in the same rollout: a pod whose Secret is missing does not start (`CreateContainerConfigError`).',
  verify:
    '`kubectl get secret NAME` finds the Secret while a pod mounts the class; without `secretObjects` it is gone with the last such pod.',
};
