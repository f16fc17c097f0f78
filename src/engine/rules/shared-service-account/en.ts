import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedServiceAccount } from './rule.ts';

export const en: RuleLabels<typeof sharedServiceAccount> = {
  title: 'Don’t share service accounts',
  fixTitle: 'Create an account for each application',
  messages: {
    shared: 'Shares the account {account} with another application, {other}',
  },
};
