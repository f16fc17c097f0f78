import type { RuleLabels } from '../../rule/rule.ts';
import type { recommendedLabels } from './rule.ts';

export const en: RuleLabels<typeof recommendedLabels> = {
  title: 'Set the recommended labels',
  fixTitle: 'Add the missing labels with your values',
  messages: {
    missing: 'Required labels are missing: {labels}',
  },
};
