import type { RuleLabels } from '../../rule/rule.ts';
import type { podSpread } from './rule.ts';

export const de: RuleLabels<typeof podSpread> = {
  title: 'Replikate auf Knoten verteilen',
  fixTitle: 'Eine Verteilung nach Knoten ergänzen',
  messages: {
    unset:
      'Alle Replikate können auf einem Knoten laufen: Weder topologySpreadConstraints noch podAntiAffinity ist gesetzt',
    'added-by-aks': 'AKS Automatic ergänzt diesen Workload um Anti-Affinität und eine Verteilung',
  },
};
