import { testRule } from '../../rule/test-rule.ts';
import { sharedWorkloadIdentity } from './rule.ts';

const KEY = 'azure.workload.identity/client-id';
const ID = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const OTHER = '11111111-2222-3333-4444-555555555555';

const account = (name: string, id = ID, namespace = 'shop') => `apiVersion: v1
kind: ServiceAccount
metadata:
  name: ${name}
  namespace: ${namespace}
  annotations:
    ${KEY}: ${id}
`;
const pod = (name: string, application: string, namespace = 'shop') => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: ${namespace}, labels: {app: ${application}}}
spec:
  serviceAccountName: ${name}
  containers:
  - name: c
    image: registry.example.com/c:1
`;
const files = (...documents: readonly string[]) => documents.join('---\n');
const at = `metadata.annotations["${KEY}"]`;

testRule(sharedWorkloadIdentity, {
  valid: [
    { name: 'one account', yaml: account('web') },
    { name: 'an identity each', yaml: files(account('web'), account('orders', OTHER)) },
    {
      name: 'two accounts of one application',
      yaml: files(account('web'), account('worker'), pod('web', 'shop'), pod('worker', 'shop')),
    },
    {
      name: 'the same application in two namespaces',
      yaml: files(account('web'), account('web', ID, 'test')),
    },
    {
      name: 'several applications of one account are another rule’s business',
      yaml: files(
        account('web'),
        pod('web', 'a'),
        pod('web', 'b').replace('{name: web', '{name: b'),
      ),
    },
    {
      name: 'what is no client ID is not compared',
      yaml: files(account('web', '"{{ .Values.id }}"'), account('orders', '"{{ .Values.id }}"')),
    },
  ],
  invalid: [
    {
      name: 'two accounts',
      yaml: files(account('web'), account('payroll')),
      findings: [
        `shared ${at} {"application":"payroll","account":"payroll"}`,
        `shared ${at} {"application":"web","account":"web"}`,
      ],
      fixed: null,
    },
    {
      name: 'accounts that nothing runs as, in a List; IDs are compared whatever their case',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: web, annotations: {${KEY}: ${ID}}}
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: payroll, annotations: {${KEY}: ${ID.toUpperCase()}}}
`,
      findings: [
        `shared items[0].${at} {"application":"payroll","account":"payroll"}`,
        `shared items[1].${at} {"application":"web","account":"web"}`,
      ],
      fixed: null,
    },
    {
      name: 'different applications in different namespaces',
      yaml: files(
        account('a', ID, 'test'),
        account('b'),
        pod('a', 'web', 'test'),
        pod('b', 'payroll'),
      ),
      findings: [
        `shared ${at} {"application":"payroll","account":"b"}`,
        `shared ${at} {"application":"web","account":"a"}`,
      ],
      fixed: null,
    },
  ],
});
