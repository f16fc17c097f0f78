import type { RuleLabels } from '../../rule/rule.ts';
import type { topologySpread } from './rule.ts';

export const en: RuleLabels<typeof topologySpread> = {
  title: 'Match spread constraints to the pod’s labels',
  fixTitle: 'Complete the constraint and use ScheduleAnyway',
  failsIf: 'if replicas must never share a zone',
  messages: {
    'no-selector': 'The spread by {topologyKey} counts no pods: it has no labelSelector',
    'selector-misses':
      'The spread by {topologyKey} doesn’t count this pod: its labelSelector matches other pods',
    'do-not-schedule': 'Pods stay pending if the spread by {topologyKey} can’t be met',
  },
};
