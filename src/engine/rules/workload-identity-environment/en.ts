import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityEnvironment } from './rule.ts';

export const en: RuleLabels<typeof workloadIdentityEnvironment> = {
  title: 'Don’t override the workload identity',
  fixTitle: 'Delete the variable',
  failsIf: 'if the program has to use another identity',
  messages: {
    'other-client-id': 'Overrides the identity in the annotation of its account {account}',
    'other-tenant-id': 'Overrides the tenant in the annotation of its account {account}',
    credential:
      'Takes precedence over the workload identity: with {name}, the Azure SDK signs in with that credential',
  },
};
