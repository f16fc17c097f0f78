import { testRule } from '../../rule/test-rule.ts';
import { missingServiceAccount } from './rule.ts';

const pod = (spec: string, name = 'web') => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
${spec}  containers:
  - name: web
    image: registry.example.com/web:1
`;

testRule(missingServiceAccount, {
  valid: [
    { name: 'no account named', yaml: pod('') },
    { name: 'default exists always', yaml: pod('  serviceAccountName: default\n') },
    { name: 'null is absence', yaml: pod('  serviceAccountName: null\n') },
    { name: 'a template decides', yaml: pod("  serviceAccountName: '{{ .Values.account }}'\n") },
    {
      name: 'the account stands behind its pod',
      yaml: `${pod('  serviceAccountName: web\n')}---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
`,
    },
    {
      name: 'the account and the pod are items of one List; one names no namespace',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: web, namespace: shop}
- apiVersion: v1
  kind: Pod
  metadata: {name: web}
  spec:
    serviceAccountName: web
    containers:
    - name: web
      image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'of a workload identity, which needs more than a bare account',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    azure.workload.identity/use: "true"
spec:
  serviceAccountName: web
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['not-found spec.serviceAccountName {"account":"web"}'],
      fixed: null,
    },
    {
      name: 'a Deployment whose account stands in another namespace',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: test
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      serviceAccountName: web # its own
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: [
        'other-namespace spec.template.spec.serviceAccountName {"account":"web","namespace":"test"}',
      ],
      fixed: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: test
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      serviceAccountName: web # its own
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
`,
    },
    {
      name: 'two pods share the one that is added; one uses the older field',
      yaml: `${pod('  serviceAccountName: web\n', 'a')}---\n${pod('  serviceAccount: web\n', 'b')}`,
      findings: [
        'not-found spec.serviceAccountName {"account":"web"}',
        'not-found spec.serviceAccount {"account":"web"}',
      ],
      fixed: `${pod('  serviceAccountName: web\n', 'a')}---
${pod('  serviceAccount: web\n', 'b')}---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
`,
    },
    {
      name: 'two pods with labels of their own share one without any',
      yaml: `${pod('  serviceAccountName: web\n', 'a').replace('  name: a\n', '  name: a\n  labels: {app.kubernetes.io/name: a}\n')}---\n${pod('  serviceAccountName: web\n', 'b').replace('  name: b\n', '  name: b\n  labels: {app.kubernetes.io/name: b}\n')}`,
      findings: [
        'not-found spec.serviceAccountName {"account":"web"}',
        'not-found spec.serviceAccountName {"account":"web"}',
      ],
      fixed: `${pod('  serviceAccountName: web\n', 'a').replace('  name: a\n', '  name: a\n  labels: {app.kubernetes.io/name: a}\n')}---
${pod('  serviceAccountName: web\n', 'b').replace('  name: b\n', '  name: b\n  labels: {app.kubernetes.io/name: b}\n')}---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
`,
    },
    {
      name: 'declined in a namespace of Kubernetes itself',
      yaml: pod('  serviceAccountName: web\n').replace(
        '  name: web\n',
        '  name: web\n  namespace: kube-system\n',
      ),
      findings: ['not-found spec.serviceAccountName {"account":"web"}'],
      fixed: null,
    },
    {
      name: 'declined for a name that no account can have',
      yaml: pod('  serviceAccountName: Web_App\n'),
      findings: ['not-found spec.serviceAccountName {"account":"Web_App"}'],
      fixed: null,
    },
  ],
});
