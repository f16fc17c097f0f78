import { testRule } from '../../rule/test-rule.ts';
import { reservedLabels } from './rule.ts';

testRule(reservedLabels, {
  valid: [
    {
      name: 'other labels, a node selector, annotations, null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    example.com/kubernetes.azure.com: web
  annotations:
    kubernetes.azure.com/set-kube-service-host-fqdn: "true"
spec:
  nodeSelector:
    kubernetes.azure.com/mode: user
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: bare
  labels: null
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'on a Deployment and its pods',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    kubernetes.azure.com/mode: user # copied
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web # ours
        kubernetes.azure.com/agentpool: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
      findings: [
        'reserved-label metadata.labels["kubernetes.azure.com/mode"] {"label":"kubernetes.azure.com/mode"}',
        'reserved-label spec.template.metadata.labels["kubernetes.azure.com/agentpool"] {"label":"kubernetes.azure.com/agentpool"}',
      ],
      fixed: `apiVersion: apps/v1
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
        app: web # ours
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
    {
      name: 'declined where the selector asks for it, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
  spec:
    selector:
      matchLabels:
        kubernetes.azure.com/app: web
    template:
      metadata:
        labels:
          kubernetes.azure.com/app: web
      spec:
        containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: [
        'reserved-label items[0].spec.template.metadata.labels["kubernetes.azure.com/app"] {"label":"kubernetes.azure.com/app"}',
      ],
      fixed: null,
    },
  ],
});
