import { testRule } from '../../rule/test-rule.ts';
import { serviceSelectors } from './rule.ts';

const service = (name: string, spec: string, ports: string) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
${spec}  selector: {app: web}
  ports:
${ports}`;

const several = (end = '') =>
  [
    service('web', '', '  - port: 80\n'),
    service('web-headless', '  clusterIP: None\n', '  - port: 80\n'),
    service('web-public', '  type: LoadBalancer\n', '  - port: 80\n'),
    service('web-metrics', '', '  - port: 9090\n'),
    service('web-tls', '', '  - {port: 80, targetPort: 8443}\n'),
  ].join('---\n') + end;

testRule(serviceSelectors, {
  valid: [
    {
      name: 'other pairs, other namespaces, no selector, the same Service again',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector: {app: web}
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: narrower
  namespace: shop
spec:
  selector: {app: web, tier: front}
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: elsewhere
  namespace: billing
spec:
  selector: {app: web}
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector: {app: web}
  ports:
  - port: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: manual
spec:
  selector: null
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: manual-too
spec:
  selector: {}
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: outside
  namespace: shop
spec:
  type: ExternalName
  externalName: web.example.com
  selector: {app: web}
`,
    },
    {
      name: 'a headless Service, another type, other ports: each has a reason',
      yaml: several(),
    },
    {
      name: 'values that are no text are read, though the API server refuses them',
      yaml: `${service('web', '', '  - port: {a: 1}\n')}---
apiVersion: v1
kind: Service
metadata:
  name: other
spec:
  selector: {app: {a: 1}}
  ports:
  - port: [80]
`,
    },
  ],
  invalid: [
    {
      name: 'the same pairs in another order, told of at the later Service',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
    tier: front
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web-copy
  namespace: shop
spec:
  type: ClusterIP
  selector:
    tier: front # the same
    app: web
  ports:
  - name: http
    port: 80
    protocol: TCP
    targetPort: 80
`,
      findings: ['same-selector spec.selector {"name":"web"}'],
      fixed: null,
    },
    {
      name: 'in a List, where a namespace is not written',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    selector: {app: web}
    ports:
    - port: 80
- apiVersion: v1
  kind: Service
  metadata:
    name: web-admin
    namespace: shop
  spec:
    selector: {app: web}
    ports:
    - port: 80
`,
      findings: ['same-selector items[1].spec.selector {"name":"web"}'],
      fixed: null,
    },
    {
      name: 'every pair, as AKS counts them',
      yaml: several('\n# For AKS.\n'),
      options: { everyPair: true },
      findings: [
        'same-selector spec.selector {"name":"web"}',
        'same-selector spec.selector {"name":"web"}',
        'same-selector spec.selector {"name":"web"}',
        'same-selector spec.selector {"name":"web"}',
      ],
      fixed: null,
    },
  ],
});
