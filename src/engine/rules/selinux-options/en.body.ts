export const en = {
  why: 'On nodes with SELinux every container process gets a label, and the kernel’s policy decides by it which files and processes of the node it may touch. `seLinuxOptions` can replace that label. User, role and most types lead out of the policy that was written for containers.',
  risk: 'A container carries `type: spc_t`, the label for containers that SELinux leaves alone. An attacker breaks out of it through a runtime flaw or a mounted directory. On a confined container the kernel would still refuse to read `/etc/kubernetes` and the files of other pods; here it does not.',
  breaks:
    'A program that reads host files through a mounted directory may need its special type: the kernel then denies access and the program reports “Permission denied”. Deploy to one node with SELinux, run the program’s usual work, and look for `avc: denied` in the node’s audit log. On Ubuntu and Azure Linux 3 nodes in AKS nothing changes, because SELinux is off there.',
  verify:
    '`kubectl get pod POD -o yaml | grep -A 4 seLinuxOptions` shows no `user`, no `role` and no type other than `container_t`, `container_init_t`, `container_kvm_t` or `container_engine_t`.',
};
