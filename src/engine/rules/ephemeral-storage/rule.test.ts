import { testRule } from '../../rule/test-rule.ts';
import { ephemeralStorage } from './rule.ts';

testRule(ephemeralStorage, {
  valid: [
    {
      name: 'a limit',
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
        ephemeral-storage: 1Gi
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
    {
      name: 'nothing to write to but a bounded volume',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      readOnlyRootFilesystem: true
    volumeMounts:
    - name: tmp
      mountPath: /tmp
  volumes:
  - name: tmp
    emptyDir:
      sizeLimit: 64Mi
`,
    },
    {
      name: 'a LimitRange with a default',
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
    default:
      ephemeral-storage: 1Gi
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
        ephemeral-storage: "{{ .Values.storage }}"
`,
    },
  ],
  invalid: [
    {
      name: 'nothing and null, in init containers and sidecars too',
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
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
          resources:
            limits:
              memory: 128Mi # measured
      containers:
        - name: web
          image: registry.example.com/web:1
          resources: null
`,
      value: '1Gi',
      findings: [
        'missing spec.template.spec.initContainers[0].resources.limits.ephemeral-storage',
        'missing spec.template.spec.initContainers[1].resources.limits.ephemeral-storage',
        'missing spec.template.spec.containers[0].resources.limits.ephemeral-storage',
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
            limits:
              ephemeral-storage: 1Gi
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
          resources:
            limits:
              memory: 128Mi # measured
              ephemeral-storage: 1Gi
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            limits:
              ephemeral-storage: 1Gi
`,
    },
    {
      name: 'a request alone, taken over as the limit',
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
        ephemeral-storage: 2Gi
`,
      findings: ['request-only spec.containers[0].resources.limits.ephemeral-storage'],
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
        ephemeral-storage: 2Gi
      limits:
        ephemeral-storage: 2Gi
`,
    },
    {
      name: 'declined below the request',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {requests: {ephemeral-storage: 2Gi}}
`,
      value: '1Gi',
      findings: ['request-only spec.containers[0].resources.limits.ephemeral-storage'],
      fixed: null,
    },
    {
      name: 'zero',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {limits: {ephemeral-storage: 0}}
`,
      value: '1Gi',
      findings: ['zero spec.containers[0].resources.limits.ephemeral-storage'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {limits: {ephemeral-storage: 1Gi}}
`,
    },
  ],
});
