export const en = {
  why: '`runAsGroup` sets the primary group of a container’s processes. Without it, the image decides, and a user that the image doesn’t define gets group 0, the root group. `runAsUser` doesn’t change that, and `fsGroup` only adds a group.',
  risk: 'An attacker takes over an application that runs as an ordinary user but in group 0. They look for files that the root group can write, which are common in images and mounted host folders. They change a start script or a configuration file, and the next process that reads it, perhaps as root, runs their commands.',
  breaks:
    'Images for arbitrary user IDs, as on OpenShift, assign their files to group 0, and the application loses access to them. Files on a volume that belong to another group may also be inaccessible. Start the pod in a test namespace and look for `Permission denied` in `kubectl logs POD`.',
  verify: '`kubectl exec POD -c CONTAINER -- id -g` prints the chosen number.',
};
