import type { RuleLabels } from '../../rule/rule.ts';
import type { mountPropagation } from './rule.ts';

export const de: RuleLabels<typeof mountPropagation> = {
  title: 'Einbindungen nicht an den Knoten weitergeben',
  stays: {
    'on-purpose':
      '`Bidirectional` steht absichtlich da: Das Programm hängt Volumes für den Knoten und andere Pods ein. Ohne diesen Wert erscheinen sie dort nicht.',
  },
  fixTitle: 'mountPropagation auf HostToContainer setzen',
  failsIf: 'wenn das Programm Volumes für andere Pods einbindet',
  messages: {
    bidirectional: 'Einbindungen im Volume {volume} erscheinen auf dem Knoten und in anderen Pods',
  },
};
