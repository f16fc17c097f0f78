import type { RuleLabels } from '../../rule/rule.ts';
import type { nodePlacement } from './rule.ts';

export const en: RuleLabels<typeof nodePlacement> = {
  title: 'Let the scheduler choose the node',
  fixTitle: 'Replace the fixed node with node affinity',
  messages: {
    'node-name': 'Bound to the node {node}, bypassing the scheduler: nodeName is set',
    'node-selector': 'Requires nodes with the label {label}: nodeSelector is set',
    'control-plane': 'May run on the control plane: tolerates {key}',
    'no-affinity': 'May run on any pool: affinity.nodeAffinity is not set',
  },
};
