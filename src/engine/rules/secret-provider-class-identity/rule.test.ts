import { testRule } from '../../rule/test-rule.ts';
import { secretProviderClassIdentity } from './rule.ts';

const CLIENT = '11111111-2222-3333-4444-555555555555';

const providerClass = (parameters: string, provider = 'azure') =>
  `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
spec:
  provider: ${provider}
  parameters:
    keyvaultName: shop
${parameters}`;

testRule(secretProviderClassIdentity, {
  valid: [
    { name: 'workload identity', yaml: providerClass(`    clientID: ${CLIENT}\n`) },
    {
      name: 'an identity binding',
      yaml: providerClass(`    useAzureTokenProxy: "true"\n    clientID: ${CLIENT}\n`),
    },
    {
      name: 'pod-managed identity, the business of another rule',
      yaml: providerClass('    usePodIdentity: "true"\n'),
    },
    { name: 'another provider', yaml: providerClass('', 'gcp') },
  ],
  invalid: [
    {
      name: 'no identity',
      yaml: providerClass(''),
      value: CLIENT,
      findings: ['no-identity spec.parameters'],
      fixed: providerClass(`    clientID: ${CLIENT}\n`),
    },
    {
      name: 'an identity of the node, with a comment',
      yaml: providerClass(
        `    useVMManagedIdentity: "true" # all of them\n    userAssignedIdentityID: ${CLIENT}\n    # ours\n    tenantID: t\n`,
      ),
      value: CLIENT,
      findings: ['node-identity spec.parameters.useVMManagedIdentity'],
      fixed: providerClass(
        `    useVMManagedIdentity: "false" # all of them\n    # ours\n    tenantID: t\n    clientID: ${CLIENT}\n`,
      ),
    },
    {
      name: 'the system’s identity, without a value',
      yaml: providerClass('    useVMManagedIdentity: "1"\n'),
      findings: ['node-identity spec.parameters.useVMManagedIdentity'],
      fixed: null,
    },
    {
      name: 'null',
      yaml: providerClass('    clientID: null\n'),
      value: CLIENT,
      findings: ['no-identity spec.parameters'],
      fixed: providerClass(`    clientID: ${CLIENT}\n`),
    },
    {
      name: 'one that does not count, in the older version of the kind',
      yaml: providerClass(`    userAssignedIdentityID: ${CLIENT}\n`).replace('/v1', '/v1alpha1'),
      value: CLIENT,
      findings: ['ignored-identity spec.parameters.userAssignedIdentityID'],
      fixed: providerClass(`    clientID: ${CLIENT}\n`).replace('/v1', '/v1alpha1'),
    },
    {
      name: 'a binding without its identity',
      yaml: providerClass('    useAzureTokenProxy: "true"\n'),
      value: CLIENT,
      findings: ['proxy-without-client spec.parameters.useAzureTokenProxy'],
      fixed: providerClass(`    useAzureTokenProxy: "true"\n    clientID: ${CLIENT}\n`),
    },
    {
      name: 'two switches: which one is meant, no text tells',
      yaml: providerClass('    usePodIdentity: "true"\n    useVMManagedIdentity: "true"\n'),
      value: CLIENT,
      findings: [
        'contradictory spec.parameters.useVMManagedIdentity {"a":"usePodIdentity","b":"useVMManagedIdentity"}',
      ],
      fixed: null,
    },
  ],
});
