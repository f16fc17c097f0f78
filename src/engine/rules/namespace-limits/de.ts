import type { RuleLabels } from '../../rule/rule.ts';
import type { namespaceLimits } from './rule.ts';

export const de: RuleLabels<typeof namespaceLimits> = {
  title: 'Kontingent und LimitRange hinzufügen',
  fixTitle: 'LimitRange und ResourceQuota ergänzen',
  messages: {
    neither: 'Namespace {name} hat in diesen Dateien weder eine LimitRange noch eine ResourceQuota',
    'no-limit-range': 'Namespace {name} hat in diesen Dateien keine LimitRange',
    'no-resource-quota': 'Namespace {name} hat in diesen Dateien keine ResourceQuota',
  },
};
