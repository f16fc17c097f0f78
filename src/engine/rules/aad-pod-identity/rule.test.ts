import { testRule } from '../../rule/test-rule.ts';
import { aadPodIdentity } from './rule.ts';

const identity = (kind: string) => `apiVersion: aadpodidentity.k8s.io/v1
kind: ${kind}
metadata:
  name: orders
spec: {}
`;

const pod = (labels: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
${labels}spec:
  serviceAccountName: web
  containers:
  - name: web
    image: registry.example.com/web:1
`;
const account = `---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  annotations: {azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555}
`;

testRule(aadPodIdentity, {
  valid: [
    {
      name: 'a pod with other labels',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
    azure.workload.identity/use: "true"
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'an object of this kind from another group',
      yaml: identity('AzureIdentity').replace('aadpodidentity.k8s.io', 'example.com'),
    },
  ],
  invalid: [
    {
      name: 'the label on a template, with a comment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels:
        app: web
        aadpodidbinding: web # storage
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: ['label spec.template.metadata.labels.aadpodidbinding'],
      fixed: null,
    },
    {
      name: 'null is an empty label, on a Windows pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    aadpodidbinding: null
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['label metadata.labels.aadpodidbinding'],
      fixed: null,
    },
    {
      name: 'the objects',
      yaml: [
        'AzureIdentity',
        'AzureIdentityBinding',
        'AzureAssignedIdentity',
        'AzurePodIdentityException',
      ]
        .map(identity)
        .join('---\n'),
      findings: [
        'object kind {"kind":"AzureIdentity"}',
        'object kind {"kind":"AzureIdentityBinding"}',
        'assigned kind',
        'exception kind',
      ],
      fixed: null,
    },
    {
      name: 'an item of a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: aadpodidentity.k8s.io/v1
  kind: AzureIdentity
  metadata: {name: orders}
`,
      findings: ['object items[0].kind {"kind":"AzureIdentity"}'],
      fixed: null,
    },
    {
      name: 'an identity that is kept to its namespace, in the older spelling',
      yaml: `apiVersion: aadpodidentity.k8s.io/v1
kind: AzureIdentity
metadata:
  name: orders
  annotations:
    aadpodidentity.k8s.io/Behavior: namespaced
spec: {Type: 0, ClientID: 11111111-2222-3333-4444-555555555555}
`,
      findings: [
        'object kind {"kind":"AzureIdentity"}',
        'behavior metadata.annotations["aadpodidentity.k8s.io/Behavior"]',
      ],
      fixed: null,
    },
    {
      name: 'on the Deployment and the Jobs of a CronJob the label does nothing',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  labels:
    app: report # ours
    aadpodidbinding: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    metadata:
      labels: {aadpodidbinding: report}
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
`,
      findings: [
        'label-misplaced metadata.labels.aadpodidbinding',
        'label-misplaced spec.jobTemplate.metadata.labels.aadpodidbinding',
      ],
      fixed: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  labels:
    app: report # ours
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
`,
    },
    {
      name: 'the identity that a binding gives it',
      yaml: `${pod('  labels: {aadpodidbinding: web}\n')}---
apiVersion: aadpodidentity.k8s.io/v1
kind: AzureIdentityBinding
metadata: {name: web}
spec: {azureIdentity: orders-id, selector: web}
`,
      findings: [
        'label-bound metadata.labels.aadpodidbinding {"identity":"orders-id"}',
        'object kind {"kind":"AzureIdentityBinding"}',
      ],
      fixed: null,
    },
    {
      name: 'the label is what is left of the migration',
      yaml:
        pod(`  labels:
    azure.workload.identity/use: "true"
    aadpodidbinding: web
`) + account,
      findings: ['label metadata.labels.aadpodidbinding'],
      fixed:
        pod(`  labels:
    azure.workload.identity/use: "true"
`) + account,
    },
    {
      name: 'a selector asks for it, so it stays',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {aadpodidbinding: web}
  template:
    metadata:
      labels: {aadpodidbinding: web, azure.workload.identity/use: "true"}
    spec:
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1
${account}`,
      findings: ['label spec.template.metadata.labels.aadpodidbinding'],
      fixed: null,
    },
  ],
});
