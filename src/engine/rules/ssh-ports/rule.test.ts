import { testRule } from '../../rule/test-rule.ts';
import { sshPorts } from './rule.ts';

testRule(sshPorts, {
  valid: [
    {
      name: 'other ports, other protocols, no ports',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 8022
    - containerPort: 22
      protocol: UDP
  - name: log
    image: registry.example.com/log:1
    ports: null
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
  - port: 2222
    targetPort: ssh
  - port: 22
    protocol: SCTP
`,
    },
    {
      name: 'another kind with ports',
      yaml: `apiVersion: example.com/v1
kind: Gateway
metadata:
  name: gateway
spec:
  ports:
  - port: 22
`,
    },
  ],
  invalid: [
    {
      name: 'in a Pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 8080
    - containerPort: 22
`,
      findings: ['container-port spec.containers[0].ports[1].containerPort'],
      fixed: null,
    },
    {
      name: 'in a Deployment, init containers too, on Windows as on Linux',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: jump
spec:
  selector:
    matchLabels:
      app: jump
  template:
    metadata:
      labels:
        app: jump
    spec:
      os:
        name: windows
      initContainers:
      - name: shell
        image: registry.example.com/shell:1
        restartPolicy: Always
        ports:
        - containerPort: 22
          protocol: TCP
      containers:
      - name: jump
        image: registry.example.com/jump:1
        ports:
        - containerPort: 8080
        - name: ssh # for the admins
          containerPort: 22
`,
      findings: [
        'container-port spec.template.spec.initContainers[0].ports[0].containerPort',
        'container-port spec.template.spec.containers[0].ports[1].containerPort',
      ],
      fixed: null,
    },
    {
      name: 'Services in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: ssh
  spec:
    ports:
    - name: ssh
      port: 22
      targetPort: 2222
    - name: other
      port: 2222
      targetPort: 22
`,
      findings: [
        'service-port items[0].spec.ports[0].port',
        'service-port items[0].spec.ports[1].targetPort',
      ],
      fixed: null,
    },
  ],
});
