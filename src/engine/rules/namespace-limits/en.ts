import type { RuleLabels } from '../../rule/rule.ts';
import type { namespaceLimits } from './rule.ts';

export const en: RuleLabels<typeof namespaceLimits> = {
  title: 'Add a quota and a LimitRange',
  fixTitle: 'Add a LimitRange and a ResourceQuota',
  messages: {
    neither: 'Namespace {name} has neither a LimitRange nor a ResourceQuota in these files',
    'no-limit-range': 'Namespace {name} has no LimitRange in these files',
    'no-resource-quota': 'Namespace {name} has no ResourceQuota in these files',
  },
};
