import type { RuleLabels } from '../../rule/rule.ts';
import type { replicas } from './rule.ts';

export const de: RuleLabels<typeof replicas> = {
  title: 'Mehr als ein Replikat ausführen',
  fixTitle: 'Einen Wert für replicas festlegen',
  messages: {
    unset: 'Nur ein Pod: replicas ist nicht gesetzt, mindestens {minimum} sind erwünscht',
    'too-few':
      'Nur {count, plural, one {ein Pod} other {# Pods}}, mindestens {minimum} sind erwünscht',
  },
};
