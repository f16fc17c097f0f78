import { testRule } from '../../lint/test-rule.ts';
import { serviceSelectors } from './rule.ts';

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
  ],
  invalid: [
    {
      name: 'the same pairs in another order, one of them headless',
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
  name: web-headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    tier: front # the same
    app: web
  ports:
  - port: 80
`,
      findings: [
        'same-selector spec.selector {"name":"web-headless"}',
        'same-selector spec.selector {"name":"web"}',
      ],
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
    - port: 8081
`,
      findings: [
        'same-selector items[0].spec.selector {"name":"web-admin"}',
        'same-selector items[1].spec.selector {"name":"web"}',
      ],
      fixed: null,
    },
  ],
});
