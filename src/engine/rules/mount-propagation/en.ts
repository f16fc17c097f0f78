import type { RuleLabels } from '../../rule/rule.ts';
import type { mountPropagation } from './rule.ts';

export const en: RuleLabels<typeof mountPropagation> = {
  title: 'Don’t propagate mounts to the node',
  fixTitle: 'Set mountPropagation to HostToContainer',
  failsIf: 'if the program mounts volumes for other pods',
  messages: {
    bidirectional: 'Mounts in volume {volume} appear on the node and in other pods',
  },
};
