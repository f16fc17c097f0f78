import type { RuleLabels } from '../../rule/rule.ts';
import type { cpuLimits } from './rule.ts';

export const en: RuleLabels<typeof cpuLimits> = {
  title: 'Limit the CPU of containers',
  fixTitle: 'Set resources.limits.cpu',
  messages: {
    missing: 'May use any amount of CPU: resources.limits.cpu is not set',
    zero: 'May use any amount of CPU: a limit of 0 means no limit',
  },
};
