import type { RuleLabels } from '../../rule/rule.ts';
import type { podSelectors } from './rule.ts';

export const en: RuleLabels<typeof podSelectors> = {
  title: 'Match selector and template labels',
  fixTitle: 'Align the selector and the template’s labels',
  messages: {
    mismatch:
      'The template doesn’t have the label {label} of the selector, so Kubernetes rejects the object',
    'expression-mismatch':
      'The template’s labels don’t meet the selector’s matchExpressions, so Kubernetes rejects the object',
    'empty-selector': 'The selector is empty, so Kubernetes rejects the object',
    'no-selector': 'The workload has no selector, so Kubernetes rejects the object',
  },
};
