import { testRule } from '../../rule/test-rule.ts';
import { workloadIdentityClientId } from './rule.ts';

const KEY = 'azure.workload.identity/client-id';
const GUID = '11111111-2222-3333-4444-555555555555';

const account = (metadata = '') => `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
${metadata}`;

const pod = (label = '"true"', container = '') => `---
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    azure.workload.identity/use: ${label}
spec:
  serviceAccountName: orders
  containers:
  - name: web
    image: registry.example.com/web:1
${container}`;

testRule(workloadIdentityClientId, {
  valid: [
    { name: 'a GUID', yaml: account(`  annotations: {${KEY}: ${GUID}}\n`) + pod() },
    { name: 'nobody uses the account', yaml: account() },
    { name: 'nobody asks for an identity', yaml: account() + pod('"false"') },
    {
      name: 'the pods are of another namespace',
      yaml:
        account('  namespace: test\n') + pod().replace('name: web', 'name: web\n  namespace: a'),
    },
    {
      name: 'the pod says itself who it is',
      yaml:
        account() + pod('"true"', `    env:\n    - name: AZURE_CLIENT_ID\n      value: ${GUID}\n`),
    },
    {
      name: 'something fills it in',
      yaml: `${account(`  annotations:\n    ${KEY}: \${CLIENT_ID}\n`)}---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  annotations:
    ${KEY}: "{{ .Values.clientId }}"
`,
    },
    {
      name: 'a number is refused by Kubernetes, which is said elsewhere',
      yaml: account(`  annotations:\n    ${KEY}: 42\n`) + pod(),
    },
    {
      name: 'default is spoken of at the pod',
      yaml: account().replace('orders', 'default') + pod().replace('orders', 'default'),
    },
  ],
  invalid: [
    {
      name: 'left out',
      yaml: account() + pod(),
      value: GUID,
      findings: [`missing metadata.annotations["${KEY}"] {"workload":"web"}`],
      fixed: account(`  annotations:\n    ${KEY}: ${GUID}\n`) + pod(),
    },
    {
      name: 'empty, beside another annotation',
      yaml: account(`  annotations:\n    team: shop # ours\n    ${KEY}: ""\n`) + pod(),
      value: GUID,
      findings: [`missing metadata.annotations["${KEY}"] {"workload":"web"}`],
      fixed: account(`  annotations:\n    team: shop # ours\n    ${KEY}: "${GUID}"\n`) + pod(),
    },
    {
      name: 'a name, used or not',
      yaml: account(`  annotations:\n    ${KEY}: orders-identity\n`),
      value: GUID,
      findings: [`no-guid metadata.annotations["${KEY}"] {"value":"orders-identity"}`],
      fixed: account(`  annotations:\n    ${KEY}: ${GUID}\n`),
    },
    {
      name: 'without a value nothing is written',
      yaml: account(`  annotations:\n    ${KEY}: <client-id>\n`),
      findings: [`no-guid metadata.annotations["${KEY}"] {"value":"<client-id>"}`],
      fixed: null,
    },
    {
      name: 'a value that is no GUID is not written',
      yaml: account(`  annotations:\n    ${KEY}: 11111111\n`).replace('11111111', '"1111"'),
      value: 'orders',
      findings: [`no-guid metadata.annotations["${KEY}"] {"value":"1111"}`],
      fixed: null,
    },
    {
      name: 'in a List, of a CronJob of a Windows pod',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: orders
- apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: report
  spec:
    schedule: "0 3 * * *"
    jobTemplate:
      spec:
        template:
          metadata:
            labels: {azure.workload.identity/use: "true"}
          spec:
            os: {name: windows}
            serviceAccountName: orders
            restartPolicy: Never
            containers:
            - name: report
              image: registry.example.com/report:1
`,
      value: GUID,
      findings: [`missing items[0].metadata.annotations["${KEY}"] {"workload":"report"}`],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: orders
    annotations:
      ${KEY}: ${GUID}
- apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: report
  spec:
    schedule: "0 3 * * *"
    jobTemplate:
      spec:
        template:
          metadata:
            labels: {azure.workload.identity/use: "true"}
          spec:
            os: {name: windows}
            serviceAccountName: orders
            restartPolicy: Never
            containers:
            - name: report
              image: registry.example.com/report:1
`,
    },
  ],
});
