import type { RuleLabels } from '../../rule/rule.ts';
import type { distinctProbes } from './rule.ts';

export const en: RuleLabels<typeof distinctProbes> = {
  title: 'Use different readiness and liveness probes',
  fixTitle: 'Raise failureThreshold of the liveness probe',
  messages: {
    identical:
      'Both probes run the same check: after {seconds} s of failures, the container restarts before it can recover',
  },
};
