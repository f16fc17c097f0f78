import type { RuleLabels } from '../../rule/rule.ts';
import type { topologySpread } from './rule.ts';

export const en: RuleLabels<typeof topologySpread> = {
  title: 'Let spread constraints count their pods',
  fixTitle: 'Complete the constraint and make it a wish',
  failsIf: 'if replicas must never share a zone',
  messages: {
    'no-selector': 'The spread by {topologyKey} counts no pods: it has no labelSelector',
    'selector-misses':
      'The spread by {topologyKey} does not count this pod: its labelSelector matches others',
    'do-not-schedule': 'Pods stay pending where the spread by {topologyKey} cannot be met',
  },
};
