import type { RuleLabels } from '../../rule/rule.ts';
import type { nodePlacement } from './rule.ts';

export const en: RuleLabels<typeof nodePlacement> = {
  title: 'Let the scheduler choose the node',
  fixTitle: 'Replace the fixed place by node affinity',
  messages: {
    'node-name': 'Bound to the node {node}, past the scheduler: nodeName is set',
    'node-selector': 'Only nodes with the label {label} will do: nodeSelector leaves no choice',
    'control-plane': 'May land on the control plane: tolerates {key}',
    'no-affinity': 'May land on any pool: affinity.nodeAffinity is not set',
  },
};
