import type { RuleLabels } from '../../rule/rule.ts';
import type { duplicateServiceAccounts } from './rule.ts';

export const en: RuleLabels<typeof duplicateServiceAccounts> = {
  title: 'Define each service account once',
  fixTitle: 'Delete one of the two',
  messages: {
    same: 'Defined twice with the same content: {name}',
    different:
      'Defined twice with different content: {name}; the last one applied takes precedence',
  },
};
