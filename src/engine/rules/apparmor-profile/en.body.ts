export const en = {
  why: 'AppArmor limits which files a container can access and what it can mount, even as root. On nodes with AppArmor, the container runtime applies its default profile, so you don’t need to set anything. `Unconfined` turns it off. The deprecated annotation has the same effect.',
  risk: 'An attacker is root in an unconfined container that also has the capability `SYS_ADMIN`. They mount `/proc` again, write to `/proc/sys/kernel/core_pattern` and make a program crash. The kernel then starts their handler as root on the node. The default profile denies both the mount and the write.',
  breaks:
    'Programs that mount file systems or write to protected parts of `/proc` and `/sys` fail. On nodes without AppArmor, such as Azure Linux 4 and Azure Container Linux, a pod with a profile doesn’t start; remove the field there. Start the pod on the intended node pool, run `kubectl describe pod POD`, and look for `Permission denied` in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- cat /proc/1/attr/current` prints a profile such as `cri-containerd.apparmor.d (enforce)` and not `unconfined`.',
};
