import { testRule } from '../../rule/test-rule.ts';
import { memoryRequests } from './rule.ts';

testRule(memoryRequests, {
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
        memory: 128Mi
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    resources: {requests: {memory: 128Mi}}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        memory: 1Gi
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
        memory: 512Mi
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
          memory: 512Mi
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
      memory: 512Mi
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
        memory: 128Mi
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
      memory: 128Mi
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
      memory: 512Mi
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
        memory: "{{ .Values.memory }}"
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
        memory: null
  - name: log
    image: registry.example.com/log:1
    resources:
      requests:
        ephemeral-storage: 1Gi
`,
      findings: [
        'missing spec.initContainers[0].resources.requests.memory',
        'zero spec.containers[0].resources.requests.memory',
        'missing spec.containers[1].resources.requests.memory',
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
        memory: 128Mi
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: # to be measured
      requests:
        memory: 128Mi
  - name: log
    image: registry.example.com/log:1
    resources:
      requests:
        ephemeral-storage: 1Gi
        memory: 128Mi
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
    resources: {requests: {memory: 0}, limits: {memory: 512Mi}}
`,
      findings: ['zero spec.containers[0].resources.requests.memory'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {requests: {memory: 128Mi}, limits: {memory: 512Mi}}
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
    resources: {requests: {memory: "0"}, limits: {memory: 512Mi}}
`,
      value: '1Gi',
      findings: ['zero spec.containers[0].resources.requests.memory'],
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
        memory: 0
`,
      findings: ['zero spec.containers[0].resources.limits.memory'],
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
          memory: 512Mi
      containers:
        - name: web
          image: registry.example.com/web:1
          resources: {}
`,
      kubernetesVersion: '1.33',
      findings: ['missing spec.template.spec.containers[0].resources.requests.memory'],
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
          memory: 512Mi
      containers:
        - name: web
          image: registry.example.com/web:1
          resources: {requests: {memory: 128Mi}}
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
      memory: 512Mi
`,
      value: '512Mi',
      findings: ['missing spec.containers[0].resources.requests.memory'],
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
        memory: 512Mi
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
      memory: 512Mi
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
      memory: 512Mi
`,
      findings: ['missing spec.containers[0].resources.requests.memory'],
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
        memory: 128Mi
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
      memory: 512Mi
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
      findings: ['missing spec.containers[0].resources.requests.memory'],
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
        memory: 2048Mi
      limits:
        memory: 2048Mi
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
            memory: 1Gi
`,
      findings: ['limit-alone spec.template.spec.containers[0].resources.requests.memory'],
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
            memory: 1Gi
          requests:
            memory: 1Gi
`,
    },
    {
      name: 'as AKS writes it: with a value that someone chose',
      options: { asAksWrites: true },
      value: '1Gi',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:2
`,
      findings: ['missing spec.containers[0].resources.requests.memory'],
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
        memory: 1Gi
`,
    },
  ],
});
