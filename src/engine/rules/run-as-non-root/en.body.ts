export const en = {
  why: 'With `runAsNonRoot: true` the kubelet checks the user ID before it starts a container and refuses user 0. It does not choose a user: that is what `runAsUser` or the image’s `USER` does. It turns a promise made in the image into a rule that holds in the cluster.',
  risk: 'An attacker gets to run code through a flaw in the application. As root they replace its program files, install tools and read every mounted file. With a flaw in the container runtime such as CVE-2019-5736 they then overwrite `runc` on the node, and the next container that starts there runs their code as the node’s root.',
  breaks:
    'A container no longer starts when its image runs as root, when the image’s `USER` is a name instead of a number, or when its `runAsUser` is 0; the pod then shows `CreateContainerConfigError`. Start it in a test namespace and read `kubectl describe pod POD`. So the fix also sets `runAsUser` if no user is set and the image isn’t known to start as a numeric user. It sets the image’s own user if that is known, and otherwise 10001, which is a suggestion. Set another number if the files of the image or of its volumes belong to another user: “permission denied” in `kubectl logs POD` is a sign of that.',
  verify:
    '`kubectl get pod POD` shows `Running`, and `kubectl exec POD -c CONTAINER -- id -u` prints a number other than 0.',
};
