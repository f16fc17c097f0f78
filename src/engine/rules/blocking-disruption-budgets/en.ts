import type { RuleLabels } from '../../rule/rule.ts';
import type { blockingDisruptionBudgets } from './rule.ts';

export const en: RuleLabels<typeof blockingDisruptionBudgets> = {
  title: 'Allow evictions in disruption budgets',
  fixTitle: 'Set maxUnavailable to 1',
  failsIf: 'if its only replica must stay up',
  messages: {
    'none-unavailable': 'No pod can be evicted: maxUnavailable is 0',
    'all-available': 'No pod can be evicted: minAvailable of {value} includes all of them',
    'no-limit': 'No pod can be evicted: neither maxUnavailable nor minAvailable is set',
  },
};
