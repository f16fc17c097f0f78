import { testRule } from '../../rule/test-rule.ts';
import { ingressNginxSnippets } from './rule.ts';

testRule(ingressNginxSnippets, {
  valid: [
    {
      name: 'ordinary annotations and paths',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    nginx.ingress.kubernetes.io/rewrite-target: /$2
    nginx.ingress.kubernetes.io/auth-url: https://auth.example.com/check
    nginx.ingress.kubernetes.io/auth-signin: >
      https://auth.example.com/start?rd=$escaped_request_uri
    nginx.ingress.kubernetes.io/auth-tls-match-cn: CN=[a-z]{3}
    nginx.ingress.kubernetes.io/proxy-cookie-path: / "/; HttpOnly"
    example.com/server-snippet: a note
spec:
  rules:
  - host: shop.example.com
    http:
      paths:
      - path: /shop(/|$)(.*)
        pathType: ImplementationSpecific
      - path: null
`,
    },
    {
      name: 'ConfigMaps without snippets',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
data:
  allow-snippet-annotations: "false"
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data: null
`,
    },
  ],
  invalid: [
    {
      name: 'snippets, with comments',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    # For the old clients.
    nginx.ingress.kubernetes.io/configuration-snippet: |
      more_set_headers "X-Frame-Options: DENY";
    nginx.ingress.kubernetes.io/server-snippet: ""
    nginx.org/location-snippets: deny all;
spec:
  rules:
  - host: shop.example.com
`,
      findings: [
        'snippet metadata.annotations["nginx.ingress.kubernetes.io/configuration-snippet"] {"annotation":"nginx.ingress.kubernetes.io/configuration-snippet"}',
        'snippet metadata.annotations["nginx.ingress.kubernetes.io/server-snippet"] {"annotation":"nginx.ingress.kubernetes.io/server-snippet"}',
        'snippet metadata.annotations["nginx.org/location-snippets"] {"annotation":"nginx.org/location-snippets"}',
      ],
      fixed: null,
    },
    {
      name: 'injection by annotation and by path, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: web
    annotations:
      nginx.ingress.kubernetes.io/auth-url: "http://example.com/#;load_module evil;"
  spec:
    rules:
    - host: shop.example.com
      http:
        paths:
        - path: /x { alias /var/run/secrets/; }
          pathType: ImplementationSpecific
        - path: /var/run/secrets/token
          pathType: Prefix
`,
      findings: [
        'injection items[0].metadata.annotations["nginx.ingress.kubernetes.io/auth-url"] {"annotation":"nginx.ingress.kubernetes.io/auth-url"}',
        'injected-path items[0].spec.rules[0].http.paths[0].path',
        'injected-path items[0].spec.rules[0].http.paths[1].path',
      ],
      fixed: null,
    },
    {
      name: 'a ConfigMap that allows snippets',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
data:
  allow-snippet-annotations: "true"
`,
      findings: ['snippets-allowed data.allow-snippet-annotations'],
      fixed: null,
    },
  ],
});
