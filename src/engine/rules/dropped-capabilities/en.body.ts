export const en = {
  why: 'Every container has 14 Linux capabilities by default, such as changing the owner of any file and sending raw network packets. Most applications don’t need them. `drop: [ALL]` removes them, and you can add back those you need. Container runtimes ignore the case of `ALL`, but Restricted doesn’t.',
  risk: 'An attacker runs code as root in the container. With `NET_RAW`, a default capability, they forge ARP and DNS answers where pods share a network bridge, as with kubenet, and read what other pods send. With `DAC_OVERRIDE` and `CHOWN` they bypass the permissions of every file on the mounted volumes.',
  breaks:
    'Images that start as root and then change file owners or switch to another user fail at that step. On nodes with containerd 1.7, root also can’t bind a port below 1024. Start the pod in a test namespace and look for `Operation not permitted` in `kubectl logs POD`. A known image whose executable has the file capability `NET_BIND_SERVICE`, such as Caddy, doesn’t start without it, so the fix adds it back. A container that runs as a non-root user has no capabilities of its own, so the risk is low there, unless it declares a low port. Prefer an image that runs as a non-root user. As a last resort, add the single capability; Restricted allows only `NET_BIND_SERVICE`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep CapBnd /proc/1/status` prints `0000000000000000`, or only what was added back.',
};
