import { testRule } from '../../rule/test-rule.ts';
import { defaultNamespace } from './rule.ts';

testRule(defaultNamespace, {
  valid: [
    {
      name: 'another namespace',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'an unset namespace is unknown, not default (semantica-agi/semantica#801)',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: null
spec:
  ports:
  - port: 80
`,
    },
    {
      name: 'objects of the cluster, and a binding to an account there',
      yaml: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: web
  namespace: default
subjects:
- kind: ServiceAccount
  name: web
  namespace: default
---
apiVersion: v1
kind: Namespace
metadata:
  name: default
`,
    },
  ],
  invalid: [
    {
      name: 'written as default',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: default # for now
spec:
  ports:
  - port: 80
`,
      value: 'shop',
      findings: ['default-namespace metadata.namespace'],
      fixed: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop # for now
spec:
  ports:
  - port: 80
`,
    },
    {
      name: 'a Deployment and a custom resource in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web, namespace: default}
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
- apiVersion: example.com/v1
  kind: Backup
  metadata:
    name: web
    namespace: default
`,
      value: 'shop',
      findings: [
        'default-namespace items[0].metadata.namespace',
        'default-namespace items[1].metadata.namespace',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web, namespace: shop}
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
- apiVersion: example.com/v1
  kind: Backup
  metadata:
    name: web
    namespace: shop
`,
    },
    {
      name: 'declined without a name',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: default
`,
      findings: ['default-namespace metadata.namespace'],
      fixed: null,
    },
  ],
});
