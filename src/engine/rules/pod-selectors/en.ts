import type { RuleLabels } from '../../rule/rule.ts';
import type { podSelectors } from './rule.ts';

export const en: RuleLabels<typeof podSelectors> = {
  title: 'Match selector and template labels',
  fixTitle: 'Add the selector’s labels to the template',
  messages: {
    mismatch: 'The template lacks the label {label}, which the selector asks for',
    'expression-mismatch': 'The template’s labels do not meet the selector’s matchExpressions',
    'empty-selector': 'The selector is empty, so Kubernetes rejects the object',
    'no-selector': 'The workload does not say which pods are its own: selector is not set',
  },
};
