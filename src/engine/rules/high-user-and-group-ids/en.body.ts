export const en = {
  why: 'Outside a user namespace a number means the same user or group in the container and on the node. Small numbers are taken there: those below 1000 by services of the system, those from 1000 up by people who log in. A number above 10000 hardly ever belongs to anyone, so that a process which gets out of its container owns nothing on the node.',
  risk: 'A container runs as user 1000, and so does the first account of its node. An attacker reaches the node’s files through a flaw in the container runtime, finds that account’s home folder to be their own and adds a line to its `.bashrc`. The next time the administrator logs in, the line runs with all of the administrator’s rights.',
  breaks:
    'Files that the image or a volume keeps for the old number are out of reach for the new one. Images with a user of their own below 10000, such as 101 for nginx, need their files handed over with `chown` when they are built; `fsGroup` hands over those of a volume. Start the pod in a test namespace and look for `Permission denied` in `kubectl logs POD`. Where that is too much work, keep the image’s own number.',
  verify:
    '`kubectl exec POD -c CONTAINER -- id` prints numbers above 10000 after `uid=` and `gid=`.',
};
