import type { RuleLabels } from '../../rule/rule.ts';
import type { mountPropagation } from './rule.ts';

export const en: RuleLabels<typeof mountPropagation> = {
  title: 'Don’t propagate mounts to the node',
  stays: {
    'on-purpose':
      '`Bidirectional` is written on purpose: the program mounts volumes for the node and other pods. Without it, they don’t appear there.',
  },
  fixTitle: 'Set mountPropagation to HostToContainer',
  failsIf: 'if the program mounts volumes for other pods',
  messages: {
    bidirectional: 'Mounts in volume {volume} appear on the node and in other pods',
  },
};
