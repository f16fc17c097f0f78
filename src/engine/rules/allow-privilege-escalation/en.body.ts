export const en = {
  why: 'With `allowPrivilegeEscalation: false`, the kernel sets `no_new_privs`: no process in the container can gain more privileges than its parent, even through a setuid program. If the field isn’t set, escalation is possible. Set the field in each container, because containers don’t inherit it from the pod.',
  risk: 'An attacker has a shell as an ordinary user of the container. They look for setuid programs, find an old `pkexec` and use CVE-2021-4034 to become root. As root they read every mounted secret and attack the node.',
  breaks:
    'Programs that raise their own privileges fail: `sudo`, `su`, `ping` with a file capability, and, on nodes with containerd 1.7, a non-root server that uses a file capability to bind a low port. If a container adds capabilities and runs as a non-root user, its program gets them only from its file (`setcap`), and `no_new_privs` blocks that. Run the application’s usual tasks in a test namespace and look for `Operation not permitted` in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep NoNewPrivs /proc/1/status` prints `NoNewPrivs: 1`.',
};
