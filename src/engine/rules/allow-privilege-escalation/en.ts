import type { RuleWords } from '../../rule/rule.ts';
import type { allowPrivilegeEscalation } from './rule.ts';

export const en: RuleWords<typeof allowPrivilegeEscalation> = {
  title: 'Block privilege escalation',
  why: 'With `allowPrivilegeEscalation: false` the kernel sets `no_new_privs`: no process in the container can gain more privileges than its parent, not even through a program with the setuid bit. Unset means that escalation is possible. The field stands on each container and is not taken over from the pod.',
  risk: 'An attacker has a shell as an ordinary user of the container. They look for programs with the setuid bit, find an old `pkexec` and use CVE-2021-4034 to become root. As root they read every mounted secret and go on to attack the node.',
  breaks:
    'Programs that raise their own privileges fail: `sudo`, `su`, `ping` with a file capability, and a non-root server that binds a low port through one. Run the application’s usual tasks in a test namespace and look for `Operation not permitted` in `kubectl logs POD`. The API server refuses the value beside `privileged: true` and beside an added `CAP_SYS_ADMIN`; resolve those first.',
  undecided:
    'Kubernetes refuses `allowPrivilegeEscalation: false` in a container that is privileged or has `CAP_SYS_ADMIN`. As long as that stays, nothing can be written here.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep NoNewPrivs /proc/1/status` prints `NoNewPrivs: 1`.',
  fixTitle: 'Set allowPrivilegeEscalation to false',
  messages: {
    unset: 'Privileges may be escalated: allowPrivilegeEscalation is not set',
    allowed: 'Privilege escalation is allowed: allowPrivilegeEscalation is true',
    'forced-by-privileged': 'Privilege escalation cannot be blocked while privileged is true',
    'forced-by-sys-admin': 'Privilege escalation cannot be blocked while CAP_SYS_ADMIN is added',
  },
};
