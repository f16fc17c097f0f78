import type { RuleLabels } from '../../rule/rule.ts';
import type { serverSetFields } from './rule.ts';

export const en: RuleLabels<typeof serverSetFields> = {
  title: 'Remove fields that the API server sets',
  fixTitle: 'Remove the fields that the server sets',
  messages: {
    'server-fields': 'The API server sets these fields: {fields}',
    'owner-references': 'Depends on an object of one cluster: ownerReferences is set',
  },
};
