import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityClientId } from './rule.ts';

export const en: RuleLabels<typeof workloadIdentityClientId> = {
  title: 'Set the client ID of the service account',
  fixTitle: 'Annotate the account with a client ID',
  messages: {
    missing:
      'Has no annotation azure.workload.identity/client-id, although {workload} uses Workload ID with this account',
    'no-guid': 'Isn’t a client ID: {value} isn’t a GUID',
  },
};
