import { testRule } from '../../rule/test-rule.ts';
import { ingressHosts } from './rule.ts';

testRule(ingressHosts, {
  valid: [
    {
      name: 'every rule has a host',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  defaultBackend: null
  rules:
  - host: shop.example.com
  - host: www.example.com
`,
    },
  ],
  invalid: [
    {
      name: 'rules without a host',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
  - http: # everything
      paths:
      - path: /
        pathType: Prefix
        backend:
          service:
            name: web
            port:
              number: 80
  - host: ""
  - host: www.example.com
`,
      value: 'shop.example.com',
      findings: ['no-host spec.rules[0].host', 'no-host spec.rules[1].host'],
      fixed: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
  - host: shop.example.com
    http: # everything
      paths:
      - path: /
        pathType: Prefix
        backend:
          service:
            name: web
            port:
              number: 80
  - host: "shop.example.com"
  - host: www.example.com
`,
    },
    {
      name: 'declined: a wildcard and a default backend, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: web
  spec:
    defaultBackend:
      service:
        name: web
        port:
          number: 80
    rules:
    - host: "*.example.com"
`,
      value: 'shop.example.com',
      findings: [
        'default-backend items[0].spec.defaultBackend',
        'wildcard-host items[0].spec.rules[0].host {"host":"*.example.com"}',
      ],
      fixed: null,
    },
    {
      name: 'declined without a host name',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
  - host: null
`,
      findings: ['no-host spec.rules[0].host'],
      fixed: null,
    },
  ],
});
