import { testRule } from '../../rule/test-rule.ts';
import { duplicateIngressHosts } from './rule.ts';

testRule(duplicateIngressHosts, {
  valid: [
    {
      name: 'other paths in the same namespace, other classes, a canary, the same Ingress again',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
  - host: shop.example.com
    http:
      paths:
      - path: /
        pathType: Prefix
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
  - host: shop.example.com
    http:
      paths:
      - path: /api
        pathType: Prefix
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: inside
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: internal
spec:
  rules:
  - host: shop.example.com
    http:
      paths:
      - path: /
        pathType: Prefix
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: canary
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/canary: "true"
spec:
  ingressClassName: nginx
  rules:
  - host: shop.example.com
    http:
      paths:
      - path: /
        pathType: Prefix
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  rules:
  - host: shop.example.com
    http:
      paths:
      - path: /
        pathType: Prefix
`,
    },
    {
      name: 'what stands in for a host',
      yaml: ['web', 'api']
        .map(
          (name) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
spec:
  rules:
  - host: _HOST_
    http:
      paths:
      - path: /
`,
        )
        .join('---\n'),
    },
    {
      name: 'null for rules',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules: null
`,
    },
  ],
  invalid: [
    {
      name: 'the same host and path, and no host at all',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: old
spec:
  rules:
  - host: shop.example.com # going away
    http:
      paths:
      - path: /
        pathType: Prefix
  - http:
      paths:
      - pathType: ImplementationSpecific
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: new
spec:
  rules:
  - host: shop.example.com
    http:
      paths:
      - path: /api
        pathType: Prefix
      - path: /
        pathType: Prefix
  - host: ""
    http:
      paths:
      - path: /
        pathType: Prefix
`,
      findings: [
        'same-path spec.rules[0].host {"host":"shop.example.com","name":"new"}',
        'same-path spec.rules[1].host {"host":"*","name":"new"}',
        'same-path spec.rules[0].host {"host":"shop.example.com","name":"old"}',
        'same-path spec.rules[1].host {"host":"*","name":"old"}',
      ],
      fixed: null,
    },
    {
      name: 'the host of another namespace, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: web
    namespace: shop
  spec:
    rules:
    - host: shop.example.com
- apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: web
    namespace: billing
  spec:
    rules:
    - host: shop.example.com
      http:
        paths:
        - path: /billing
          pathType: Prefix
`,
      findings: [
        'other-namespace items[0].spec.rules[0].host {"host":"shop.example.com","namespace":"billing"}',
        'other-namespace items[1].spec.rules[0].host {"host":"shop.example.com","namespace":"shop"}',
      ],
      fixed: null,
    },
  ],
});
