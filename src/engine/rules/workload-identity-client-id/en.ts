import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityClientId } from './rule.ts';

export const en: RuleLabels<typeof workloadIdentityClientId> = {
  title: 'Set the client ID of the service account',
  fixTitle: 'Annotate the account with a client ID',
  messages: {
    missing:
      'Has no annotation azure.workload.identity/client-id, though {workload} wants an Azure identity as this account',
    'no-guid': 'Is no client ID: {value} is not a GUID',
  },
};
