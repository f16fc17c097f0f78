import type { RuleLabels } from '../../rule/rule.ts';
import type { localExternalNames } from './rule.ts';

export const en: RuleLabels<typeof localExternalNames> = {
  title: 'Don’t point Services at localhost',
  fixTitle: 'Set the intended host or delete the Service',
  messages: {
    'local-name': 'Sends clients to themselves: externalName is {name}',
  },
};
