import { testRule } from '../../rule/test-rule.ts';
import { workloadIdentityEnvironment } from './rule.ts';

const OWN = '11111111-2222-3333-4444-555555555555';
const OTHER = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

const account = (id = OWN) => `---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  annotations:
    azure.workload.identity/client-id: ${id}
    azure.workload.identity/tenant-id: ${OWN}
`;

const pod = (env: string, metadata = '') => `apiVersion: v1
kind: Pod
metadata:
  name: orders
  labels:
    azure.workload.identity/use: "true"
${metadata}spec:
  serviceAccountName: orders
  containers:
  - name: orders
    image: registry.example.com/orders:1
    env: ${env}
`;
const variable = (name: string, value: string) => `[{name: ${name}, value: "${value}"}]`;

testRule(workloadIdentityEnvironment, {
  valid: [
    { name: 'no variables', yaml: pod('null') + account() },
    {
      name: 'the same ID, whatever its case',
      yaml: pod(variable('AZURE_CLIENT_ID', OTHER.toUpperCase())) + account(OTHER),
    },
    { name: 'no account in the files', yaml: pod(variable('AZURE_CLIENT_ID', OTHER)) },
    {
      name: 'accounts that disagree',
      yaml: pod(variable('AZURE_CLIENT_ID', OTHER)) + account() + account(OTHER),
    },
    {
      name: 'an empty value is overwritten',
      yaml: pod(variable('AZURE_CLIENT_ID', '')) + account(),
    },
    {
      name: 'a value from elsewhere',
      yaml:
        pod('[{name: AZURE_CLIENT_ID, valueFrom: {configMapKeyRef: {name: c, key: k}}}]') +
        account(),
    },
    {
      name: 'a container that is skipped',
      yaml:
        pod(
          variable('AZURE_CLIENT_SECRET', 'x'),
          '  annotations: {azure.workload.identity/skip-containers: orders}\n',
        ) + account(),
    },
    {
      name: 'a pod without the label',
      yaml: pod(variable('AZURE_CLIENT_SECRET', 'x')).replace('"true"', '"false"') + account(),
    },
  ],
  invalid: [
    {
      name: 'another identity',
      yaml:
        pod(`\n    - name: AZURE_CLIENT_ID\n      value: ${OTHER}`).replace('env: \n', 'env:\n') +
        account(),
      findings: ['other-client-id spec.containers[0].env[0].value {"account":"orders"}'],
      fixed: pod('').replace(/ {4}env: \n/, '') + account(),
    },
    {
      name: 'another identity and another tenant',
      yaml:
        pod(
          `[{name: AZURE_CLIENT_ID, value: ${OTHER}}, {name: AZURE_TENANT_ID, value: ${OTHER}}]`,
        ) + account(),
      findings: [
        'other-client-id spec.containers[0].env[0].value {"account":"orders"}',
        'other-tenant-id spec.containers[0].env[1].value {"account":"orders"}',
      ],
      fixed: pod('').replace(/ {4}env: \n/, '') + account(),
    },
    {
      name: 'beside what stays: a secret, and an ID that another variable names',
      yaml:
        pod(
          `[{name: AZURE_CLIENT_SECRET, value: x}, {name: AZURE_TENANT_ID, value: ${OTHER}}, {name: AZURE_CLIENT_ID, value: ${OTHER}}, {name: A, value: $(AZURE_TENANT_ID)}]`,
        ) + account(),
      findings: [
        'credential spec.containers[0].env[0].name {"name":"AZURE_CLIENT_SECRET"}',
        'other-tenant-id spec.containers[0].env[1].value {"account":"orders"}',
        'other-client-id spec.containers[0].env[2].value {"account":"orders"}',
      ],
      fixed:
        pod(
          `[{name: AZURE_CLIENT_SECRET, value: x}, {name: AZURE_TENANT_ID, value: ${OTHER}}, {name: A, value: $(AZURE_TENANT_ID)}]`,
        ) + account(),
    },
    {
      name: 'a secret and a certificate, in an init container as well',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: {app: orders}
  template:
    metadata:
      labels: {app: orders, azure.workload.identity/use: "true"}
    spec:
      initContainers:
        - name: schema
          image: registry.example.com/schema:1
          env:
            - name: AZURE_CLIENT_CERTIFICATE_PATH
              value: /certificates/client.pem
      containers:
        - name: orders
          image: registry.example.com/orders:1
          env:
            - name: AZURE_CLIENT_SECRET
              valueFrom:
                secretKeyRef: {name: orders, key: secret}
`,
      findings: [
        'credential spec.template.spec.initContainers[0].env[0].name {"name":"AZURE_CLIENT_CERTIFICATE_PATH"}',
        'credential spec.template.spec.containers[0].env[0].name {"name":"AZURE_CLIENT_SECRET"}',
      ],
      fixed: null,
    },
  ],
});
