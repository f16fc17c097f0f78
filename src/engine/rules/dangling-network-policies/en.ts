import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingNetworkPolicies } from './rule.ts';

export const en: RuleLabels<typeof danglingNetworkPolicies> = {
  title: 'Select existing pods and ports in network policies',
  fixTitle: 'Set the labels and ports of the intended pods',
  messages: {
    'no-pod': 'The selector matches no pod in these files',
    'no-peer':
      '{count, plural, one {The selector of this peer matches} other {The selectors of # peers match}} no pod in these files',
    'other-namespace':
      'The selector matches pods in the namespace {other}, but the policy is in {own}',
    'peer-in-other-namespace':
      'The selector of this peer matches pods in the namespace {other}: without namespaceSelector it selects pods in {own} only',
    'no-port': 'Allows port {port}, which no selected pod declares',
  },
};
