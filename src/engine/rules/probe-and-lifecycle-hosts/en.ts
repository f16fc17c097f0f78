import type { RuleLabels } from '../../rule/rule.ts';
import type { probeAndLifecycleHosts } from './rule.ts';

export const en: RuleLabels<typeof probeAndLifecycleHosts> = {
  title: 'Don’t set a host in probes and hooks',
  stays: {
    'on-purpose':
      'On the network of the node, the program may listen on localhost only. Change the program’s address first.',
  },
  fixTitle: 'Remove the host of probes and lifecycle hooks',
  failsIf: 'if the program listens on localhost only',
  messages: {
    'other-host': '{field} is {host}: the kubelet calls it instead of the pod',
    'node-loopback': '{field} is {host}, which means the node and not the container',
  },
};
