import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedWorkloadIdentity } from './rule.ts';

export const en: RuleLabels<typeof sharedWorkloadIdentity> = {
  title: 'Don’t share workload identities',
  fixTitle: 'Set an identity for each application',
  messages: {
    shared:
      'Shares its identity in Azure with another application, {application}, which has it through the account {account}',
  },
};
