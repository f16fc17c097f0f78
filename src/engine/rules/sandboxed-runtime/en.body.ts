export const en = {
  why: 'All ordinary pods of a node share its kernel. A runtime class such as `kata-vm-isolation` of AKS starts the pod in a small virtual machine with a kernel of its own; gVisor puts a kernel in user space in between. Only such a boundary is meant to hold against tenants who are hostile to each other.',
  disputed:
    'A sandbox costs memory, start-up time and disk speed, needs a node pool made for it, and takes host networking and some monitoring away. For the services of one trusted team most people find namespaces, seccomp and non-root users enough. Whoever runs other people’s code, build jobs or plug-ins for instance, sees it the other way round.',
  risk: 'A platform runs scripts that its customers upload. One of them contains an exploit for a flaw in the Linux kernel that was published yesterday. Seccomp and a non-root user do not stop it, and a minute later the attacker reads the memory of every other customer’s pod on the node.',
  breaks:
    'Without the runtime class the API server rejects the pod, and without a node pool for it the pod stays in `Pending`: `kubectl get runtimeclass` lists the classes, and on AKS the pool is created with `--workload-runtime KataVmIsolation`. The memory limit becomes the size of the virtual machine, so leave headroom above what the program used before. Host namespaces, most `hostPath` mounts and node agents do not work; compare response times and disk speed under load.',
  verify:
    '`kubectl exec POD -- uname -r` prints a different kernel from the one that `kubectl get node NODE -o wide` shows for the node.',
};
