import type { RuleLabels } from '../../rule/rule.ts';
import type { noCpuLimits } from './rule.ts';

export const en: RuleLabels<typeof noCpuLimits> = {
  title: 'Don’t limit CPU',
  fixTitle: 'Remove resources.limits.cpu',
  failsIf: 'if the program needs exclusive processors',
  messages: {
    'cpu-limit': 'CPU is limited to {limit}, even while processors are idle',
  },
};
