import { testRule } from '../../rule/test-rule.ts';
import { danglingRoutes } from './rule.ts';

const route = (rules: string, kind = 'v1\nkind: HTTPRoute') => `---
apiVersion: gateway.networking.k8s.io/${kind}
metadata:
  name: web
  namespace: shop
spec:
  parentRefs: [{name: gateway}]
  rules: ${rules}
`;
const service = (name: string, namespace = 'shop') => `---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  ports:
  - port: 80
`;

testRule(danglingRoutes, {
  valid: [
    {
      name: 'Services with their ports, other kinds, and other namespaces',
      yaml:
        route(
          '[{backendRefs: [{name: web, port: 80}, {name: api, namespace: billing, port: 80}, {kind: Bucket, group: example.com, name: files}]}, {filters: [{type: RequestRedirect, requestRedirect: {scheme: https}}]}, null]',
        ) +
        service('web') +
        service('api', 'billing'),
    },
    {
      name: 'no Service of the namespace in these files',
      yaml: route('[{backendRefs: [{name: web, port: 80}]}]') + service('api', 'billing'),
    },
    { name: 'no rules', yaml: route('null') + service('web') },
  ],
  invalid: [
    {
      name: 'a Service that has another port',
      yaml: `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
spec:
  parentRefs:
  - name: gateway
  rules:
  - backendRefs:
    - name: web
      port: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
  - port: 80
`,
      findings: ['no-port spec.rules[0].backendRefs[0].port {"name":"web","port":8080}'],
      fixed: null,
    },
    {
      name: 'a Service that is not there, a port that is not in it, and a mirror',
      yaml:
        route(
          '[{backendRefs: [{name: nowhere, port: 80}, {name: web, port: 8080}], filters: [{type: RequestMirror, requestMirror: {backendRef: {name: mirror, port: 80}}}]}]',
        ) + service('web'),
      findings: [
        'no-service spec.rules[0].backendRefs[0].name {"name":"nowhere"}',
        'no-port spec.rules[0].backendRefs[1].port {"name":"web","port":8080}',
        'no-service spec.rules[0].filters[0].requestMirror.backendRef.name {"name":"mirror"}',
      ],
      fixed: null,
    },
    {
      name: 'the Service of another namespace, for each kind of route',
      yaml:
        ['v1\nkind: GRPCRoute', 'v1alpha2\nkind: TCPRoute']
          .map((kind) => route('[{backendRefs: [{name: api, port: 80}]}]', kind))
          .join('') + service('api', 'billing'),
      findings: [
        'other-namespace spec.rules[0].backendRefs[0].name {"name":"api","own":"shop","other":"billing"}',
        'other-namespace spec.rules[0].backendRefs[0].name {"name":"api","own":"shop","other":"billing"}',
      ],
      fixed: null,
    },
  ],
});
