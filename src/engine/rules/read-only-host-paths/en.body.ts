export const en = {
  why: 'A mount of a `hostPath` volume is writable unless it says `readOnly: true`. Reading node files gives away what stands in them; writing changes the node itself, and what is written stays after the pod is gone. Most agents that collect logs or figures only read.',
  risk: 'A log collector mounts `/var/log` of the node writable. An attacker in it replaces a log file with a symbolic link to `/etc/shadow` and asks the kubelet for the pod’s log, which reads through the link as root. With `/etc/cron.d` or a folder of the kubelet mounted, one new file is enough to run commands on the node.',
  breaks:
    'Programs that write there fail with “Read-only file system”: log shippers keep their position in a file, network and storage drivers put sockets and binaries on the node. Delete one pod and look for that message in `kubectl logs POD`; give what must be written a volume of its own. Sockets can be used through a read-only mount as well, so a runtime socket stays as dangerous as before.',
  verify: '`kubectl exec POD -- touch MOUNTPATH/test` fails with “Read-only file system”.',
};
