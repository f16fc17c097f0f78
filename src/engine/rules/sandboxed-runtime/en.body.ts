export const en = {
  why: 'All ordinary pods of a node share its kernel. A runtime class such as `kata-vm-isolation` of AKS starts the pod in a small virtual machine with its own kernel. gVisor puts a user-space kernel in between. Only these are intended to isolate tenants who attack each other.',
  disputed:
    'Against: a sandbox costs memory, startup time and disk speed, needs its own node pool, and doesn’t support host networking and some monitoring. For the services of one trusted team, namespaces, seccomp and non-root users are usually enough. For: if you run other people’s code, such as build jobs or plug-ins, you need it.',
  risk: 'A platform runs scripts that its customers upload. An attacker uploads one with an exploit for a vulnerability in the Linux kernel that was published yesterday. Seccomp and a non-root user don’t stop it, and the attacker reads the memory of every other customer’s pod on the node.',
  breaks:
    'Without the runtime class, the API server rejects the pod, and without a node pool for it, the pod stays in `Pending`. `kubectl get runtimeclass` lists the classes. On AKS, create the pool with `--workload-runtime KataVmIsolation`. The memory limit becomes the size of the virtual machine, so allow more than the program used before. Host namespaces, most `hostPath` mounts and node agents don’t work. Compare response times and disk speed under load.',
  verify:
    '`kubectl exec POD -- uname -r` prints a different kernel from the one that `kubectl get node NODE -o wide` shows for the node.',
};
