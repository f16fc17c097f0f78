import { testRule } from '../../rule/test-rule.ts';
import { ingressTls } from './rule.ts';

testRule(ingressTls, {
  valid: [
    {
      name: 'every host is covered: by name, by wildcard, by an entry without hosts',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  tls:
  - hosts:
    - shop.example.com
    - "*.api.example.com"
    secretName: web-tls
  rules:
  - host: shop.example.com
  - host: v1.api.example.com
  - host: "*.api.example.com"
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: all
spec:
  tls:
  - secretName: all-tls
  rules:
  - host: other.example.com
`,
    },
    {
      name: 'another Ingress of the class has the certificate of the host',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web}
spec:
  ingressClassName: nginx
  tls: [{hosts: [shop.example.com], secretName: web-tls}]
  rules: [{host: shop.example.com}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: login}
spec:
  ingressClassName: nginx
  rules: [{host: shop.example.com}]
`,
    },
    {
      name: 'a certificate by annotation',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    appgw.ingress.kubernetes.io/appgw-ssl-certificate: web
spec:
  rules:
  - host: shop.example.com
`,
    },
  ],
  invalid: [
    ...['azure-application-gateway', 'edge'].map((ingressClassName) => ({
      name: `a certificate of another Ingress of a controller that may not share it: ${ingressClassName}`,
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: shop}
spec:
  ingressClassName: ${ingressClassName}
  tls: [{hosts: [shop.example.com], secretName: web-tls}]
  rules: [{host: shop.example.com}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: login}
spec:
  ingressClassName: ${ingressClassName}
  rules: [{host: shop.example.com}]
`,
      findings: ['no-tls spec.tls'],
      fixed: null,
    })),
    {
      name: 'a certificate of another class, of another namespace, for another host, and in another variant',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: inside, namespace: shop}
spec:
  ingressClassName: inside
  tls: [{hosts: [shop.example.com], secretName: web-tls}]
  rules: [{host: shop.example.com}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: elsewhere, namespace: other}
spec:
  ingressClassName: nginx
  tls: [{hosts: [shop.example.com], secretName: web-tls}]
  rules: [{host: shop.example.com}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: api, namespace: shop}
spec:
  ingressClassName: nginx
  tls: [{hosts: [api.example.com], secretName: web-tls}]
  rules: [{host: api.example.com}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: login, namespace: shop}
spec:
  ingressClassName: nginx
  tls: [{hosts: [shop.example.com], secretName: web-tls}]
  rules: [{host: shop.example.com}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: login, namespace: shop}
spec:
  ingressClassName: nginx
  rules: [{host: shop.example.com}]
`,
      findings: ['no-tls spec.tls'],
      fixed: null,
    },
    {
      name: 'one host',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
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
`,
      value: 'web-tls',
      findings: ['no-tls spec.tls'],
      fixed: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  tls:
  - hosts:
    - shop.example.com
    secretName: web-tls
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
`,
    },
    {
      name: 'two hosts, with comments',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  # The shop.
  rules:
  - host: shop.example.com # and its old name:
    http:
      paths:
      - path: /
        pathType: Prefix
        backend:
          service:
            name: web
            port:
              number: 80
  - host: www.example.com
  - host: shop.example.com
`,
      value: 'web-tls',
      findings: ['no-tls spec.tls'],
      fixed: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  tls:
  - hosts:
    - shop.example.com
    - www.example.com
    secretName: web-tls
  # The shop.
  rules:
  - host: shop.example.com # and its old name:
    http:
      paths:
      - path: /
        pathType: Prefix
        backend:
          service:
            name: web
            port:
              number: 80
  - host: www.example.com
  - host: shop.example.com
`,
    },
    {
      name: 'one host is left out, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: web
  spec:
    tls:
    - hosts: ["*.example.com"]
      secretName: old-tls
    rules:
    - host: shop.example.com
    - host: a.shop.example.com
    - http: null
    - host: a.shop.example.com
`,
      value: 'new-tls',
      findings: ['host-without-tls items[0].spec.rules[1].host {"host":"a.shop.example.com"}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: web
  spec:
    tls:
    - hosts: ["*.example.com"]
      secretName: old-tls
    - hosts:
      - a.shop.example.com
      secretName: new-tls
    rules:
    - host: shop.example.com
    - host: a.shop.example.com
    - http: null
    - host: a.shop.example.com
`,
    },
    {
      name: 'only a default backend, and null for TLS',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  tls: null
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      value: 'web-tls',
      findings: ['no-tls spec.tls'],
      fixed: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  tls:
  - secretName: web-tls
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
    },
    {
      name: 'declined without the name of a Secret',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
  - host: shop.example.com
`,
      findings: ['no-tls spec.tls'],
      fixed: null,
    },
  ],
});
