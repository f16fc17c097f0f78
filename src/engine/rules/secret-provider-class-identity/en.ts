import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassIdentity } from './rule.ts';

export const en: RuleLabels<typeof secretProviderClassIdentity> = {
  title: 'Sign in to Key Vault with the pod’s own identity',
  fixTitle: 'Sign in with a client ID',
  messages: {
    contradictory: '{a} and {b} are both on, but the provider accepts only one method',
    'node-identity': 'Signs in with an identity of the node, which every pod on that node can use',
    'no-identity': 'Has no identity, so only a stored credential of the volume could sign in',
    'ignored-identity':
      'Sets userAssignedIdentityID, which has an effect only with useVMManagedIdentity, so there is no identity',
    'proxy-without-client':
      'Turns on useAzureTokenProxy, which needs the clientID of a managed identity',
  },
};
