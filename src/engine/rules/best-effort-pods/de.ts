import type { RuleLabels } from '../../rule/rule.ts';
import type { bestEffortPods } from './rule.ts';

export const de: RuleLabels<typeof bestEffortPods> = {
  title: 'QoS-Klasse BestEffort vermeiden',
  fixTitle: 'Arbeitsspeicher für die Container anfordern',
  messages: {
    'best-effort':
      'Pod gehört zur Klasse BestEffort: Kein Container nennt Anforderungen oder Grenzwerte für CPU oder Arbeitsspeicher',
  },
};
