import type { RuleLabels } from '../../rule/rule.ts';
import type { privilegedPorts } from './rule.ts';

export const en: RuleLabels<typeof privilegedPorts> = {
  title: 'Use container ports above 1023',
  undecided:
    'Podsmith doesn’t move a port that is an address of the node, a port whose new number is taken or out of range, or a port that a placeholder in a probe, a Service or a NetworkPolicy may refer to. Change all of these places together.',
  fixTitle: 'Move the container to a port above 1023',
  messages: {
    'privileged-port': 'Listens on port {port} without root, which some nodes don’t allow',
  },
};
