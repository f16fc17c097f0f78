export const en = {
  why: 'Capabilities are parts of root’s privileges: `NET_ADMIN` changes routes and firewall rules, `SYS_TIME` sets the clock of the whole node, and `SYS_ADMIN` is close to root. Every container has 14 of them by default. For a non-root user with privilege escalation blocked, added capabilities have no effect, as in the article’s sample.',
  risk: 'An attacker controls a container that runs as root with `SYS_MODULE` added. They load a kernel module with `insmod`. The kernel runs it for the whole node, so the attacker controls every pod there. With `NET_ADMIN`, they redirect the traffic of the pod’s other containers.',
  breaks:
    'Tasks that use the capability fail, such as setting routes with `NET_ADMIN`, tracing with `SYS_PTRACE` or `ping` with `NET_RAW`. Nothing changes for a non-root container with `allowPrivilegeEscalation: false`. Run the application’s usual tasks in a test namespace and look for `Operation not permitted` in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep Cap /proc/1/status` prints the sets. `capsh --decode=VALUE` lists the capabilities in `CapBnd`, without the removed ones.',
};
