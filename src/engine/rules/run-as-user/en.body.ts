export const en = {
  why: '`runAsUser` sets the user of a container’s processes, regardless of the image. Unless the pod has a user namespace, the number means the same user on the node. Numbers above 10000 rarely exist there; 1000, as in the article’s sample, is often the first login account.',
  risk: 'User 0 in the container is also root on the node. An attacker in the application can write to every mounted host folder, because file permissions don’t restrict root. With a runtime vulnerability such as CVE-2024-21626, they get from the working directory into the node’s file system, add an SSH key and log in.',
  breaks:
    'Files in the image that belong to another user may be inaccessible (`EACCES` or `Permission denied` in the log). Nodes with containerd 1.7 don’t allow ports below 1024, and some programs need a user with a name or a home folder. Use the image’s user ID if it has one (101 for nginx, 1000 for Node.js, 1654 for .NET). For a known image, the fix suggests it. Start the pod in a test namespace and read `kubectl logs POD`.',
  verify: '`kubectl exec POD -c CONTAINER -- id -u` prints the chosen number.',
};
