import { testRule } from '../../rule/test-rule.ts';
import { aksMinimumRequests } from './rule.ts';

testRule(aksMinimumRequests, {
  valid: [
    {
      name: 'the minimum and more',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    resources:
      requests: {cpu: 0.1, memory: 100Mi}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 250m, memory: 1Gi}
`,
    },
    {
      name: 'nothing, zero, null, ephemeral containers',
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
      requests: {cpu: 0, memory: null}
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
  ],
  invalid: [
    {
      name: 'below the minimum, in init containers too',
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
            requests: {cpu: 10m, memory: 16Mi}
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 50m # idle most of the time
              memory: 128Mi
            limits:
              cpu: 1
`,
      findings: [
        'below-minimum spec.template.spec.initContainers[0].resources.requests.cpu {"resource":"cpu","value":"10m","minimum":"100m"}',
        'below-minimum spec.template.spec.initContainers[0].resources.requests.memory {"resource":"memory","value":"16Mi","minimum":"100Mi"}',
        'below-minimum spec.template.spec.containers[0].resources.requests.cpu {"resource":"cpu","value":"50m","minimum":"100m"}',
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
            requests: {cpu: 100m, memory: 100Mi}
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 100m # idle most of the time
              memory: 128Mi
            limits:
              cpu: 1
`,
    },
    {
      name: 'declined where a limit is lower',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {cpu: 10m}
      limits: {cpu: 50m, memory: 64Mi}
`,
      findings: [
        'below-minimum spec.containers[0].resources.requests.cpu {"resource":"cpu","value":"10m","minimum":"100m"}',
        'below-minimum spec.containers[0].resources.limits.memory {"resource":"memory","value":"64Mi","minimum":"100Mi"}',
      ],
      fixed: null,
    },
    {
      name: 'as AKS writes it: limits too, and no request above its limit',
      options: { asAksWrites: true },
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
          requests:
            cpu: 50m
            memory: 256Mi
          limits:
            cpu: 80m
            memory: 128Mi
`,
      findings: [
        'below-minimum spec.template.spec.containers[0].resources.requests.cpu {"resource":"cpu","value":"50m","minimum":"100m"}',
        'above-limit spec.template.spec.containers[0].resources.requests.memory {"resource":"memory","value":"256Mi","minimum":"128Mi"}',
        'low-limit spec.template.spec.containers[0].resources.limits.cpu {"resource":"cpu","value":"80m","minimum":"100m"}',
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
      containers:
      - name: web
        image: registry.example.com/web:1
        resources:
          requests:
            cpu: 100m
            memory: 128Mi
          limits:
            cpu: 100m
            memory: 128Mi
`,
    },
    {
      name: 'as AKS writes it: a CPU request without a limit',
      options: { asAksWrites: true },
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
        cpu: 250m
        memory: 1Gi
`,
      findings: [
        'without-limit spec.containers[0].resources.limits.cpu {"resource":"cpu","value":"250m","minimum":"250m"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        cpu: 250m
        memory: 1Gi
      limits:
        cpu: 250m
`,
    },
  ],
});
