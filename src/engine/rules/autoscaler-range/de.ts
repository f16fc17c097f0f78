import type { RuleLabels } from '../../rule/rule.ts';
import type { autoscalerRange } from './rule.ts';

export const de: RuleLabels<typeof autoscalerRange> = {
  title: 'Bereich für die Autoskalierung festlegen',
  fixTitle: 'minReplicas erhöhen',
  messages: {
    'min-unset':
      'Skaliert bis auf einen Pod herunter: minReplicas ist nicht gesetzt und sollte mindestens {minimum} sein',
    'min-too-low':
      'Skaliert bis auf {count, plural, one {einen Pod} other {# Pods}} herunter, minReplicas sollte aber mindestens {minimum} sein',
    'max-unset': 'Die Autoskalierung wird abgelehnt: maxReplicas ist nicht gesetzt',
    'max-below-min':
      'Die Autoskalierung wird abgelehnt: maxReplicas {max} liegt unter minReplicas {min}',
    fixed: 'Skaliert nie: minReplicas und maxReplicas sind beide {count}',
  },
};
