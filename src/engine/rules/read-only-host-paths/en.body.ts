export const en = {
  why: 'A mount of a `hostPath` volume is writable unless it has `readOnly: true`. Reading exposes the contents of node files. Writing changes the node, even after the pod is deleted. Most agents that collect logs or metrics only read.',
  risk: 'A log collector mounts `/var/log` of the node writable. An attacker in it replaces a log file with a symbolic link to `/etc/shadow` and requests the pod’s log. The kubelet follows the link as root. With `/etc/cron.d` or a folder of the kubelet mounted, one new file is enough to run commands on the node.',
  breaks:
    'Programs that write there fail with `Read-only file system`: log shippers store their position in a file, and network and storage drivers install sockets and binaries on the node. Delete one pod and look for that message in `kubectl logs POD`. Mount a separate volume for them. Sockets also work through a read-only mount, so a runtime socket is as dangerous as before.',
  verify: '`kubectl exec POD -- touch MOUNTPATH/test` fails with `Read-only file system`.',
};
