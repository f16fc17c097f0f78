import type { RuleLabels } from '../../rule/rule.ts';
import type { requiredAnnotations } from './rule.ts';

export const en: RuleLabels<typeof requiredAnnotations> = {
  title: 'Set the required annotations',
  fixTitle: 'Add the annotations with your values',
  messages: {
    missing: 'The annotation {name} is missing',
  },
};
