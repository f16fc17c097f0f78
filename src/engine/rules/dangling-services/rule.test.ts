import { testRule } from '../../rule/test-rule.ts';
import { danglingServices } from './rule.ts';

testRule(danglingServices, {
  valid: [
    {
      name: 'no workload of the namespace in these files',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
  - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: billing
  labels:
    app: api
spec:
  containers:
  - name: api
    image: registry.example.com/api:1
`,
    },
    {
      name: 'selected, without a selector, ExternalName',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: manual
spec:
  selector: null
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: database
spec:
  type: ExternalName
  externalName: database.example.com
  selector:
    app: database
---
apiVersion: apps/v1
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
        tier: front
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'a label that no pod has',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
    tier: front # added later
  ports:
  - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  labels:
    app: web
    tier: front
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
`,
      findings: ['no-pod spec.selector'],
      fixed: null,
    },
    {
      name: 'in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
    labels: {app: web}
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    selector: {app: api}
    ports:
    - port: 80
`,
      findings: ['no-pod items[1].spec.selector'],
      fixed: null,
    },
    {
      name: 'pods of another namespace',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shpo # misspelled
spec:
  selector: {app: web}
  ports:
  - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels: {app: web}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['other-namespace spec.selector {"own":"shpo","other":"shop"}'],
      fixed: null,
    },
  ],
});
