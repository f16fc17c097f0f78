import { testRule } from '../../rule/test-rule.ts';
import { containerPortNames } from './rule.ts';

const deployment = (lines: string, more = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels:
        app: web
        tier: front
    spec:
${more}      containers:
        - name: web
          image: registry.example.com/web:1
${lines}`;
const service = (target: string, selector = 'app: web') => `---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    ${selector}
  ports:
    - port: 80 # the site
      targetPort: ${target}
`;
const http = '          ports:\n            - name: http\n              containerPort: 8080\n';

testRule(containerPortNames, {
  valid: [
    { name: 'a name that is declared', yaml: deployment(http) + service('http') },
    {
      name: 'numbers: one that is declared, without a name, and one of a pod without ports',
      yaml:
        deployment('          ports: [{containerPort: 8080}]\n') +
        service('8080') +
        service('9090', 'app: other') +
        deployment('').replaceAll('web', 'other'),
    },
    {
      name: 'numbers that a probe, an argument, a variable or a known image names',
      yaml: `${['9090', '9091', '9092'].map((port) => service(port)).join('')}---
${deployment(
  `${http}          args: [--listen=:9090]
          env: [{name: PORT, value: "9091"}]
          readinessProbe: {tcpSocket: {port: 9092}}
`,
)}${service('80', 'app: nginx')}---
apiVersion: v1
kind: Pod
metadata: {name: nginx, labels: {app: nginx}}
spec: {containers: [{name: nginx, image: 'nginx:1.27', ports: [{containerPort: 8080}]}]}
`,
    },
    { name: 'null, and no ports', yaml: deployment('          ports: null\n') + service('null') },
    {
      name: 'no selected pod in these files',
      yaml: deployment(http) + service('https', 'app: api'),
    },
    {
      name: 'the name stands in a sidecar, and one name for two protocols',
      yaml:
        deployment(
          '          ports: [{name: dns, containerPort: 53}, {name: dns, containerPort: 53, protocol: UDP}]\n',
          '      initContainers:\n        - name: proxy\n          restartPolicy: Always\n          ports: [{name: https, containerPort: 8443}]\n',
        ) + service('https'),
    },
  ],
  invalid: [
    {
      name: 'a second port without a name',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - name: http
      containerPort: 8080
    - containerPort: 9090
`,
      findings: ['unnamed spec.containers[0].ports[1].name {"port":9090,"container":"web"}'],
      fixed: null,
    },
    {
      name: 'a name that nobody declares, and one of an init container',
      yaml:
        deployment(
          http,
          '      initContainers:\n        - name: prepare\n          ports: [{name: web, containerPort: 8443}]\n',
        ) + service('web'),
      findings: ['unknown-target spec.ports[0].targetPort {"name":"web","protocol":"TCP"}'],
      fixed: null,
    },
    {
      name: 'numbers that no container names, by target and by port',
      yaml: `${deployment(http)}${service('9090')}---
apiVersion: v1
kind: Service
metadata: {name: admin}
spec: {selector: {app: web}, ports: [{name: admin, port: 9091}, {name: mesh, port: 15014}]}
`,
      findings: [
        'undeclared-number spec.ports[0].targetPort {"port":9090}',
        'undeclared-number spec.ports[0].port {"port":9091}',
      ],
      fixed: null,
    },
    {
      name: 'a port that cannot be read is passed over',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: null
    - containerPort: 0
    - containerPort: 8080
`,
      findings: ['unnamed spec.containers[0].ports[2].name {"port":8080,"container":"web"}'],
      fixed: null,
    },
    {
      name: 'another protocol, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata: {name: dns}
  spec: {selector: {app: dns}, ports: [{port: 53, targetPort: dns, protocol: UDP}]}
- apiVersion: v1
  kind: Pod
  metadata: {name: dns, labels: {app: dns}}
  spec: {containers: [{name: dns, ports: [{name: dns, containerPort: 53}]}]}
`,
      findings: [
        'unknown-target items[0].spec.ports[0].targetPort {"name":"dns","protocol":"UDP"}',
      ],
      fixed: null,
    },
    {
      name: 'several ports, one of them without a name; a name of the neighbour',
      yaml: deployment(
        `          ports:
            - name: http
              containerPort: 8080
            - containerPort: 8081
        - name: admin
          image: registry.example.com/admin:1
          ports:
            - name: http
              containerPort: 9090
`,
      ),
      findings: [
        'unnamed spec.template.spec.containers[0].ports[1].name {"port":8081,"container":"web"}',
        'name-twice spec.template.spec.containers[1].ports[0].name {"name":"http"}',
      ],
      fixed: null,
    },
  ],
});
