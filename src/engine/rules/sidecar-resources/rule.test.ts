import { testRule } from '../../rule/test-rule.ts';
import { sidecarResources } from './rule.ts';

testRule(sidecarResources, {
  valid: [
    {
      name: 'no sidecar',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
  - name: once
    image: registry.example.com/once:1
    restartPolicy: null
  containers:
  - name: web
    image: registry.example.com/web:1
    restartPolicy: Always
`,
    },
    {
      name: 'a startup probe, and all Guaranteed',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    startupProbe:
      tcpSocket: {port: 15021}
    resources:
      requests: {cpu: 0.1, memory: 128Mi}
      limits: {cpu: 100m, memory: 128Mi}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits: {cpu: 1, memory: 1Gi}
`,
    },
    {
      name: 'the app is not Guaranteed either',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    startupProbe:
      tcpSocket: {port: 15021}
    resources:
      requests: {cpu: 100m}
      limits: {memory: 128Mi}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits: {memory: 1Gi}
`,
    },
    {
      name: 'nothing set is the business of the rules about single values',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    startupProbe:
      tcpSocket: {port: 15021}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits: {cpu: 1, memory: 1Gi}
`,
    },
  ],
  invalid: [
    {
      name: 'one sidecar',
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
`,
      findings: ['no-startup-probe spec.initContainers[0].startupProbe'],
      fixed: null,
    },
    {
      name: 'a sidecar takes the class Guaranteed from its pod',
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
            limits: {cpu: 1, memory: 1Gi}
        - name: proxy # from the mesh
          image: registry.example.com/proxy:1
          restartPolicy: Always
          startupProbe:
            tcpSocket: {port: 15021}
          resources:
            requests: {cpu: 100m}
            limits: {memory: 128Mi}
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests: {cpu: 1, memory: 1Gi}
            limits: {cpu: 1, memory: 1Gi}
      ephemeralContainers:
        - name: debug
          image: busybox:1.37
`,
      findings: ['guaranteed-lost spec.template.spec.initContainers[1].resources'],
      fixed: null,
    },
    {
      name: 'no startup probe',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    startupProbe: null
    readinessProbe:
      tcpSocket: {port: 15021}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['no-startup-probe spec.initContainers[0].startupProbe'],
      fixed: null,
    },
    {
      name: 'resources of the pod as a whole decide its class',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  resources:
    limits: {cpu: 2, memory: 2Gi}
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    resources:
      requests: {cpu: 100m}
      limits: {memory: 128Mi}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits: {cpu: 1, memory: 1Gi}
`,
      findings: ['no-startup-probe spec.initContainers[0].startupProbe'],
      fixed: null,
    },
  ],
});
