import type { RuleLabels } from '../../rule/rule.ts';
import type { readinessProbes } from './rule.ts';

export const en: RuleLabels<typeof readinessProbes> = {
  title: 'Give containers a readiness probe',
  fixTitle: 'Add a readiness probe that suits the program',
  messages: {
    unset: 'Counts as ready as soon as it starts: readinessProbe is not set',
    'unset-behind-service':
      'Service {service} sends traffic to this pod as soon as it starts: readinessProbe is not set',
  },
};
