import type { RuleLabels } from '../../rule/rule.ts';
import type { nodePlacement } from './rule.ts';

export const de: RuleLabels<typeof nodePlacement> = {
  title: 'Platzierung dem Scheduler überlassen',
  fixTitle: 'Den festen Platz durch Knotenaffinität ersetzen',
  messages: {
    'node-name': 'Am Scheduler vorbei an den Knoten {node} gebunden: nodeName ist gesetzt',
    'node-selector':
      'Nur Knoten mit dem Label {label} kommen infrage: nodeSelector lässt keine Wahl',
    'control-plane': 'Darf auf der Steuerungsebene landen: toleriert {key}',
    'no-affinity': 'Darf in jedem Pool landen: affinity.nodeAffinity ist nicht gesetzt',
  },
};
