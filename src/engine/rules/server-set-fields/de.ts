import type { RuleLabels } from '../../rule/rule.ts';
import type { serverSetFields } from './rule.ts';

export const de: RuleLabels<typeof serverSetFields> = {
  title: 'Felder des Servers weglassen',
  fixTitle: 'Die vom Server gesetzten Felder entfernen',
  messages: {
    'server-fields': 'Vom Server selbst gesetzt: {fields}',
    'owner-references':
      'Hängt von einem Objekt eines bestimmten Clusters ab: ownerReferences ist gesetzt',
  },
};
