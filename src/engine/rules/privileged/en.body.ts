export const en = {
  why: '`privileged: true` gives a container every Linux capability and all devices of the node, and switches off its seccomp and AppArmor profiles. What is left between such a container and the node is a matter of file paths. Hardly any application needs that; agents of the operator sometimes do.',
  risk: 'An attacker who reaches a shell as root in the container mounts the node’s disk, for instance with `mount /dev/sda1 /mnt`. They add an SSH key or a cron job there and are root on the node. Then they read the kubelet’s credentials and the secrets of every pod that runs on it.',
  breaks:
    'Programs that mount file systems, load kernel modules, change the node’s network or talk to its devices stop working, such as Docker inside a container, storage drivers and some monitoring agents. Run the container in a test namespace and look for `Operation not permitted` in `kubectl logs POD`. If one power is needed, add that single capability, or leave the task to an agent in a namespace of its own.',
  verify:
    '`kubectl get pod POD -o yaml` shows no `privileged: true`, and `kubectl exec POD -c CONTAINER -- ls /dev` lists no disks such as `sda`.',
};
