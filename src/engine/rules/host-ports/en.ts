import type { RuleLabels } from '../../rule/rule.ts';
import type { hostPorts } from './rule.ts';

export const en: RuleLabels<typeof hostPorts> = {
  title: 'Don’t use host ports',
  undecided:
    'In a pod with `hostNetwork: true`, every port of a container is a port of the node. Remove `hostNetwork` to close it.',
  stays: {
    'every-node':
      'The pod runs on every node, so clients call it by the address of their node. If no one does, remove the port by hand.',
  },
  fixTitle: 'Remove hostPort',
  failsIf: 'if clients call the node’s port',
  messages: {
    'host-port': 'Opens port {port} on the node',
    'host-network-port': 'Opens port {port} on the node, because the pod uses the host network',
  },
};
