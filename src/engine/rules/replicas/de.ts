import type { RuleLabels } from '../../rule/rule.ts';
import type { replicas } from './rule.ts';

export const de: RuleLabels<typeof replicas> = {
  title: 'Mehr als ein Replikat ausführen',
  fixTitle: 'replicas festlegen',
  messages: {
    unset: 'Nur ein Pod: replicas ist nicht gesetzt und sollte mindestens {minimum} sein',
    'too-few':
      'Nur {count, plural, one {ein Pod} other {# Pods}}: replicas sollte mindestens {minimum} sein',
  },
};
