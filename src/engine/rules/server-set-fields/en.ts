import type { RuleLabels } from '../../rule/rule.ts';
import type { serverSetFields } from './rule.ts';

export const en: RuleLabels<typeof serverSetFields> = {
  title: 'Leave the server’s fields out',
  fixTitle: 'Remove the fields that the server sets',
  messages: {
    'server-fields': 'The server sets these itself: {fields}',
    'owner-references': 'Depends on an object of one particular cluster: ownerReferences is set',
  },
};
