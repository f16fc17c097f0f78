import type { RuleLabels } from '../../rule/rule.ts';
import type { duplicateEnv } from './rule.ts';

export const en: RuleLabels<typeof duplicateEnv> = {
  title: 'Define each environment variable once',
  fixTitle: 'Remove the earlier entry',
  messages: {
    duplicate: 'Variable {name} is defined again later, which takes precedence',
  },
};
