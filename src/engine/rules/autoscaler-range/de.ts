import type { RuleLabels } from '../../rule/rule.ts';
import type { autoscalerRange } from './rule.ts';

export const de: RuleLabels<typeof autoscalerRange> = {
  title: 'Untergrenze der Autoskalierung hoch genug wählen',
  fixTitle: 'Den Wert von minReplicas erhöhen',
  messages: {
    'min-unset':
      'Geht bis auf einen Pod zurück: minReplicas ist nicht gesetzt, mindestens {minimum} sind erwünscht',
    'min-too-low':
      'Geht bis auf {count, plural, one {einen Pod} other {# Pods}} zurück, mindestens {minimum} sind erwünscht',
    'max-unset': 'Die Autoskalierung wird abgelehnt: maxReplicas ist nicht gesetzt',
    'max-below-min':
      'Die Autoskalierung wird abgelehnt: maxReplicas {max} liegt unter minReplicas {min}',
    fixed: 'Skaliert nichts: minReplicas und maxReplicas sind beide {count}',
  },
};
