import { testRule } from '../../rule/test-rule.ts';
import { noCpuLimits } from './rule.ts';

testRule(noCpuLimits, {
  valid: [
    {
      name: 'no limit, zero, null: a choice, no fault (zegl/kube-score#30)',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: none
    image: registry.example.com/web:1
  - name: zero
    image: registry.example.com/web:1
    resources:
      limits:
        cpu: 0
  - name: 'null'
    image: registry.example.com/web:1
    resources:
      limits:
        cpu: null
        memory: 1Gi
`,
    },
    {
      name: 'a limit for the pod, which a server before 1.34 drops',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  resources:
    limits:
      cpu: 2
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      kubernetesVersion: '1.33',
    },
  ],
  invalid: [
    {
      name: 'every kind of container that may have one',
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
        cpu: 100m
      limits:
        cpu: 100m # as much as it requests
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 250m, memory: 256Mi}
      limits: {cpu: 500m, memory: 256Mi}
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
      findings: [
        'cpu-limit spec.initContainers[0].resources.limits.cpu {"limit":"100m"}',
        'cpu-limit spec.containers[0].resources.limits.cpu {"limit":"500m"}',
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
        cpu: 100m
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 250m, memory: 256Mi}
      limits: {memory: 256Mi}
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
    {
      name: 'a limit that stands in for the request',
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
          resources:
            limits:
              memory: 256Mi
              cpu: 1
`,
      findings: ['cpu-limit spec.template.spec.containers[0].resources.limits.cpu {"limit":"1"}'],
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
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            limits:
              memory: 256Mi
            requests:
              cpu: 1
`,
    },
    {
      name: 'the pod as a whole',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  resources:
    requests:
      cpu: 1
    limits:
      cpu: 2
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['cpu-limit spec.resources.limits.cpu {"limit":"2"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  resources:
    requests:
      cpu: 1
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
});
