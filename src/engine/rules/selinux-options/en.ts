import type { RuleLabels } from '../../rule/rule.ts';
import type { selinuxOptions } from './rule.ts';

export const en: RuleLabels<typeof selinuxOptions> = {
  title: 'Keep the default SELinux labels',
  fixTitle: 'Remove user, role and unknown types from seLinuxOptions',
  failsIf: 'if the program needs its SELinux type for host files',
  messages: {
    user: 'Changes the SELinux user to {value}',
    role: 'Changes the SELinux role to {value}',
    type: 'Runs with the SELinux type {value}, which isn’t for containers',
  },
};
