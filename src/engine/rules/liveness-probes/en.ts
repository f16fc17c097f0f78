import type { RuleLabels } from '../../rule/rule.ts';
import type { livenessProbes } from './rule.ts';

export const en: RuleLabels<typeof livenessProbes> = {
  title: 'Give containers a liveness probe',
  fixTitle: 'Add a liveness probe that suits the program',
  messages: {
    unset: 'A container that hangs isn’t restarted: livenessProbe is not set',
  },
};
