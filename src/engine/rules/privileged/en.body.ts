export const en = {
  why: '`privileged: true` gives a container all Linux capabilities and all devices of the node, and turns off its seccomp and AppArmor profiles. Almost nothing then separates it from the node. Applications rarely need this; agents of the operator sometimes do.',
  risk: 'An attacker with a root shell in the container mounts the node’s disk, for example with `mount /dev/sda1 /mnt`. They add an SSH key or a cron job there and are root on the node. Then they read the kubelet’s credentials and the secrets of every pod on it.',
  breaks:
    'Programs that mount file systems, load kernel modules, change the node’s network or use its devices stop working, such as Docker inside a container, storage drivers and some monitoring agents. Run the container in a test namespace and look for `Operation not permitted` in `kubectl logs POD`. If it needs one privilege, add that capability, or move the task to an agent in a separate namespace.',
  verify:
    '`kubectl get pod POD -o yaml` shows no `privileged: true`, and `kubectl exec POD -c CONTAINER -- ls /dev` lists no disks such as `sda`.',
};
