import type { RuleLabels } from '../../rule/rule.ts';
import type { serverSetFields } from './rule.ts';

export const de: RuleLabels<typeof serverSetFields> = {
  title: 'Vom API-Server gesetzte Felder entfernen',
  fixTitle: 'Die vom Server gesetzten Felder entfernen',
  messages: {
    'server-fields': 'Der API-Server setzt diese Felder: {fields}',
    'owner-references':
      'Hängt von einem Objekt eines bestimmten Clusters ab: ownerReferences ist gesetzt',
  },
};
