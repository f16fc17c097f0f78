import { testRule } from '../../rule/test-rule.ts';
import { cpuLimits } from './rule.ts';

testRule(cpuLimits, {
  valid: [
    {
      name: 'limits in init containers, sidecars and containers',
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
        cpu: 250m
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    resources: {limits: {cpu: 250m}}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        cpu: 500m
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
    {
      name: 'the pod as a whole, from 1.34 on',
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
          cpu: 500m
      containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
    {
      name: 'a LimitRange with a default, wherever it is applied',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
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
    default:
      cpu: 500m
`,
    },
    {
      name: 'a template, of which nothing can be said',
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
        cpu: "{{ .Values.cpu }}"
`,
    },
  ],
  invalid: [
    {
      name: 'without a value each gets what it requests',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    resources:
      requests:
        cpu: 250m # measured
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 500m}
      limits: null
  - name: log
    image: registry.example.com/log:1
`,
      findings: [
        'missing spec.initContainers[0].resources.limits.cpu',
        'missing spec.containers[0].resources.limits.cpu',
        'missing spec.containers[1].resources.limits.cpu',
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
      requests:
        cpu: 250m # measured
      limits:
        cpu: 250m
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 500m}
      limits:
        cpu: 500m
  - name: log
    image: registry.example.com/log:1
`,
    },
    {
      name: 'one value for all, but not below a request',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        cpu: 500m
`,
      value: '250m',
      findings: [
        'missing spec.initContainers[0].resources.limits.cpu',
        'missing spec.containers[0].resources.limits.cpu',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    resources:
      limits:
        cpu: 250m
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        cpu: 500m
`,
    },
    {
      name: 'zero is no limit',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        cpu: "0"
`,
      value: '250m',
      findings: ['zero spec.containers[0].resources.limits.cpu'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        cpu: "250m"
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
        limits:
          cpu: 500m
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
`,
      kubernetesVersion: '1.33',
      findings: ['missing spec.template.spec.containers[0].resources.limits.cpu'],
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
          cpu: 500m
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
            limits:
              cpu: 250m
`,
    },
    {
      name: 'a LimitRange that gives a request alone',
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
      cpu: 250m
`,
      findings: ['missing spec.containers[0].resources.limits.cpu'],
      fixed: null,
    },
    {
      name: 'declined for zero',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      value: '0',
      findings: ['missing spec.containers[0].resources.limits.cpu'],
      fixed: null,
    },
  ],
});
