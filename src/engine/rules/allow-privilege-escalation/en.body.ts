export const en = {
  why: 'With `allowPrivilegeEscalation: false` the kernel sets `no_new_privs`: no process in the container can gain more privileges than its parent, not even through a program with the setuid bit. Unset means that escalation is possible. The field stands on each container and is not taken over from the pod.',
  risk: 'An attacker has a shell as an ordinary user of the container. They look for programs with the setuid bit, find an old `pkexec` and use CVE-2021-4034 to become root. As root they read every mounted secret and go on to attack the node.',
  breaks:
    'Programs that raise their own privileges fail: `sudo`, `su`, `ping` with a file capability, and a non-root server that binds a low port through one. Run the application’s usual tasks in a test namespace and look for `Operation not permitted` in `kubectl logs POD`. The API server rejects the value beside `privileged: true` and beside an added `CAP_SYS_ADMIN`; resolve those first.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep NoNewPrivs /proc/1/status` prints `NoNewPrivs: 1`.',
};
