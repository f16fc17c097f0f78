export const en = {
  why: 'On nodes with SELinux, every container process has a label, which determines the files and processes of the node that it can access. `seLinuxOptions` can replace that label. A user, a role and most types bypass the policy for containers.',
  risk: 'A container has `type: spc_t`, the label for containers that SELinux doesn’t restrict. An attacker breaks out of it through a runtime vulnerability or a mounted directory. For a confined container, the kernel would still deny access to `/etc/kubernetes` and the files of other pods. Here it doesn’t.',
  breaks:
    'A program that reads host files through a mounted directory may need its special type. Without it, the kernel denies access, and the program reports “Permission denied”. Test on one node with SELinux, and look for `avc: denied` in its audit log. On Ubuntu and Azure Linux 3 nodes in AKS nothing changes, because SELinux is off there.',
  verify:
    '`kubectl get pod POD -o yaml | grep -A 4 seLinuxOptions` shows no `user`, no `role` and no type other than `container_t`, `container_init_t`, `container_kvm_t` or `container_engine_t`.',
};
