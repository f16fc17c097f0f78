import { testRule } from '../../rule/test-rule.ts';
import { probePorts } from './rule.ts';

testRule(probePorts, {
  valid: [
    {
      name: 'declared by name and by number, also in another container of the pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    readinessProbe:
      tcpSocket:
        port: 8080
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - name: http
      containerPort: 8080
    livenessProbe:
      httpGet:
        port: http
    readinessProbe:
      httpGet:
        port: 8080
`,
    },
    {
      name: 'no ports are declared, no probe, a command, another host, null',
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
    readinessProbe:
      exec:
        command: [check]
    startupProbe:
      httpGet:
        host: example.com
        port: http
  - name: log
    image: registry.example.com/log:1
    livenessProbe: null
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
    },
  ],
  invalid: [
    {
      name: 'one name',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - name: web
      containerPort: 8080
    readinessProbe:
      httpGet:
        path: /ready
        port: http
`,
      findings: [
        'unknown-name spec.containers[0].readinessProbe.httpGet.port {"probes":"readinessProbe","name":"http"}',
      ],
      fixed: null,
    },
    {
      name: 'a Deployment: names of nobody and of the neighbour, an undeclared number',
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
          ports:
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet:
              port: htttp # misspelled
          startupProbe:
            tcpSocket:
              port: 8081
        - name: log
          image: registry.example.com/log:1
          readinessProbe:
            httpGet:
              port: http
`,
      findings: [
        'unknown-name spec.template.spec.containers[0].livenessProbe.httpGet.port {"probes":"livenessProbe","name":"htttp"}',
        'undeclared-number spec.template.spec.containers[0].startupProbe.tcpSocket.port {"probes":"startupProbe","port":8081}',
        'unknown-name spec.template.spec.containers[1].readinessProbe.httpGet.port {"probes":"readinessProbe","name":"http"}',
      ],
      fixed: null,
    },
    {
      name: 'two probes of one port in a Windows pod, one of them by gRPC',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports: [{containerPort: 8080}, null]
    livenessProbe: {grpc: {port: 9000}}
    readinessProbe: {tcpSocket: {port: 9000}}
    startupProbe: {tcpSocket: {port: 9001}}
`,
      findings: [
        'undeclared-number spec.containers[0].livenessProbe.grpc.port {"probes":"livenessProbe, readinessProbe","port":9000}',
        'undeclared-number spec.containers[0].startupProbe.tcpSocket.port {"probes":"startupProbe","port":9001}',
      ],
      fixed: null,
    },
  ],
});
