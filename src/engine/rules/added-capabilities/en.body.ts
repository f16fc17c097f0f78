export const en = {
  why: 'Capabilities are pieces of root’s power: `NET_ADMIN` rewrites routes and firewall rules, `SYS_TIME` sets the clock of the whole node, `SYS_ADMIN` comes close to root itself. Every container starts with 14 of them already. For a non-root user with privilege escalation blocked, added ones have no effect at all, as in the article’s sample.',
  risk: 'An attacker takes over a container that runs as root with `SYS_MODULE` added. They load a kernel module of their own with `insmod`; the kernel runs it for the whole node, and every pod there is theirs. With `NET_ADMIN` they redirect the traffic of the pod’s other containers to themselves.',
  breaks:
    'Tasks that use the capability fail, for instance setting routes with `NET_ADMIN`, tracing with `SYS_PTRACE` or `ping` with `NET_RAW`. Nothing changes for a container that runs as a non-root user with `allowPrivilegeEscalation: false`. Run the application’s usual tasks in a test namespace and look for `Operation not permitted` in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep Cap /proc/1/status` prints the sets; `capsh --decode=VALUE` names the capabilities in `CapBnd`, and the removed ones are not among them.',
};
