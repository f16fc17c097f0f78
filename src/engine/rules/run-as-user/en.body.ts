export const en = {
  why: '`runAsUser` fixes the user that a container’s processes run as, whatever the image says. Unless the pod has a user namespace, the number means the same user on the node. A number above 10000 usually belongs to nobody there; 1000, as in the article’s sample, is often the node’s first login account.',
  risk: 'User 0 in the container is root on the node as well. An attacker who breaks into the application writes to every mounted host folder without being stopped by file permissions. With a runtime flaw such as CVE-2024-21626 they step from the working directory into the node’s file system, add a key for SSH and log in as root.',
  breaks:
    'Files in the image that belong to another user may be out of reach (`EACCES` or `Permission denied` in the log), nodes with containerd 1.7 refuse ports below 1024, and some programs complain about a user without a name or home folder. Use the image’s own user ID where it has one (101 for nginx, 1000 for Node.js, 1654 for .NET); for a known image the fix suggests it. Start the pod in a test namespace and read `kubectl logs POD`.',
  verify: '`kubectl exec POD -c CONTAINER -- id -u` prints the chosen number.',
};
