import { testRule } from '../../rule/test-rule.ts';
import { resourceCeilings } from './rule.ts';

testRule(resourceCeilings, {
  valid: [
    {
      name: 'no ceiling, no opinion',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits: {cpu: 64, memory: 1Ti}
`,
    },
    {
      name: 'at the ceiling, however it is spelt',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 0.5, memory: 1e9}
      limits: {cpu: 2000m, memory: 4096Mi}
`,
      options: { cpu: '2', memory: '4Gi' },
    },
    {
      name: 'ceilings and values that are no quantities',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits: {cpu: 64, memory: "{{ .Values.memory }}"}
`,
      options: { cpu: 'much', memory: '4Gi' },
    },
  ],
  invalid: [
    {
      name: 'limits and requests in init containers and containers',
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
        cpu: 4 # compiles
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        memory: 5Gi
      limits:
        memory: 8Gi
        cpu: "2"
`,
      options: { cpu: '2', memory: '4Gi' },
      findings: [
        'limit-above spec.initContainers[0].resources.limits.cpu {"resource":"cpu","value":"4","ceiling":"2"}',
        'request-above spec.containers[0].resources.requests.memory {"resource":"memory","value":"5Gi","ceiling":"4Gi"}',
        'limit-above spec.containers[0].resources.limits.memory {"resource":"memory","value":"8Gi","ceiling":"4Gi"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    resources:
      limits:
        cpu: "2" # compiles
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        memory: 4Gi
      limits:
        memory: 4Gi
        cpu: "2"
`,
    },
    {
      name: 'declined for the pod as a whole',
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
        limits:
          memory: 8Gi
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            limits:
              memory: 6Gi
`,
      options: { cpu: '2', memory: '4Gi' },
      findings: [
        'limit-above spec.template.spec.resources.limits.memory {"resource":"memory","value":"8Gi","ceiling":"4Gi"}',
        'limit-above spec.template.spec.containers[0].resources.limits.memory {"resource":"memory","value":"6Gi","ceiling":"4Gi"}',
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
        app: web
    spec:
      resources:
        limits:
          memory: 8Gi
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            limits:
              memory: 4Gi
`,
    },
    {
      name: 'the pod as a whole, alone',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  resources:
    requests:
      cpu: 3
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      options: { cpu: '2', memory: '4Gi' },
      findings: [
        'request-above spec.resources.requests.cpu {"resource":"cpu","value":"3","ceiling":"2"}',
      ],
      fixed: null,
    },
  ],
});
