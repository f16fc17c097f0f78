import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityEnvironment } from './rule.ts';

export const en: RuleLabels<typeof workloadIdentityEnvironment> = {
  title: 'Let the account decide the identity',
  fixTitle: 'Delete the variable',
  failsIf: 'if it has to use another identity',
  messages: {
    'other-client-id':
      'Names another identity than the annotation of its account {account}, and wins',
    'other-tenant-id':
      'Names another tenant than the annotation of its account {account}, and wins',
    credential:
      'Comes before the workload identity: with {name} the Azure SDK signs in by that credential',
  },
};
