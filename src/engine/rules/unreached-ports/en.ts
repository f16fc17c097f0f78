import type { RuleLabels } from '../../rule/rule.ts';
import type { unreachedPorts } from './rule.ts';

export const en: RuleLabels<typeof unreachedPorts> = {
  title: 'Send traffic to a port that the program listens on',
  undecided:
    'Only you know which of the ports is meant. Set `targetPort` to the port of the program, or tell the program to listen on the other one.',
  fixTitle: 'Send traffic to the program’s port',
  messages: {
    unreached: 'Service {service} sends to port {port}, and {image} listens on {listens}',
  },
};
