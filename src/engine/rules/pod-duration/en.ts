import type { RuleLabels } from '../../rule/rule.ts';
import type { podDuration } from './rule.ts';

export const en: RuleLabels<typeof podDuration> = {
  title: 'Limit how long tasks run',
  fixTitle: 'Set activeDeadlineSeconds',
  messages: {
    unset: 'A task that hangs is never ended: activeDeadlineSeconds is not set',
    'too-long': 'May run for {seconds} s, where {maximum} s are allowed',
  },
};
