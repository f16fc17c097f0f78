export const en = {
  why: 'A seccomp profile lists the system calls that a container may make. `RuntimeDefault` allows what applications ordinarily need and blocks the rest, such as `mount`, `bpf` and `keyctl`. AKS nodes apply no profile unless the pod or a special node configuration asks for one.',
  risk: 'An attacker runs code in the container and wants to reach the kernel, which all pods of the node share. Unfiltered, they call `unshare` to get a user namespace of their own and exploit a kernel flaw behind it, as with CVE-2022-0185. They end up as root on the node; the default profile rejects the first call.',
  breaks:
    'Programs that use rare system calls get `Operation not permitted`: `perf`, debuggers on old kernels, `io_uring` with containerd 2, tools that mount or create namespaces. Run the application under its usual load in a test namespace and watch `kubectl logs POD`; Inspektor Gadget’s `audit_seccomp` names the blocked call. A privileged container runs unfiltered whatever the profile says.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep Seccomp: /proc/1/status` prints `Seccomp: 2`, which means that a filter is active.',
};
