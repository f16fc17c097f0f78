import { testRule } from '../../rule/test-rule.ts';
import { workloadIdentitySettings } from './rule.ts';

const PREFIX = 'azure.workload.identity';
const EXPIRATION = `${PREFIX}/service-account-token-expiration`;
const SKIP = `${PREFIX}/skip-containers`;
const CLIENT = `${PREFIX}/client-id: 11111111-2222-3333-4444-555555555555`;

const account = (metadata: string) => `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
${metadata}`;
const annotated = (annotation: string) => account(`  annotations:\n    ${annotation}\n`);

const pod = (annotations: string, label = '"true"') => `apiVersion: v1
kind: Pod
metadata:
  name: orders
  labels: {${PREFIX}/use: ${label}}
${annotations === '' ? '' : `  annotations:\n    ${annotations}\n`}spec:
  serviceAccountName: orders
  initContainers:
  - name: schema
    image: registry.example.com/schema:1
  containers:
  - name: orders
    image: registry.example.com/orders:1
  - name: shipper
    image: registry.example.com/shipper:1
`;

const deployment = (own: string, template: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
${own}spec:
  selector:
    matchLabels: {app: orders}
  template:
    metadata:
      labels: {app: orders}
${template}    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:1
`;

testRule(workloadIdentitySettings, {
  valid: [
    {
      name: 'a tenant by its ID',
      yaml: annotated(`${PREFIX}/tenant-id: 11111111-2222-3333-4444-555555555555`),
    },
    { name: 'a tenant by its domain', yaml: annotated(`${PREFIX}/tenant-id: shop.example.com`) },
    { name: 'a tenant that is filled in', yaml: annotated(`${PREFIX}/tenant-id: \${TENANT}`) },
    { name: 'a port', yaml: pod(`${PREFIX}/proxy-sidecar-port: "8081"`) },
    { name: 'nothing', yaml: pod('') },
    { name: 'a lifetime within the bounds', yaml: pod(`${EXPIRATION}: "86400"`) },
    { name: 'the least lifetime, at the account', yaml: annotated(`${EXPIRATION}: "3600"`) },
    { name: 'an empty lifetime is none', yaml: pod(`${EXPIRATION}: ""`) },
    {
      name: 'without the label the webhook reads nothing',
      yaml: pod(`${EXPIRATION}: "60"`, '"no"'),
    },
    { name: 'containers and init containers', yaml: pod(`${SKIP}: "shipper; schema"`) },
    { name: 'a container that another webhook adds', yaml: pod(`${SKIP}: istio-proxy;shipper`) },
    {
      name: 'annotations of others',
      yaml: deployment('  annotations: {team: shop, replicas: "3"}\n', ''),
    },
    {
      name: 'the account of a template that something fills in',
      yaml: annotated(`${PREFIX}/client-id: "{{ .Values.clientId }}"`),
    },
  ],
  invalid: [
    {
      name: 'a tenant that is none',
      yaml: annotated(`${PREFIX}/tenant-id: my tenant`),
      findings: [`no-tenant metadata.annotations["${PREFIX}/tenant-id"] {"value":"my tenant"}`],
      fixed: null,
    },
    {
      name: 'a port that is none',
      yaml: pod(`${PREFIX}/proxy-sidecar-port: "99999"`),
      findings: [`no-port metadata.annotations["${PREFIX}/proxy-sidecar-port"] {"value":"99999"}`],
      fixed: pod(''),
    },
    {
      name: 'numbers and booleans, which the API server refuses',
      yaml: pod(`${EXPIRATION}: 7200 # two hours\n    ${PREFIX}/inject-proxy-sidecar: true`),
      findings: [
        `type metadata.annotations["${EXPIRATION}"] {"annotation":"${EXPIRATION}","value":"7200"}`,
        `type metadata.annotations["${PREFIX}/inject-proxy-sidecar"] {"annotation":"${PREFIX}/inject-proxy-sidecar","value":"true"}`,
      ],
      fixed: pod(`${EXPIRATION}: "7200" # two hours\n    ${PREFIX}/inject-proxy-sidecar: "true"`),
    },
    {
      name: 'a number at the account',
      yaml: annotated(`${EXPIRATION}: 3600`),
      findings: [
        `type metadata.annotations["${EXPIRATION}"] {"annotation":"${EXPIRATION}","value":"3600"}`,
      ],
      fixed: annotated(`${EXPIRATION}: "3600"`),
    },
    {
      name: 'the label on an account that has a client ID',
      yaml: account(`  labels:\n    ${PREFIX}/use: "true"\n  annotations:\n    ${CLIENT}\n`),
      findings: [`label-on-account metadata.labels["${PREFIX}/use"]`],
      fixed: annotated(CLIENT),
    },
    {
      name: 'the label is all that tells of an identity',
      yaml: account(`  labels:\n    ${PREFIX}/use: "true"\n`),
      findings: [`label-on-account metadata.labels["${PREFIX}/use"]`],
      fixed: null,
    },
    {
      name: 'an annotation of pods at the account',
      yaml: annotated(`${SKIP}: shipper`),
      findings: [`of-pods metadata.annotations["${SKIP}"] {"annotation":"${SKIP}"}`],
      fixed: null,
    },
    {
      name: 'the account’s annotation at the pod',
      yaml: pod(CLIENT),
      findings: [
        `of-accounts metadata.annotations["${PREFIX}/client-id"] {"annotation":"${PREFIX}/client-id"}`,
      ],
      fixed: null,
    },
    {
      name: 'annotations of the Deployment in place of its template',
      yaml: deployment(`  annotations:\n    ${SKIP}: orders # no token\n    team: shop\n`, ''),
      findings: [`above-template metadata.annotations["${SKIP}"] {"annotation":"${SKIP}"}`],
      fixed: deployment(
        '  annotations:\n    team: shop\n',
        `      annotations:\n        ${SKIP}: orders\n`,
      ),
    },
    {
      name: 'the proxy is not brought to life, and a value of the template stays',
      yaml: deployment(
        `  annotations:\n    ${PREFIX}/inject-proxy-sidecar: "true"\n    ${SKIP}: none\n`,
        `      annotations:\n        ${SKIP}: orders\n`,
      ),
      findings: [
        `above-template metadata.annotations["${PREFIX}/inject-proxy-sidecar"] {"annotation":"${PREFIX}/inject-proxy-sidecar"}`,
        `above-template metadata.annotations["${SKIP}"] {"annotation":"${SKIP}"}`,
      ],
      fixed: deployment('', `      annotations:\n        ${SKIP}: orders\n`),
    },
    {
      name: 'at the Jobs of a CronJob',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    metadata:
      annotations:
        ${EXPIRATION}: "7200"
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
`,
      findings: [
        `above-template spec.jobTemplate.metadata.annotations["${EXPIRATION}"] {"annotation":"${EXPIRATION}"}`,
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
            ${EXPIRATION}: "7200"
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
`,
    },
    {
      name: 'too short a lifetime',
      yaml: pod(`${EXPIRATION}: "60"`),
      findings: [`expiration metadata.annotations["${EXPIRATION}"] {"value":"60"}`],
      fixed: pod(`${EXPIRATION}: "3600"`),
    },
    {
      name: 'too long a lifetime, at the account',
      yaml: annotated(`${EXPIRATION}: "90000"`),
      findings: [`expiration metadata.annotations["${EXPIRATION}"] {"value":"90000"}`],
      fixed: annotated(`${EXPIRATION}: "86400"`),
    },
    {
      name: 'a lifetime that is no number',
      yaml: pod(`${EXPIRATION}: 1h`),
      findings: [`expiration metadata.annotations["${EXPIRATION}"] {"value":"1h"}`],
      fixed: pod(''),
    },
    {
      name: 'commas and blanks',
      yaml: pod(`${SKIP}: "shipper, schema"`),
      findings: [`skip-commas metadata.annotations["${SKIP}"]`],
      fixed: pod(`${SKIP}: shipper;schema`),
    },
    {
      name: 'commas between names that are no containers',
      yaml: pod(`${SKIP}: "shipper,probe"`),
      findings: [`skip-commas metadata.annotations["${SKIP}"]`],
      fixed: null,
    },
    {
      name: 'a misspelt name',
      yaml: pod(`${SKIP}: schema;shiper`),
      findings: [`skip-unknown metadata.annotations["${SKIP}"] {"container":"shiper"}`],
      fixed: pod(`${SKIP}: schema;shipper`),
    },
    {
      name: 'a name of nothing',
      yaml: pod(`${SKIP}: metrics`),
      findings: [`skip-unknown metadata.annotations["${SKIP}"] {"container":"metrics"}`],
      fixed: null,
    },
  ],
});
