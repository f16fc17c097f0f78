import type { RuleLabels } from '../../rule/rule.ts';
import type { memoryLimits } from './rule.ts';

export const en: RuleLabels<typeof memoryLimits> = {
  title: 'Limit the memory of containers',
  fixTitle: 'Set resources.limits.memory',
  messages: {
    missing: 'May use any amount of memory: resources.limits.memory is not set',
    zero: 'May use any amount of memory: a limit of 0 means no limit',
  },
};
