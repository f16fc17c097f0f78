export const en = {
  why: 'With `runAsNonRoot: true`, the kubelet checks the user ID before it starts a container and rejects user 0. It doesn’t choose a user; `runAsUser` or the image’s `USER` does. The cluster then enforces what the image only promises.',
  risk: 'An attacker runs code through a vulnerability in the application. As root they replace its program files, install tools and read every mounted file. With a vulnerability in the container runtime such as CVE-2019-5736, they overwrite `runc` on the node, and the next container that starts there runs their code as the node’s root.',
  breaks:
    'A container doesn’t start if its image runs as root, if the image’s `USER` is a name instead of a number, or if its `runAsUser` is 0. The pod then shows `CreateContainerConfigError`. Start it in a test namespace and run `kubectl describe pod POD`. If no user is set and the image isn’t known to start as a numeric user, the fix also sets `runAsUser`. It uses the image’s user if known, and otherwise suggests 10001. If `kubectl logs POD` shows “permission denied”, the files belong to another user: set its number. PostgreSQL up to version 17 doesn’t start on an empty claim that is mounted at exactly its data folder: set `PGDATA` to a folder in the claim before the first start. A claim that already holds the database works as it is.',
  verify:
    '`kubectl get pod POD` shows `Running`, and `kubectl exec POD -c CONTAINER -- id -u` prints a number other than 0.',
};
