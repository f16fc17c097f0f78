import { testRule } from '../../rule/test-rule.ts';
import { probeTiming } from './rule.ts';

testRule(probeTiming, {
  valid: [
    {
      name: 'no probe, all numbers, and a probe where it is refused',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    livenessProbe: {exec: {command: [check]}}
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: api
    image: registry.example.com/api:1
    livenessProbe:
      tcpSocket:
        port: 8080
      initialDelaySeconds: 5
      timeoutSeconds: 2
      periodSeconds: 20
      successThreshold: 1
      failureThreshold: 4
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
    },
  ],
  invalid: [
    {
      name: 'one probe',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      tcpSocket:
        port: 8080
`,
      findings: [
        'unset spec.containers[0].livenessProbe {"probe":"livenessProbe","fields":"initialDelaySeconds, timeoutSeconds, periodSeconds, successThreshold, failureThreshold"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      tcpSocket:
        port: 8080
      initialDelaySeconds: 0
      timeoutSeconds: 1
      periodSeconds: 10
      successThreshold: 1
      failureThreshold: 3
`,
    },
    {
      name: 'a Deployment with some numbers and a null',
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
          livenessProbe:
            tcpSocket:
              port: 8080
            periodSeconds: 20 # slow
            timeoutSeconds: null
          startupProbe: {tcpSocket: {port: 8080}}
`,
      findings: [
        'unset spec.template.spec.containers[0].livenessProbe {"probe":"livenessProbe","fields":"initialDelaySeconds, timeoutSeconds, successThreshold, failureThreshold"}',
        'unset spec.template.spec.containers[0].startupProbe {"probe":"startupProbe","fields":"initialDelaySeconds, timeoutSeconds, periodSeconds, successThreshold, failureThreshold"}',
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
          livenessProbe:
            tcpSocket:
              port: 8080
            periodSeconds: 20 # slow
            timeoutSeconds: 1
            initialDelaySeconds: 0
            successThreshold: 1
            failureThreshold: 3
          startupProbe: {tcpSocket: {port: 8080}, initialDelaySeconds: 0, timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3}
`,
    },
  ],
});
