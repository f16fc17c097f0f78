import { testRule } from '../../rule/test-rule.ts';
import { equalRequestsAndLimits } from './rule.ts';

testRule(equalRequestsAndLimits, {
  valid: [
    {
      name: 'equal, however it is spelt',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 1000m, memory: 1Gi}
      limits: {cpu: 1, memory: 1024Mi}
`,
    },
    {
      name: 'no request, no limit, a limit of zero, a template',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: limit
    image: registry.example.com/init:1
    resources:
      limits: {cpu: 1, memory: 1Gi}
  containers:
  - name: request
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 1, memory: 1Gi}
  - name: zero
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 1}
      limits: {cpu: 0, memory: null}
  - name: template
    image: registry.example.com/web:1
    resources:
      requests: {memory: "{{ .Values.request }}"}
      limits: {memory: 1Gi}
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
    {
      name: 'memory alone is asked for',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 100m, memory: 1Gi}
      limits: {cpu: 1, memory: 1Gi}
`,
      options: { resources: ['memory'] },
    },
  ],
  invalid: [
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
            requests:
              memory: 64Mi # it is small
            limits:
              memory: 128Mi
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests: {cpu: 100m, memory: 1Gi}
            limits: {cpu: 1, memory: 2Gi}
`,
      findings: [
        'unequal spec.template.spec.initContainers[0].resources.requests.memory {"resource":"memory","request":"64Mi","limit":"128Mi"}',
        'unequal spec.template.spec.containers[0].resources.requests.cpu {"resource":"cpu","request":"100m","limit":"1"}',
        'unequal spec.template.spec.containers[0].resources.requests.memory {"resource":"memory","request":"1Gi","limit":"2Gi"}',
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
      initContainers:
        - name: init
          image: registry.example.com/init:1
          resources:
            requests:
              memory: 128Mi # it is small
            limits:
              memory: 128Mi
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests: {cpu: 1, memory: 2Gi}
            limits: {cpu: 1, memory: 2Gi}
`,
    },
    {
      name: 'declined beside resources of the pod as a whole',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  resources:
    requests: {memory: 1Gi}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {memory: 1Gi}
      limits: {memory: 2Gi}
`,
      findings: [
        'unequal spec.containers[0].resources.requests.memory {"resource":"memory","request":"1Gi","limit":"2Gi"}',
      ],
      fixed: null,
    },
  ],
});
