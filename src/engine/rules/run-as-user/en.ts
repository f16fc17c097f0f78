import type { RuleLabels } from '../../rule/rule.ts';
import type { runAsUser } from './rule.ts';

export const en: RuleLabels<typeof runAsUser> = {
  title: 'Set a non-root user ID',
  undecided:
    'The pod runs on Windows nodes, where user IDs have no effect. Delete `runAsUser` and set `os.name: windows`. To set the user of a Windows container, use `windowsOptions.runAsUserName`.',
  stays: {
    'apart-from-node':
      'The pod runs in its own user namespace (`hostUsers: false`), so root in it is an ordinary user on the node. If the program doesn’t need root, set another user with the control of this setting.',
  },
  fixTitle: 'Set runAsUser to a non-root user ID',
  messages: {
    unset: 'The image determines the user: runAsUser is not set',
    root: 'Runs as root: runAsUser is 0',
  },
};
