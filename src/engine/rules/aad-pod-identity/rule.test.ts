import { testRule } from '../../lint/test-rule.ts';
import { aadPodIdentity } from './rule.ts';

const identity = (kind: string) => `apiVersion: aadpodidentity.k8s.io/v1
kind: ${kind}
metadata:
  name: orders
spec: {}
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
      name: 'on the Deployment itself the label does nothing',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    aadpodidbinding: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
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
        'object kind {"kind":"AzureAssignedIdentity"}',
        'object kind {"kind":"AzurePodIdentityException"}',
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
  ],
});
