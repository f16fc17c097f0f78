import type { RuleLabels } from '../../rule/rule.ts';
import type { privilegedPorts } from './rule.ts';

export const en: RuleLabels<typeof privilegedPorts> = {
  title: 'Use container ports above 1023',
  undecided:
    'On the network of the node, the port is an address of the node that others may use. Change the program and all of its clients together.',
  fixTitle: 'Let the container listen on its port without root',
  failsIf: 'if something outside these files uses the port',
  messages: {
    'privileged-port': 'Listens on port {port} without root, which some nodes don’t allow',
  },
};
