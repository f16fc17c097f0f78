import type { RuleLabels } from '../../rule/rule.ts';
import type { jobCleanup } from './rule.ts';

export const en: RuleLabels<typeof jobCleanup> = {
  title: 'Clean up finished Jobs',
  fixTitle: 'Set ttlSecondsAfterFinished',
  messages: {
    unset: 'Stays in the cluster forever once finished: ttlSecondsAfterFinished is not set',
  },
};
