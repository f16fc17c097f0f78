import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassIdentity } from './rule.ts';

export const en: RuleLabels<typeof secretProviderClassIdentity> = {
  title: 'Sign in to Key Vault with the pod’s own identity',
  fixTitle: 'Sign in with a client ID',
  messages: {
    contradictory: '{a} and {b} are both on, and the provider rejects more than one of them',
    'node-identity': 'Signs in with an identity of the node, which every pod on that node can use',
    'no-identity':
      'Names no identity, so that only a stored credential of the volume could sign in',
    'ignored-identity':
      'Names userAssignedIdentityID, which counts only with useVMManagedIdentity: no identity is left',
    'proxy-without-client':
      'Turns useAzureTokenProxy on, which needs the clientID of a managed identity',
  },
};
