import type { RuleLabels } from '../../rule/rule.ts';
import type { seccompProfile } from './rule.ts';

export const en: RuleLabels<typeof seccompProfile> = {
  title: 'Filter system calls',
  undecided:
    'The pod goes to Windows nodes, which filter no system calls. Delete `seccompProfile` by hand and set `os.name: windows` to show that no filter applies.',
  fixTitle: 'Set seccompProfile to RuntimeDefault',
  failsIf: 'if it uses rare system calls',
  messages: {
    unset: 'System calls may go unfiltered: seccompProfile is not set',
    unconfined: 'System calls go unfiltered: seccompProfile type is {type}',
  },
};
