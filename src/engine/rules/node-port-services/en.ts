import type { RuleLabels } from '../../rule/rule.ts';
import type { nodePortServices } from './rule.ts';

export const en: RuleLabels<typeof nodePortServices> = {
  title: 'Don’t use NodePort Services',
  fixTitle: 'Set the type to ClusterIP',
  failsIf: 'if clients call a node’s address',
  stays: {
    clients:
      'Clients outside the cluster may use this address, and no file names them. If you know that there are none, use the control of this setting.',
  },
  messages: {
    'node-port': 'Opens a port on every node: type is NodePort',
  },
};
