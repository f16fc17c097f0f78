import { testRule } from '../../rule/test-rule.ts';
import { statefulSetService } from './rule.ts';

const set = (line: string) => `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
${line}  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers: # one
        - name: db
          image: registry.example.com/db:1
`;
const service = (name: string, spec: string) => `---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: shop
spec:
${spec}`;
const headless = '  clusterIP: None\n  selector:\n    app: db\n';

testRule(statefulSetService, {
  valid: [
    {
      name: 'a headless Service',
      yaml: set('  serviceName: db\n') + service('db', headless),
    },
    { name: 'a Service kept elsewhere', yaml: set('  serviceName: db\n') },
    {
      name: 'a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'none: a Service is added',
      yaml: set(''),
      findings: ['unset spec.serviceName'],
      fixed: set('  serviceName: db\n') + service('db', headless),
    },
    {
      name: 'null: the headless Service of the file is named',
      yaml: set('  serviceName: null\n') + service('db-peers', headless),
      findings: ['unset spec.serviceName'],
      fixed: set('  serviceName: db-peers\n') + service('db-peers', headless),
    },
    {
      name: 'none, in a List, beside another Service of the same name',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: StatefulSet
  metadata: {name: db}
  spec:
    selector: {matchLabels: {app: db}}
    template: {metadata: {labels: {app: db}}}
- apiVersion: v1
  kind: Service
  metadata: {name: db}
  spec: {selector: {app: db}, ports: [{port: 5432}]}
`,
      findings: ['unset items[0].spec.serviceName'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: StatefulSet
  metadata: {name: db}
  spec:
    serviceName: db-headless
    selector: {matchLabels: {app: db}}
    template: {metadata: {labels: {app: db}}}
- apiVersion: v1
  kind: Service
  metadata: {name: db}
  spec: {selector: {app: db}, ports: [{port: 5432}]}
---
apiVersion: v1
kind: Service
metadata:
  name: db-headless
spec:
  clusterIP: None
  selector:
    app: db
`,
    },
    {
      name: 'not in these files',
      yaml: set('  serviceName: peers\n') + service('db', headless),
      findings: ['not-in-files spec.serviceName {"name":"peers"}'],
      fixed: null,
    },
    {
      name: 'with an address of its own',
      yaml:
        set('  serviceName: db\n') +
        service('db', '  selector:\n    app: db\n  ports:\n  - port: 5432\n'),
      findings: ['not-headless spec.serviceName {"name":"db"}'],
      fixed: null,
    },
    {
      name: 'for other pods',
      yaml:
        set('  serviceName: db\n') +
        service('db', '  clusterIP: None\n  selector:\n    app: web\n'),
      findings: ['not-selecting spec.serviceName {"name":"db"}'],
      fixed: null,
    },
  ],
});
