import { testRule } from '../../rule/test-rule.ts';
import { recommendedLabels } from './rule.ts';

testRule(recommendedLabels, {
  valid: [
    {
      name: 'all six',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app.kubernetes.io/name: web
    app.kubernetes.io/instance: web-shop
    app.kubernetes.io/version: "1"
    app.kubernetes.io/component: front
    app.kubernetes.io/part-of: shop
    app.kubernetes.io/managed-by: argocd
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'labels of one’s own choice, and objects without pods',
      options: { labels: ['team'] },
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    team: shop
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
spec:
  ports:
  - port: 80
`,
    },
  ],
  invalid: [
    {
      name: 'one of six',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app.kubernetes.io/name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'missing metadata.labels {"labels":"app.kubernetes.io/instance, app.kubernetes.io/version, app.kubernetes.io/component, app.kubernetes.io/part-of, app.kubernetes.io/managed-by"}',
      ],
      fixed: null,
    },
    {
      name: 'some are missing',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: # ours
    app.kubernetes.io/name: web
    app.kubernetes.io/instance: null
    app.kubernetes.io/version: "1"
    app.kubernetes.io/managed-by: argocd
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'missing metadata.labels {"labels":"app.kubernetes.io/instance, app.kubernetes.io/component, app.kubernetes.io/part-of"}',
      ],
      fixed: null,
    },
    {
      name: 'the labels of the pods are not the workload’s, in a List',
      options: { labels: ['team', 'owner'] },
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
        app: web
    template:
      metadata:
        labels:
          app: web
          team: shop
      spec:
        containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: ['missing items[0].metadata.labels {"labels":"team, owner"}'],
      fixed: null,
    },
  ],
});
