import type { RuleLabels } from '../../rule/rule.ts';
import type { gitSyncBinary } from './rule.ts';

export const en: RuleLabels<typeof gitSyncBinary> = {
  title: 'Restrict git-sync to the git binary',
  fixTitle: 'Remove the variable',
  failsIf: 'if git needs a wrapper',
  messages: {
    override: '{name} makes git-sync run a program other than git',
  },
};
