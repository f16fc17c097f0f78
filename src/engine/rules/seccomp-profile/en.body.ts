export const en = {
  why: 'A seccomp profile lists the system calls that a container can make. `RuntimeDefault` allows what applications usually need and blocks the rest, such as `mount`, `bpf` and `keyctl`. AKS nodes apply a profile only if the pod or a special node configuration sets one.',
  risk: 'An attacker runs code in the container and attacks the kernel, which all pods of the node share. Without a filter, they call `unshare` to get their own user namespace and exploit a kernel vulnerability, as with CVE-2022-0185. They become root on the node. The default profile blocks the first call.',
  breaks:
    'Programs that use rare system calls get `Operation not permitted`: `perf`, debuggers on old kernels, `io_uring` with containerd 2, and tools that mount or create namespaces. Run the application under its usual load in a test namespace and watch `kubectl logs POD`. Inspektor Gadget’s `audit_seccomp` shows the blocked call. A privileged container always runs without a filter.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep Seccomp: /proc/1/status` prints `Seccomp: 2`, which means that a filter is active.',
};
