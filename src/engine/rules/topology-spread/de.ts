import type { RuleLabels } from '../../rule/rule.ts';
import type { topologySpread } from './rule.ts';

export const de: RuleLabels<typeof topologySpread> = {
  title: 'Verteilung auf die Labels des Pods abstimmen',
  fixTitle: 'Die Einschränkung vervollständigen und ScheduleAnyway verwenden',
  failsIf: 'wenn Replikate nie in derselben Zone sein dürfen',
  messages: {
    'no-selector':
      'Die Verteilung nach {topologyKey} zählt keine Pods: Ihr fehlt der labelSelector',
    'selector-misses':
      'Die Verteilung nach {topologyKey} zählt diesen Pod nicht: Ihr labelSelector erfasst andere',
    'do-not-schedule':
      'Pods bleiben im Zustand Pending, wenn sich die Verteilung nach {topologyKey} nicht erfüllen lässt',
  },
};
