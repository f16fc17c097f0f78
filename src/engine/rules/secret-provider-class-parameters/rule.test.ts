import { testRule } from '../../rule/test-rule.ts';
import { secretProviderClassParameters } from './rule.ts';

const CLIENT = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-8888-7777-6666-555555555555';

const providerClass = (parameters: string, provider = '  provider: azure\n') =>
  `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
spec:
${provider}  parameters:
${parameters}`;

const objects = `    objects: |
      array:
        - |
          objectName: db
          objectType: secret
`;
const good = `    keyvaultName: shop-kv
    tenantID: ${TENANT}
${objects}`;

testRule(secretProviderClassParameters, {
  valid: [
    { name: 'all is well', yaml: providerClass(`    usePodIdentity: "false"\n${good}`) },
    {
      name: 'switches as Go reads them, a tenant by its domain, null',
      yaml: providerClass(
        `    useVMManagedIdentity: " T "\n    cloudName: null\n    usePodIdentity: ""\n${good.replace(TENANT, 'contoso.onmicrosoft.com')}`,
      ),
    },
    {
      name: 'what a tool fills in',
      yaml: providerClass(
        `    clientID: $(CLIENT_ID)\n${good.replace('shop-kv', `${'$'}{VAULT_NAME_OF_THE_SHOP}`)}`,
      ),
    },
    {
      name: 'another provider',
      yaml: providerClass('    secrets: false\n', '  provider: gcp\n'),
    },
  ],
  invalid: [
    {
      name: 'no texts, with comments: they are quoted',
      yaml: providerClass(
        `    usePodIdentity: false # old\n    useVMManagedIdentity: true\n    version: 1\n${good}`,
      ),
      findings: [
        'not-text spec.parameters.usePodIdentity {"name":"usePodIdentity"}',
        'not-text spec.parameters.useVMManagedIdentity {"name":"useVMManagedIdentity"}',
        'not-text spec.parameters.version {"name":"version"}',
      ],
      fixed: providerClass(
        `    usePodIdentity: "false" # old\n    useVMManagedIdentity: "true"\n    version: "1"\n${good}`,
      ),
    },
    {
      name: 'objects as a map, in a flow map',
      yaml: providerClass(`    {keyvaultName: kv, objects: {array: []}}\n`),
      findings: [
        'missing spec.parameters {"name":"tenantID"}',
        'vault-name spec.parameters.keyvaultName {"name":"keyvaultName"}',
        'no-text spec.parameters.objects {"name":"objects"}',
      ],
      fixed: null,
    },
    {
      name: 'nothing at all: only the provider is decided',
      yaml: providerClass('    keyvaultName: shop-kv\n    usePodIdentity: "no"\n', ''),
      findings: [
        'missing spec.provider {"name":"provider"}',
        'missing spec.parameters {"name":"tenantID"}',
        'missing spec.parameters {"name":"objects"}',
        'no-boolean spec.parameters.usePodIdentity {"name":"usePodIdentity"}',
      ],
      fixed: providerClass('    keyvaultName: shop-kv\n    usePodIdentity: "no"\n'),
    },
    {
      name: 'spellings',
      yaml: providerClass(
        `    keyVaultName: shop-kv\n    clientId: ${CLIENT}\n    tenantId: ${TENANT} # ours\n${objects}`,
      ),
      findings: [
        'misspelt spec.parameters.keyVaultName {"name":"keyVaultName","right":"keyvaultName"}',
        'misspelt spec.parameters.clientId {"name":"clientId","right":"clientID"}',
        'old-spelling spec.parameters.tenantId {"name":"tenantId","right":"tenantID"}',
      ],
      fixed: providerClass(
        `    keyvaultName: shop-kv\n    clientID: ${CLIENT}\n    tenantID: ${TENANT} # ours\n${objects}`,
      ),
    },
    {
      name: 'a name that is no text',
      yaml: providerClass(`    usePodidentity: false\n${good}`),
      findings: [
        'misspelt spec.parameters.usePodidentity {"name":"usePodidentity","right":"usePodIdentity"}',
        'not-text spec.parameters.usePodidentity {"name":"usePodidentity"}',
      ],
      fixed: providerClass(`    usePodIdentity: "false"\n${good}`),
    },
    {
      name: 'the address of the vault',
      yaml: providerClass(good.replace('shop-kv', 'https://shop-kv.vault.azure.net/')),
      findings: ['vault-address spec.parameters.keyvaultName {"name":"keyvaultName"}'],
      fixed: providerClass(good),
    },
    {
      name: 'a name that no vault has',
      yaml: providerClass(good.replace('shop-kv', 'shop_kv')),
      findings: ['vault-name spec.parameters.keyvaultName {"name":"keyvaultName"}'],
      fixed: null,
    },
    {
      name: 'IDs that are none',
      yaml: providerClass(
        `    clientID: <client ID>\n    userAssignedIdentityID: /subscriptions/x/resourceGroups/y\n${good.replace(TENANT, 'contoso')}`,
      ),
      findings: [
        'no-guid spec.parameters.clientID {"name":"clientID"}',
        'resource-id spec.parameters.userAssignedIdentityID {"name":"userAssignedIdentityID"}',
        'no-guid spec.parameters.tenantID {"name":"tenantID"}',
      ],
      fixed: null,
    },
  ],
});
