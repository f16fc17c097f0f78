import { testRule } from '../../rule/test-rule.ts';
import { workloadIdentity } from './rule.ts';

const LABEL = 'azure.workload.identity/use';

const account = (
  metadata = '  annotations:\n    azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555\n',
) =>
  `---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
${metadata}`;

const annotations = `  annotations:
    azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555
    azure.workload.identity/tenant-id: 99999999-2222-3333-4444-555555555555
    azure.workload.identity/service-account-token-expiration: "7200"
`;

const pod = (labels: string, spec = '') => `apiVersion: v1
kind: Pod
metadata:
  name: orders
${labels}spec:
  serviceAccountName: orders
${spec}  containers:
  - name: orders
    image: registry.example.com/orders:1
`;

const deployment = (own: string, template: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  labels:
    app: orders
${own}spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders # selected
${template}    spec:
      serviceAccountName: orders
      containers:
        - name: orders
          image: registry.example.com/orders:1
`;

testRule(workloadIdentity, {
  valid: [
    { name: 'none of the parts', yaml: pod('') },
    {
      name: 'an account without the annotation, a pod without the label',
      yaml: pod('') + account(''),
    },
    { name: 'all of the parts', yaml: pod(`  labels: {${LABEL}: "true"}\n`) + account() },
    {
      name: 'the account is elsewhere',
      yaml: pod(`  labels:\n    ${LABEL}: "true"\n`),
    },
    { name: 'false stays out', yaml: pod(`  labels:\n    ${LABEL}: "false"\n`) + account() },
    {
      name: 'what the account says is another rule’s business',
      yaml:
        pod(`  labels:\n    ${LABEL}: "true"\n`) +
        account('  annotations: {azure.workload.identity/client-id: ""}\n'),
    },
    {
      name: 'kube-system is out of the webhook’s reach',
      yaml:
        pod('').replace('  name: orders', '  name: orders\n  namespace: kube-system') + account(),
    },
    {
      name: 'a pod that projects the token itself',
      yaml:
        pod(
          '',
          `  volumes:
  - name: token
    projected:
      sources:
      - serviceAccountToken: {path: token, audience: "api://AzureADTokenExchange"}
`,
        ) + account(),
    },
    {
      name: 'default may be the annotated account',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: default
  annotations: {azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555}
---
apiVersion: v1
kind: Pod
metadata:
  name: orders
  labels: {azure.workload.identity/use: "true"}
spec:
  containers:
  - name: orders
    image: registry.example.com/orders:1
`,
    },
  ],
  invalid: [
    {
      name: 'an annotated account, but no label on the template',
      yaml: deployment('', '') + account(),
      findings: [`label-missing spec.template.metadata.labels["${LABEL}"] {"account":"orders"}`],
      fixed: deployment('', `        ${LABEL}: "true"\n`) + account(),
    },
    {
      name: 'the label on the Deployment in place of its template',
      yaml: deployment(`    ${LABEL}: "true" # identity\n`, '') + account(),
      findings: [`label-misplaced metadata.labels["${LABEL}"]`],
      fixed: deployment('', `        ${LABEL}: "true"\n`) + account(),
    },
    {
      name: 'on the Jobs of a CronJob, and among the annotations',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    metadata:
      labels:
        ${LABEL}: "true"
    spec:
      template:
        metadata:
          annotations:
            ${LABEL}: "true"
            example.com/team: shop
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
`,
      findings: [
        `label-misplaced spec.jobTemplate.metadata.labels["${LABEL}"]`,
        `label-misplaced spec.jobTemplate.spec.template.metadata.annotations["${LABEL}"]`,
      ],
      fixed: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        metadata:
          annotations:
            example.com/team: shop
          labels:
            ${LABEL}: "true"
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
`,
    },
    {
      name: 'on the template of a CronJob’s Jobs alone, with an annotated account',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    metadata:
      labels:
        ${LABEL}: "true"
    spec:
      template:
        metadata:
          labels:
            app: report
        spec:
          serviceAccountName: orders
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
${account()}`,
      findings: [`label-misplaced spec.jobTemplate.metadata.labels["${LABEL}"]`],
      fixed: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        metadata:
          labels:
            app: report
            ${LABEL}: "true"
        spec:
          serviceAccountName: orders
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
${account()}`,
    },
    {
      name: 'the label on the account, as older versions wanted it; Key Vault is mounted',
      yaml:
        pod(
          '',
          '  volumes:\n  - name: vault\n    csi: {driver: secrets-store.csi.k8s.io, readOnly: true}\n',
        ) + account(`  labels: {${LABEL}: "true"}\n`),
      findings: [`label-missing metadata.labels["${LABEL}"] {"account":"orders"}`],
      fixed:
        pod(
          `  labels:\n    ${LABEL}: "true"\n`,
          '  volumes:\n  - name: vault\n    csi: {driver: secrets-store.csi.k8s.io, readOnly: true}\n',
        ) + account(`  labels: {${LABEL}: "true"}\n`),
    },
    {
      name: 'a value that is not the text true',
      yaml: pod(`  labels:\n    ${LABEL}: "True"\n`) + account(),
      findings: [`label-value metadata.labels["${LABEL}"] {"value":"True"}`],
      fixed: pod(`  labels:\n    ${LABEL}: "true"\n`) + account(),
    },
    {
      name: 'null is the empty text',
      yaml: pod(`  labels:\n    ${LABEL}: null\n`) + account(),
      findings: [`label-value metadata.labels["${LABEL}"] {"value":""}`],
      fixed: pod(`  labels:\n    ${LABEL}: "true"\n`) + account(),
    },
    {
      name: 'a boolean, which the API server refuses',
      yaml: deployment('', `        ${LABEL}: yes # identity\n`) + account(),
      findings: [`label-type spec.template.metadata.labels["${LABEL}"] {"value":"true"}`],
      fixed: deployment('', `        ${LABEL}: "true" # identity\n`) + account(),
    },
    {
      name: 'a boolean in a Pod, in a line',
      yaml: pod(`  labels: {${LABEL}: false}\n`) + account(),
      findings: [`label-type metadata.labels["${LABEL}"] {"value":"false"}`],
      fixed: pod(`  labels: {${LABEL}: "false"}\n`) + account(),
    },
    {
      name: 'a boolean that stays out',
      yaml: deployment('', `        ${LABEL}: false\n`) + account(),
      findings: [`label-type spec.template.metadata.labels["${LABEL}"] {"value":"false"}`],
      fixed: deployment('', `        ${LABEL}: "false"\n`) + account(),
    },
    {
      name: 'the account is in another namespace',
      yaml:
        pod(`  namespace: shop\n  labels:\n    ${LABEL}: "true"\n`) +
        account('  namespace: test\n') +
        account('  namespace: prod\n'),
      findings: [
        'account-elsewhere spec.serviceAccountName {"account":"orders","namespaces":"test, prod"}',
      ],
      fixed: null,
    },
    {
      name: 'the account is in one other namespace, with all that it says',
      yaml:
        pod(`  namespace: shop\n  labels:\n    ${LABEL}: "true"\n`) +
        account(`  namespace: test\n${annotations}`),
      findings: [
        'account-elsewhere spec.serviceAccountName {"account":"orders","namespaces":"test"}',
      ],
      fixed:
        pod(`  namespace: shop\n  labels:\n    ${LABEL}: "true"\n`) +
        account(`  namespace: test\n${annotations}`) +
        account(`  namespace: shop\n${annotations}`),
    },
    {
      name: 'the account of another namespace has no identity',
      yaml:
        pod(`  namespace: shop\n  labels:\n    ${LABEL}: "true"\n`) +
        account('  namespace: test\n'),
      findings: [
        'account-elsewhere spec.serviceAccountName {"account":"orders","namespaces":"test"}',
      ],
      fixed: null,
    },
    {
      name: 'in kube-system',
      yaml: pod(`  namespace: kube-system\n  labels:\n    ${LABEL}: "true"\n`),
      findings: [`system-namespace metadata.labels["${LABEL}"]`],
      fixed: null,
    },
    {
      name: 'the pod runs as default, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: orders
    labels: {${LABEL}: "true"}
  spec:
    containers:
    - name: orders
      image: registry.example.com/orders:1
`,
      findings: ['default-account items[0].spec.serviceAccountName'],
      fixed: null,
    },
  ],
});
