import type { RuleLabels } from '../../rule/rule.ts';
import type { topologySpread } from './rule.ts';

export const de: RuleLabels<typeof topologySpread> = {
  title: 'Verteilung auf die Labels des Pods abstimmen',
  fixTitle: 'Die Einschränkung vervollständigen und zum Wunsch machen',
  failsIf: 'wenn Replikate nie in einer Zone liegen dürfen',
  messages: {
    'no-selector':
      'Die Verteilung nach {topologyKey} zählt keine Pods: Ihr fehlt der labelSelector',
    'selector-misses':
      'Die Verteilung nach {topologyKey} zählt diesen Pod nicht: Ihr labelSelector erfasst andere',
    'do-not-schedule':
      'Pods bleiben ohne Knoten, wo sich die Verteilung nach {topologyKey} nicht erfüllen lässt',
  },
};
