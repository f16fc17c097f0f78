import { testRule } from '../../rule/test-rule.ts';
import { openNetworkPolicies } from './rule.ts';

testRule(openNetworkPolicies, {
  valid: [
    {
      name: 'a default deny has an empty selector and is no fault',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: deny
spec:
  podSelector: {}
  policyTypes:
  - Ingress
  - Egress
`,
    },
    {
      name: 'peers, ports, exceptions',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      app: web
  ingress:
  - ports:
    - port: 8080
  - from:
    - namespaceSelector: {}
      podSelector:
        matchLabels:
          app: gateway
    - podSelector: {}
  egress:
  - to:
    - ipBlock:
        cidr: 0.0.0.0/0
        except:
        - 169.254.169.254/32
`,
    },
    {
      name: 'rules of a direction that policyTypes leaves out',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress: null
  egress:
  - {}
`,
    },
    {
      name: 'another kind',
      yaml: `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: web
spec:
  ingress:
  - {}
`,
    },
  ],
  invalid: [
    {
      name: 'one empty rule',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      app: web
  policyTypes:
  - Ingress
  ingress:
  - from: []
`,
      findings: ['open-ingress spec.ingress[0]'],
      fixed: null,
    },
    {
      name: 'empty rules in both directions, with comments',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: all
spec:
  podSelector: {} # everyone
  ingress:
  - {}
  egress:
  - to: []
    ports: null
`,
      findings: ['open-ingress spec.ingress[0]', 'open-egress spec.egress[0]'],
      fixed: null,
    },
    {
      name: 'all addresses and all namespaces, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: web
  spec:
    podSelector:
      matchLabels:
        app: web
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: gateway
      - namespaceSelector: {}
        podSelector: {}
    egress:
    - to:
      - ipBlock:
          cidr: ::/0
`,
      findings: [
        'open-ingress items[0].spec.ingress[0].from[1]',
        'open-egress items[0].spec.egress[0].to[0]',
      ],
      fixed: null,
    },
  ],
});
