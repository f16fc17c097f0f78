export const en = {
  why: 'Without a user namespace, an ID means the same user or group in the container and on the node. Low numbers are in use there: those below 1000 by system services, those from 1000 by people who log in. A number above 10000 is rarely in use, so an escaped process owns nothing on the node.',
  risk: 'A container runs as user 1000, which is also the first account of its node. An attacker reaches the node’s files through a vulnerability in the container runtime. They own that account’s home folder and add a line to its `.bashrc`. The next time the administrator logs in, the line runs with the administrator’s privileges.',
  breaks:
    'The new user can’t access files in the image or in a volume that belong to the old number. If an image has its own user below 10000, such as 101 for nginx, change the owner of its files with `chown` in the build. `fsGroup` changes the group of the files in a volume. Start the pod in a test namespace and look for `Permission denied` in `kubectl logs POD`. If that is too much work, keep the image’s number.',
  verify:
    '`kubectl exec POD -c CONTAINER -- id` prints numbers above 10000 after `uid=` and `gid=`.',
};
