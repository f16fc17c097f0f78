import type { RuleLabels } from '../../rule/rule.ts';
import type { blockingDisruptionBudgets } from './rule.ts';

export const en: RuleLabels<typeof blockingDisruptionBudgets> = {
  title: 'Allow evictions in disruption budgets',
  fixTitle: 'Let one pod be unavailable',
  failsIf: 'if its only replica must stay up',
  messages: {
    'none-unavailable': 'No pod may ever be evicted: maxUnavailable is 0',
    'all-available': 'No pod may ever be evicted: minAvailable of {value} is all of them',
    'no-limit': 'No pod may ever be evicted: neither maxUnavailable nor minAvailable is set',
  },
};
