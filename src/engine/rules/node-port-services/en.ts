import type { RuleLabels } from '../../rule/rule.ts';
import type { nodePortServices } from './rule.ts';

export const en: RuleLabels<typeof nodePortServices> = {
  title: 'Don’t use NodePort Services',
  fixTitle: 'Set the type to ClusterIP',
  failsIf: 'if clients call a node’s address',
  stays: {
    chosen:
      'The file names the port of the nodes, so clients or a load balancer call it. Give them another way in first, such as an Ingress.',
  },
  messages: {
    'node-port': 'Opens a port on every node: type is NodePort',
  },
};
