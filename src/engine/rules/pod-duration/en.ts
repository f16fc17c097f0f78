import type { RuleLabels } from '../../rule/rule.ts';
import type { podDuration } from './rule.ts';

export const en: RuleLabels<typeof podDuration> = {
  title: 'Set a deadline for tasks',
  fixTitle: 'Set activeDeadlineSeconds',
  messages: {
    unset: 'A task that hangs never ends: activeDeadlineSeconds is not set',
    'too-long': 'May run for {seconds} s; {maximum} s are allowed',
  },
};
