import { testRule } from '../../rule/test-rule.ts';
import { limitToRequestRatio } from './rule.ts';

testRule(limitToRequestRatio, {
  valid: [
    {
      name: 'up to twice as much',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 250m, memory: 128Mi}
      limits: {cpu: 500m, memory: 256Mi}
`,
    },
    {
      name: 'nothing to compare',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: limit
    image: registry.example.com/init:1
    resources:
      limits: {cpu: 4}
  containers:
  - name: request
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 100m}
  - name: zero
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 0}
      limits: {cpu: 1, memory: null}
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
    {
      name: 'a wider ratio',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 100m}
      limits: {cpu: 1}
`,
      options: { ratio: 10 },
    },
  ],
  invalid: [
    {
      name: 'one container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        memory: 64Mi
      limits:
        memory: 2Gi
`,
      findings: [
        'ratio-too-high spec.containers[0].resources.limits.memory {"resource":"memory","request":"64Mi","limit":"2Gi","ratio":2}',
      ],
      fixed: null,
    },
    {
      name: 'CPU and memory, in init containers too',
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
      initContainers:
        - name: init
          image: registry.example.com/init:1
          resources:
            requests: {cpu: 100m} # mostly idle
            limits: {cpu: 1}
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests: {memory: 100Mi}
            limits: {memory: 1Gi}
`,
      findings: [
        'ratio-too-high spec.template.spec.initContainers[0].resources.limits.cpu {"resource":"cpu","request":"100m","limit":"1","ratio":2}',
        'ratio-too-high spec.template.spec.containers[0].resources.limits.memory {"resource":"memory","request":"100Mi","limit":"1Gi","ratio":2}',
      ],
      fixed: null,
    },
    {
      name: 'a ratio of one means equal',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 250m}
      limits: {cpu: 251m}
`,
      options: { ratio: 1 },
      findings: [
        'ratio-too-high spec.containers[0].resources.limits.cpu {"resource":"cpu","request":"250m","limit":"251m","ratio":1}',
      ],
      fixed: null,
    },
  ],
});
