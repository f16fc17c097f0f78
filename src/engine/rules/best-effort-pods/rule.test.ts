import { testRule } from '../../rule/test-rule.ts';
import { bestEffortPods } from './rule.ts';

testRule(bestEffortPods, {
  valid: [
    {
      name: 'one request in one container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: log
    image: registry.example.com/log:1
    resources:
      requests:
        memory: 64Mi
`,
    },
    {
      name: 'a limit in an init container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    resources:
      limits:
        cpu: 1
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'the pod as a whole',
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
      resources:
        requests:
          cpu: 1
      containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
    {
      name: 'a LimitRange',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  labels: {}
spec:
  limits:
  - type: Container
    defaultRequest:
      memory: 64Mi
`,
    },
    {
      name: 'no containers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers: []
`,
    },
  ],
  invalid: [
    {
      name: 'nothing, zero, other resources',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
  containers:
  - name: web # the app
    image: registry.example.com/web:1
    resources:
      requests:
        cpu: 0
  - name: log
    image: registry.example.com/log:1
    resources:
      limits:
        ephemeral-storage: 1Gi
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
      findings: ['best-effort spec.containers'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
  containers:
  - name: web # the app
    image: registry.example.com/web:1
    resources:
      requests:
        cpu: 0
        memory: 128Mi
  - name: log
    image: registry.example.com/log:1
    resources:
      limits:
        ephemeral-storage: 1Gi
      requests:
        memory: 128Mi
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
    {
      name: 'the pod as a whole, before 1.34',
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
      resources:
        requests:
          cpu: 1
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      kubernetesVersion: '1.33',
      value: '64Mi',
      findings: ['best-effort spec.template.spec.containers'],
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
        app: web
    spec:
      resources:
        requests:
          cpu: 1
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 64Mi
`,
    },
    {
      name: 'declined above a limit of zero',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        memory: 0
`,
      findings: ['best-effort spec.containers'],
      fixed: null,
    },
  ],
});
