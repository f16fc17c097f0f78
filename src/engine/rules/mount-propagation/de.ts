import type { RuleLabels } from '../../rule/rule.ts';
import type { mountPropagation } from './rule.ts';

export const de: RuleLabels<typeof mountPropagation> = {
  title: 'Einbindungen auf den Container beschränken',
  fixTitle: 'Die Weitergabe auf HostToContainer beschränken',
  failsIf: 'wenn das Programm Volumes für andere Pods einbindet',
  messages: {
    bidirectional:
      'Einbindungen unterhalb des Volumes {volume} erscheinen auf dem Knoten und in anderen Pods',
  },
};
