import type { RuleLabels } from '../../rule/rule.ts';
import type { hostNamespaces } from './rule.ts';

export const en: RuleLabels<typeof hostNamespaces> = {
  title: 'Don’t share host namespaces',
  undecided:
    'Windows HostProcess containers run on the node. Kubernetes rejects them without the node’s network.',
  stays: {
    'observes-node':
      'The pod watches its node: it mounts `/proc`, `/sys` or all of the node. Without the node’s namespaces, it would see only itself. If it needs less, remove them by hand.',
    'local-probe':
      'A probe asks at localhost, so the program listens on the node’s network, and perhaps nowhere else. If it also listens at the address of the pod, remove `hostNetwork` and the host of the probe by hand.',
  },
  fixTitle: 'Remove the host namespaces',
  failsIf: 'if the program inspects the node',
  messages: {
    'host-network': 'Uses the network of the node: hostNetwork is true',
    'host-pid': 'Sees every process of the node: hostPID is true',
    'host-ipc': 'Shares memory with processes of the node: hostIPC is true',
  },
};
