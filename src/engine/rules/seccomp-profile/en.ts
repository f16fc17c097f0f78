import type { RuleLabels } from '../../rule/rule.ts';
import type { seccompProfile } from './rule.ts';

export const en: RuleLabels<typeof seccompProfile> = {
  title: 'Filter system calls',
  undecided:
    'The pod runs on Windows nodes, which don’t filter system calls. Delete `seccompProfile` and set `os.name: windows`.',
  fixTitle: 'Set seccompProfile, usually to RuntimeDefault',
  failsIf: 'if the program uses rare system calls',
  messages: {
    unset: 'System calls may be unfiltered: seccompProfile is not set',
    unconfined: 'System calls are unfiltered: seccompProfile type is {type}',
  },
};
