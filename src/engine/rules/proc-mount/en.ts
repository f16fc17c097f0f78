import type { RuleLabels } from '../../rule/rule.ts';
import type { procMount } from './rule.ts';

export const en: RuleLabels<typeof procMount> = {
  title: 'Keep /proc masked',
  fixTitle: 'Remove procMount',
  failsIf: 'if the program starts containers',
  messages: {
    'proc-mount': 'Sees the unmasked /proc of the kernel: procMount is “{value}”',
    'proc-mount-in-user-namespace':
      'Sees more of /proc than usual, though in a user namespace: procMount is “{value}”',
  },
};
