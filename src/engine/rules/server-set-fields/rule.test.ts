import { testRule } from '../../rule/test-rule.ts';
import { serverSetFields } from './rule.ts';

testRule(serverSetFields, {
  valid: [
    {
      name: 'a manifest as written by hand',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  ownerReferences: []
  annotations: null
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'the empty status of a definition, as generators write it',
      yaml: `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: backups.example.com
spec:
  group: example.com
status:
  acceptedNames: {kind: "", plural: ""}
  conditions: null
  storedVersions: []
`,
    },
    {
      name: 'the status of another kind, and a Node’s own',
      yaml: `apiVersion: example.com/v1
kind: Backup
metadata:
  name: web
status:
  phase: Wanted
---
apiVersion: v1
kind: Node
metadata:
  name: fake
status:
  capacity:
    cpu: "4"
`,
    },
  ],
  invalid: [
    {
      name: 'the status of a definition, as a cluster has it',
      yaml: `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: backups.example.com
spec:
  group: example.com
status:
  acceptedNames: {kind: Backup, plural: backups}
`,
      findings: ['server-fields status {"fields":"status"}'],
      fixed: `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: backups.example.com
spec:
  group: example.com
`,
    },
    {
      name: 'what kubectl get leaves',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  creationTimestamp: "2026-01-01T00:00:00Z"
  name: settings
  resourceVersion: "4711"
  uid: 0b6ff2f5-4c0e-4a3a-9d5c-1f2f9f2b9a10
data:
  level: info
`,
      findings: [
        'server-fields metadata.creationTimestamp {"fields":"creationTimestamp, resourceVersion, uid"}',
      ],
      fixed: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  level: info
`,
    },
    {
      name: 'as kubectl create prints it',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  creationTimestamp: null
  name: web # the shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      creationTimestamp: null
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
status: {}
`,
      findings: ['server-fields status {"fields":"status"}'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  creationTimestamp: null
  name: web # the shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      creationTimestamp: null
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
    {
      name: 'as the cluster returns it, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"v1"}
    creationTimestamp: "2026-01-01T00:00:00Z"
    generation: 3
    managedFields:
    - manager: kubectl
    name: web
    resourceVersion: "4711"
    selfLink: /api/v1/services/web
    uid: 0b6ff2f5-4c0e-4a3a-9d5c-1f2f9f2b9a10
  spec:
    ports:
    - port: 80
  status:
    loadBalancer: {}
`,
      findings: [
        'server-fields items[0].metadata.creationTimestamp {"fields":"creationTimestamp, generation, managedFields, resourceVersion, selfLink, uid, kubectl.kubernetes.io/last-applied-configuration, status"}',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 80
`,
    },
    {
      name: 'in the pod template as well',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  uid: 0b6ff2f5-4c0e-4a3a-9d5c-1f2f9f2b9a10
  selfLink: null
spec:
  template:
    metadata:
      uid: 0b6ff2f5-4c0e-4a3a-9d5c-1f2f9f2b9a11
      generation: 2
status: null
`,
      findings: ['server-fields metadata.uid {"fields":"uid, generation"}'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  selfLink: null
spec:
  template:
    metadata: {}
status: null
`,
    },
    {
      name: 'declined for owners, which decide when the object goes',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  ownerReferences:
  - apiVersion: apps/v1
    kind: Deployment
    name: web
    uid: 0b6ff2f5-4c0e-4a3a-9d5c-1f2f9f2b9a10
`,
      findings: ['owner-references metadata.ownerReferences'],
      fixed: null,
    },
  ],
});
