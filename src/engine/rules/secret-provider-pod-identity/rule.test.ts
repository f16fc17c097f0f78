import { testRule } from '../../rule/test-rule.ts';
import { secretProviderPodIdentity } from './rule.ts';

const CLIENT = '11111111-2222-3333-4444-555555555555';

const providerClass = (parameters: string, head = '') => `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
spec:
  ${head}parameters:
    keyvaultName: shop
${parameters}`;

testRule(secretProviderPodIdentity, {
  valid: [
    { name: 'absent', yaml: providerClass('    tenantID: contoso\n', 'provider: azure\n  ') },
    { name: 'false', yaml: providerClass('    usePodIdentity: "false"\n') },
    { name: 'null and empty', yaml: providerClass('    usePodIdentity: null\n    clientID: ""\n') },
    {
      name: 'another provider',
      yaml: providerClass('    usePodIdentity: "true"\n', 'provider: gcp\n  '),
    },
  ],
  invalid: [
    {
      name: 'true',
      yaml: providerClass('    usePodIdentity: "true"\n'),
      value: CLIENT,
      findings: ['pod-identity spec.parameters.usePodIdentity'],
      fixed: providerClass(`    usePodIdentity: "false"\n    clientID: ${CLIENT}\n`),
    },
    {
      name: 'true, with comments: the client ID is asked for',
      yaml: providerClass(
        '    usePodIdentity: "true" # old\n    # Where the vault is\n    tenantID: contoso\n',
        'provider: azure\n  ',
      ),
      value: CLIENT,
      findings: ['pod-identity spec.parameters.usePodIdentity'],
      fixed: providerClass(
        `    usePodIdentity: "false" # old\n    # Where the vault is\n    tenantID: contoso\n    clientID: ${CLIENT}\n`,
        'provider: azure\n  ',
      ),
    },
    {
      name: 'a boolean, in the older version of the kind, with a client ID already',
      yaml: providerClass(`    usePodIdentity: true\n    clientID: ${CLIENT}\n`).replace(
        '/v1',
        '/v1alpha1',
      ),
      findings: ['pod-identity spec.parameters.usePodIdentity'],
      fixed: providerClass(`    usePodIdentity: "false"\n    clientID: ${CLIENT}\n`).replace(
        '/v1',
        '/v1alpha1',
      ),
    },
    {
      name: 'beside the identity of the node, with which it may not stand',
      yaml: providerClass('    usePodIdentity: "T"\n    useVMManagedIdentity: "true"\n'),
      findings: ['pod-identity spec.parameters.usePodIdentity'],
      fixed: providerClass('    usePodIdentity: "false"\n    useVMManagedIdentity: "true"\n'),
    },
    {
      name: 'declined without a client ID, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: secrets-store.csi.x-k8s.io/v1
  kind: SecretProviderClass
  metadata: {name: vault}
  spec:
    provider: azure
    parameters: {usePodIdentity: "1"}
`,
      findings: ['pod-identity items[0].spec.parameters.usePodIdentity'],
      fixed: null,
    },
    {
      name: 'declined for a client ID that is none',
      yaml: providerClass('    usePodIdentity: "TRUE"\n'),
      value: 'orders',
      findings: ['pod-identity spec.parameters.usePodIdentity'],
      fixed: null,
    },
  ],
});
