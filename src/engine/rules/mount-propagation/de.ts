import type { RuleLabels } from '../../rule/rule.ts';
import type { mountPropagation } from './rule.ts';

export const de: RuleLabels<typeof mountPropagation> = {
  title: 'Einbindungen im Container halten',
  fixTitle: 'Die Weitergabe auf HostToContainer beschränken',
  messages: {
    bidirectional:
      'Einbindungen unterhalb des Volumes {volume} erscheinen auf dem Knoten und in anderen Pods',
  },
};
