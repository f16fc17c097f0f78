export const en = {
  why: 'Every container starts with 14 Linux capabilities, among them changing the owner of any file and sending raw network packets. Most applications use none of them. `drop: [ALL]` takes them away, and a single one that is needed can be added back.',
  risk: 'An attacker runs code as root in the container. With `NET_RAW`, which is there by default, they forge ARP and DNS answers where pods share a network bridge, as with kubenet, and read what other pods send. With `DAC_OVERRIDE` and `CHOWN` they ignore the permissions of every file on the mounted volumes.',
  breaks:
    'Images that start as root and then change file owners or step down to another user fail at that step, and so does root binding a port below 1024. Start the pod in a test namespace and look for `Operation not permitted` in `kubectl logs POD`. A known image whose program file carries `NET_BIND_SERVICE`, such as Caddy, does not start without it: there the fix adds it back. Prefer an image that runs as a non-root user; as a last resort add the single capability, which leaves Restricted unless it is `NET_BIND_SERVICE`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep CapBnd /proc/1/status` prints `0000000000000000`, or only what was added back.',
};
