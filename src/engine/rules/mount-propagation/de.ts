import type { RuleLabels } from '../../rule/rule.ts';
import type { mountPropagation } from './rule.ts';

export const de: RuleLabels<typeof mountPropagation> = {
  title: 'Einbindungen im Container halten',
  fixTitle: 'Die Weitergabe auf HostToContainer beschränken',
  failsIf: 'wenn das Programm Volumes für andere Pods einhängt',
  messages: {
    bidirectional:
      'Einbindungen unterhalb des Volumes {volume} erscheinen auf dem Knoten und in anderen Pods',
  },
};
