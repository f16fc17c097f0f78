export const en = {
  why: 'AppArmor limits which files a container may touch and which mounts it may make, root included. On nodes with AppArmor the container runtime applies its default profile by itself, so nothing needs to be set; `Unconfined` switches it off. Older manifests say so in an annotation, which counts as well.',
  risk: 'An attacker is root in a container that also has the capability `SYS_ADMIN`. Unconfined, they mount `/proc` anew, write to `/proc/sys/kernel/core_pattern` and make a program crash. The kernel then starts their handler as root on the node; the default profile denies both the mount and the write.',
  breaks:
    'A program that mounts file systems or writes to protected parts of `/proc` and `/sys` is stopped. On nodes without AppArmor, such as Azure Linux 4 and Azure Container Linux, a pod that names a profile does not start; there remove the field instead. Start the pod on the intended node pool, read `kubectl describe pod POD`, and look for `Permission denied` in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- cat /proc/1/attr/current` prints a profile such as `cri-containerd.apparmor.d (enforce)` and not `unconfined`.',
};
