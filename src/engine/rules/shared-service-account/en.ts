import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedServiceAccount } from './rule.ts';

export const en: RuleLabels<typeof sharedServiceAccount> = {
  title: 'Give each application its own account',
  fixTitle: 'Create an account for each application',
  messages: {
    shared: 'Shares the account {account} with another application, {other}',
  },
};
