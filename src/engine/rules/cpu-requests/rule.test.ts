import { testRule } from '../../rule/test-rule.ts';
import { cpuRequests } from './rule.ts';

testRule(cpuRequests, {
  valid: [
    {
      name: 'requests in init containers, sidecars and containers',
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
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    resources: {requests: {cpu: 100m}}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        cpu: 1
`,
    },
    {
      name: 'a limit stands in for the request',
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
        cpu: 500m
`,
    },
    {
      name: 'the pod as a whole, by request or limit, from 1.34 on',
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
          cpu: 500m
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: web
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
      name: 'ephemeral containers may not have resources',
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
        cpu: 100m
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
    {
      name: 'a LimitRange with defaultRequest',
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
      cpu: 100m
`,
    },
    {
      name: 'a LimitRange of the same namespace, whose max becomes the default',
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
  namespace: shop
spec:
  limits:
  - type: Container
    max:
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
      requests:
        cpu: "{{ .Values.cpu }}"
`,
    },
  ],
  invalid: [
    {
      name: 'nothing, null and other resources, with comments',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init # runs once
    image: registry.example.com/init:1
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: # to be measured
      requests:
        cpu: null
  - name: log
    image: registry.example.com/log:1
    resources:
      requests:
        ephemeral-storage: 1Gi
`,
      findings: [
        'missing spec.initContainers[0].resources.requests.cpu',
        'zero spec.containers[0].resources.requests.cpu',
        'missing spec.containers[1].resources.requests.cpu',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init # runs once
    image: registry.example.com/init:1
    resources:
      requests:
        cpu: 100m
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: # to be measured
      requests:
        cpu: 100m
  - name: log
    image: registry.example.com/log:1
    resources:
      requests:
        ephemeral-storage: 1Gi
        cpu: 100m
`,
    },
    {
      name: 'zero reserves nothing',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {requests: {cpu: 0}, limits: {cpu: 500m}}
`,
      findings: ['zero spec.containers[0].resources.requests.cpu'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {requests: {cpu: 100m}, limits: {cpu: 500m}}
`,
    },
    {
      name: 'declined above the limit',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {requests: {cpu: "0"}, limits: {cpu: 500m}}
`,
      value: '1',
      findings: ['zero spec.containers[0].resources.requests.cpu'],
      fixed: null,
    },
    {
      name: 'a limit of zero is no request',
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
        cpu: 0
`,
      findings: ['zero spec.containers[0].resources.limits.cpu'],
      fixed: null,
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
          cpu: 500m
      containers:
        - name: web
          image: registry.example.com/web:1
          resources: {}
`,
      kubernetesVersion: '1.33',
      findings: ['missing spec.template.spec.containers[0].resources.requests.cpu'],
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
          cpu: 500m
      containers:
        - name: web
          image: registry.example.com/web:1
          resources: {requests: {cpu: 100m}}
`,
    },
    {
      name: 'a LimitRange of another namespace',
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
  namespace: blog
spec:
  limits:
  - type: Container
    default:
      cpu: 500m
`,
      value: '500m',
      findings: ['missing spec.containers[0].resources.requests.cpu'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        cpu: 500m
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: blog
spec:
  limits:
  - type: Container
    default:
      cpu: 500m
`,
    },
    {
      name: 'a LimitRange with limits for pods only',
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
    default: {}
  - type: Pod
    max:
      cpu: 500m
`,
      findings: ['missing spec.containers[0].resources.requests.cpu'],
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
        cpu: 100m
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  labels: {}
spec:
  limits:
  - type: Container
    default: {}
  - type: Pod
    max:
      cpu: 500m
`,
    },
    {
      name: 'as AKS writes it: request and limit',
      options: { asAksWrites: true },
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['missing spec.containers[0].resources.requests.cpu'],
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
        cpu: 500m
      limits:
        cpu: 500m
`,
    },
    {
      name: 'as AKS writes it: a limit alone, in a Deployment',
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
          limits:
            cpu: "2"
`,
      findings: ['limit-alone spec.template.spec.containers[0].resources.requests.cpu'],
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
            cpu: "2"
          requests:
            cpu: "2"
`,
    },
    {
      name: 'as AKS writes it: with a value that someone chose',
      options: { asAksWrites: true },
      value: '250m',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:2
`,
      findings: ['missing spec.containers[0].resources.requests.cpu'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:2
    resources:
      requests:
        cpu: 250m
      limits:
        cpu: 250m
`,
    },
  ],
});
