import type { RuleLabels } from '../../rule/rule.ts';
import type { localExternalNames } from './rule.ts';

export const en: RuleLabels<typeof localExternalNames> = {
  title: 'Don’t point Services at localhost',
  fixTitle: 'Name the host that is meant or delete the Service',
  messages: {
    'local-name': 'Leads callers to themselves: externalName is {name}',
  },
};
