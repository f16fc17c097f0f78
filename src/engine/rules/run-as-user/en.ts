import type { RuleLabels } from '../../rule/rule.ts';
import type { runAsUser } from './rule.ts';

export const en: RuleLabels<typeof runAsUser> = {
  title: 'Choose a non-root user ID',
  undecided:
    'The pod goes to Windows nodes, where a user number means nothing. Delete `runAsUser` by hand and set `os.name: windows`; the user of a Windows container is `windowsOptions.runAsUserName`.',
  fixTitle: 'Set runAsUser to a non-root user ID',
  messages: {
    unset: 'The image decides which user runs: runAsUser is not set',
    root: 'Runs as root: runAsUser is 0',
  },
};
