import type { RuleWords } from '../../rule/rule.ts';
import type { secretProviderClassParameters } from './rule.ts';

export const en: RuleWords<typeof secretProviderClassParameters> = {
  title: 'Give Key Vault’s parameters as it reads them',
  why: 'The parameters of a SecretProviderClass are a map of texts: the API server refuses `usePodIdentity: false` without quotes. The provider reads the names to the letter and needs the vault’s name, the tenant and the objects; IDs are GUIDs, not addresses or resource IDs. What it cannot use shows only when a pod mounts the volume.',
  risk: 'The class is applied without complaint, with the vault’s address in place of its name. The next rollout waits in `ContainerCreating` with `FailedMount`. Under pressure somebody puts the password into an ordinary Secret or the manifest “for now”, and it stays there.',
  breaks:
    'The fix adds quotes, corrects spellings (also `tenantId` to `tenantID`, which very old versions of the provider do not read), and takes a vault’s name out of its address. What is missing, and which GUID is meant, only you know. Running pods keep what they have mounted: start a new one and look for `FailedMount` in `kubectl describe pod POD`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` accepts the class, and a new pod that mounts it becomes ready.',
  fixTitle: 'Correct quotes and spellings',
  messages: {
    'not-text': '{name} is no text, so the API server refuses the class: it needs quotes',
    'no-text': '{name} is a list or a map, where the API server takes a text only',
    missing: '{name} is missing, and without it the provider mounts nothing',
    misspelt: 'The provider does not know {name}: it is called {right}',
    'old-spelling': '{name} is an old spelling that will no longer be read: it is called {right}',
    'vault-name': 'This is no name of a key vault: 3 to 24 letters, digits and hyphens',
    'vault-address': 'Holds the vault’s address, where the provider expects its name alone',
    'resource-id': '{name} holds a resource ID, where the provider expects a client ID',
    'no-guid': '{name} is no GUID',
    'no-boolean': '{name} is neither true nor false',
  },
};
