import type { RuleLabels } from '../../rule/rule.ts';
import type { nodesProxy } from './rule.ts';

export const en: RuleLabels<typeof nodesProxy> = {
  title: 'Don’t grant nodes/proxy',
  fixTitle: 'Grant only the parts of the kubelet that are needed',
  messages: {
    'nodes-proxy':
      'Grants nodes/proxy, which can run commands in every container of a node: AKS Automatic rejects this role',
  },
};
