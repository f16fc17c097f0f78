import type { RuleLabels } from '../../rule/rule.ts';
import type { allowPrivilegeEscalation } from './rule.ts';

export const en: RuleLabels<typeof allowPrivilegeEscalation> = {
  title: 'Block privilege escalation',
  undecided:
    'Kubernetes rejects `allowPrivilegeEscalation: false` in a container that is privileged or has `CAP_SYS_ADMIN`. Change that first.',
  fixTitle: 'Set allowPrivilegeEscalation to false',
  failsIf: 'if it uses sudo, su or a file capability (setcap)',
  messages: {
    unset: 'Privileges may be escalated: allowPrivilegeEscalation is not set',
    allowed: 'Privilege escalation is allowed: allowPrivilegeEscalation is true',
    'forced-by-privileged': 'Privilege escalation can’t be blocked while privileged is true',
    'forced-by-sys-admin': 'Privilege escalation can’t be blocked while CAP_SYS_ADMIN is added',
  },
};
