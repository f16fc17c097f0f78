import type { RuleLabels } from '../../rule/rule.ts';
import type { hostPorts } from './rule.ts';

export const en: RuleLabels<typeof hostPorts> = {
  title: 'Don’t use host ports',
  undecided:
    'In a pod with `hostNetwork: true`, every port of a container is a port of the node. Remove `hostNetwork` to close it.',
  fixTitle: 'Remove hostPort',
  failsIf: 'if clients call the node’s port',
  messages: {
    'host-port': 'Opens port {port} on the node',
    'host-network-port': 'Opens port {port} on the node, because the pod uses the host network',
  },
};
