import { testRule } from '../../rule/test-rule.ts';
import { duplicateServiceAccounts } from './rule.ts';

const account = (metadata: string) => `apiVersion: v1
kind: ServiceAccount
metadata: {${metadata}}
`;
const files = (...documents: readonly string[]) => documents.join('---\n');
const kustomization = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
patches:
- path: account.yaml
`;

testRule(duplicateServiceAccounts, {
  valid: [
    { name: 'one', yaml: account('name: a') },
    { name: 'two names', yaml: files(account('name: a'), account('name: b')) },
    {
      name: 'two namespaces',
      yaml: files(account('name: a, namespace: x'), account('name: a, namespace: y')),
    },
    {
      name: 'one that names no namespace may go elsewhere',
      yaml: files(account('name: a, namespace: x'), account('name: a')),
    },
    {
      name: 'names that the server makes',
      yaml: files(account('generateName: a'), account('generateName: "a"')),
    },
    { name: 'no names', yaml: files(account(''), account('labels: {}')) },
    {
      name: 'an account and a patch of it',
      yaml: files(account('name: a'), account('name: a, annotations: {x: y}'), kustomization),
    },
    {
      name: 'another kind of the same name',
      yaml: files(account('name: a'), account('name: a').replace('ServiceAccount', 'ConfigMap')),
    },
  ],
  invalid: [
    {
      name: 'two client IDs',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  annotations:
    azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  annotations:
    azure.workload.identity/client-id: 66666666-7777-8888-9999-000000000000
`,
      findings: [
        'different metadata.name {"name":"orders"}',
        'different metadata.name {"name":"orders"}',
      ],
      fixed: null,
    },
    {
      name: 'the same twice',
      yaml: files(account('name: a, namespace: x'), account('namespace: x, name: a')),
      findings: ['same metadata.name {"name":"a"}', 'same metadata.name {"name":"a"}'],
      fixed: null,
    },
    {
      name: 'with another content, one in a List',
      yaml: files(
        account('name: a'),
        `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: a, annotations: {x: y}}
`,
      ),
      findings: [
        'different metadata.name {"name":"a"}',
        'different items[0].metadata.name {"name":"a"}',
      ],
      fixed: null,
    },
  ],
});
