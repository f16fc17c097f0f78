import type { RuleLabels } from '../../rule/rule.ts';
import type { jobCleanup } from './rule.ts';

export const de: RuleLabels<typeof jobCleanup> = {
  title: 'Beendete Jobs aufräumen',
  fixTitle: 'ttlSecondsAfterFinished festlegen',
  messages: {
    unset: 'Bleibt nach dem Ende für immer im Cluster: ttlSecondsAfterFinished ist nicht gesetzt',
  },
};
