import { testRule } from '../../rule/test-rule.ts';
import { distinctProbes } from './rule.ts';

testRule(distinctProbes, {
  valid: [
    {
      name: 'one probe, none, or null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      httpGet:
        port: 8080
    readinessProbe: null
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
    },
    {
      name: 'other questions',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      httpGet:
        path: /livez
        port: 8080
    readinessProbe:
      httpGet:
        path: /readyz
        port: 8080
  - name: api
    image: registry.example.com/api:1
    livenessProbe:
      tcpSocket:
        port: 8080
    readinessProbe:
      grpc:
        port: 8080
`,
    },
    {
      name: 'the same question, asked for longer before a restart',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      httpGet:
        port: 8080
      failureThreshold: 10
    readinessProbe:
      httpGet:
        port: 8080
  - name: slow
    image: registry.example.com/slow:1
    livenessProbe:
      tcpSocket:
        port: 9000
      periodSeconds: 30
    readinessProbe:
      tcpSocket:
        port: 9000
`,
    },
  ],
  invalid: [
    {
      name: 'a Deployment with the defaults spelt out in one of them',
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
          livenessProbe: # restarts
            httpGet:
              port: http
          readinessProbe:
            httpGet:
              path: /
              port: http
              scheme: HTTP
            timeoutSeconds: 5
`,
      findings: ['identical spec.template.spec.containers[0].livenessProbe {"seconds":30}'],
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
          livenessProbe: # restarts
            httpGet:
              port: http
            failureThreshold: 6
          readinessProbe:
            httpGet:
              path: /
              port: http
              scheme: HTTP
            timeoutSeconds: 5
`,
    },
    {
      name: 'a restart that comes first, in a sidecar; commands and gRPC',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    livenessProbe:
      grpc: {port: 9000}
      periodSeconds: 5
      failureThreshold: 2
    readinessProbe:
      grpc: {port: 9000, service: ""}
      periodSeconds: 0
      failureThreshold: 4
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe: {exec: {command: [check]}}
    readinessProbe: {exec: {command: [check]}}
`,
      findings: [
        'identical spec.initContainers[0].livenessProbe {"seconds":10}',
        'identical spec.containers[0].livenessProbe {"seconds":30}',
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
    livenessProbe:
      grpc: {port: 9000}
      periodSeconds: 5
      failureThreshold: 16
    readinessProbe:
      grpc: {port: 9000, service: ""}
      periodSeconds: 0
      failureThreshold: 4
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe: {exec: {command: [check]}, failureThreshold: 6}
    readinessProbe: {exec: {command: [check]}}
`,
    },
  ],
});
