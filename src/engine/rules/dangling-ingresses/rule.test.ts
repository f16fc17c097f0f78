import { testRule } from '../../rule/test-rule.ts';
import { danglingIngresses } from './rule.ts';

testRule(danglingIngresses, {
  valid: [
    {
      name: 'no Service of the namespace in these files',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: billing
spec:
  ports:
  - port: 80
`,
    },
    {
      name: 'ports by number and by name, other backends',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  defaultBackend:
    resource:
      apiGroup: k8s.example.com
      kind: Bucket
      name: files
  rules:
  - host: shop.example.com
    http:
      paths:
      - path: /
        pathType: Prefix
        backend:
          service:
            name: web
            port:
              number: 80
      - path: /admin
        pathType: Prefix
        backend:
          service:
            name: web
            port:
              name: admin
      - path: /outside
        pathType: Prefix
        backend:
          service:
            name: outside
            port:
              number: 443
      - path: /redirect
        pathType: Prefix
        backend:
          service:
            name: ssl-redirect
            port:
              name: use-annotation
  - host: www.example.com
    http: null
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
  - port: 80
  - name: admin
    port: 8081
---
apiVersion: v1
kind: Service
metadata:
  name: outside
  namespace: shop
spec:
  type: ExternalName
  externalName: www.example.com
`,
    },
  ],
  invalid: [
    {
      name: 'a Service that is not there, and a port that is not in it',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  defaultBackend:
    service:
      name: wbe # misspelled
      port:
        number: 80
  rules:
  - host: shop.example.com
    http:
      paths:
      - path: /
        pathType: Prefix
        backend:
          service:
            name: web
            port:
              number: 8080
      - path: /admin
        pathType: Prefix
        backend:
          service:
            name: web
            port:
              name: admin
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
  - name: http
    port: 80
    targetPort: 8080
`,
      findings: [
        'no-service spec.defaultBackend.service.name {"name":"wbe"}',
        'no-port spec.rules[0].http.paths[0].backend.service.port {"name":"web","port":8080}',
        'no-port spec.rules[0].http.paths[1].backend.service.port {"name":"web","port":"admin"}',
      ],
      fixed: null,
    },
    {
      name: 'the Service of another namespace, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: web
    namespace: shop
  spec:
    defaultBackend:
      service:
        name: api
- apiVersion: v1
  kind: Service
  metadata:
    name: api
    namespace: billing
  spec:
    ports:
    - port: 80
- apiVersion: v1
  kind: Service
  metadata:
    name: web
    namespace: shop
  spec:
    ports:
    - port: 80
`,
      findings: [
        'other-namespace items[0].spec.defaultBackend.service.name {"name":"api","own":"shop","other":"billing"}',
      ],
      fixed: null,
    },
  ],
});
