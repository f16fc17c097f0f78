import type { RuleLabels } from '../../rule/rule.ts';
import type { nodePlacement } from './rule.ts';

export const de: RuleLabels<typeof nodePlacement> = {
  title: 'Platzierung dem Scheduler überlassen',
  fixTitle: 'Den festen Knoten durch Knotenaffinität ersetzen',
  messages: {
    'node-name': 'Am Scheduler vorbei an den Knoten {node} gebunden: nodeName ist gesetzt',
    'node-selector': 'Nur Knoten mit dem Label {label} kommen infrage: nodeSelector ist gesetzt',
    'control-plane': 'Kann auf der Steuerungsebene laufen: toleriert {key}',
    'no-affinity': 'Kann in jedem Pool laufen: affinity.nodeAffinity ist nicht gesetzt',
  },
};
