export const en = {
  why: '`secretObjects` makes the driver copy values from the mount to a Kubernetes Secret: to etcd, where everyone who can read Secrets of the namespace can read them. A file alone stays in the memory of the node. The copy refers to files (by alias, if an object has one), and is created only with the keys that its type requires.',
  risk: 'The vault’s log shows each access, and its permissions are reviewed every quarter. An attacker with a stolen token that can list Secrets in the namespace bypasses both: `kubectl get secret -o yaml` prints the copy of the database password, and the vault’s log shows nothing.',
  breaks:
    'The fix uses the alias of an object instead of its name, and the next mount then creates the Secret. To do without the copy, let the program read the file, then remove `secretObjects` and every `secretKeyRef` to it in the same rollout. A pod whose Secret is missing doesn’t start (`CreateContainerConfigError`).',
  verify:
    '`kubectl get secret NAME` finds the Secret while a pod mounts the class. Without `secretObjects`, it is deleted with the last such pod.',
};
