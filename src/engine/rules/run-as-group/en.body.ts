export const en = {
  why: '`runAsGroup` sets the primary group of a container’s processes. Without it the image decides, and a user that the image does not know gets group 0, the root group. `runAsUser` alone does not change that, and `fsGroup` only adds a further group.',
  risk: 'An attacker takes over an application that runs as an ordinary user but in group 0. They look for files that the root group may write, which images and mounted host folders often leave open. They change a start script or a configuration file among them, and the next process that reads it, perhaps as root, runs their commands.',
  breaks:
    'Images built for arbitrary user IDs, as is the custom on OpenShift, give their files to group 0; the application then loses access to them. Files on a volume that were created with another group may be out of reach as well. Start the pod in a test namespace and look for `Permission denied` in `kubectl logs POD`.',
  verify: '`kubectl exec POD -c CONTAINER -- id -g` prints the chosen number.',
};
