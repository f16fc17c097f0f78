import { testRule } from '../../rule/test-rule.ts';
import { danglingNetworkPolicies } from './rule.ts';

testRule(danglingNetworkPolicies, {
  valid: [
    {
      name: 'no workload of the namespace in these files',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: web
---
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: billing
  labels:
    app: api
spec:
  containers:
  - name: api
    image: registry.example.com/api:1
`,
    },
    {
      name: 'selectors that match, are empty, or reach into other namespaces',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: web
  ingress:
  - from:
    - podSelector: {}
    - podSelector:
        matchLabels: {app: web}
    - namespaceSelector:
        matchLabels: {team: gateway}
      podSelector:
        matchLabels: {app: gateway}
    - ipBlock: {cidr: 10.0.0.0/8}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: deny
spec:
  podSelector: {}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web, tier: front}
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
    {
      name: 'ports that the pods declare or that a range reaches',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
  - ports: [{port: http}, {port: 8080}, {port: 8000, endPort: 8999}, {port: null}, {protocol: UDP}]
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports: [{name: http, containerPort: 8080}]
`,
    },
    {
      name: 'pods that declare no ports',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
  - ports: [{port: 9090}]
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports: []
`,
    },
  ],
  invalid: [
    {
      name: 'ports on which the pods do not listen',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
  - ports: [{port: https}, {port: 9090}, {port: 9000, endPort: 9999}, {port: 8080}]
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports: [{name: http, containerPort: 8080}] # the site
`,
      findings: [
        'no-port spec.ingress[0].ports[0].port {"port":"https"}',
        'no-port spec.ingress[0].ports[1].port {"port":9090}',
        'no-port spec.ingress[0].ports[2].port {"port":9000}',
      ],
      fixed: null,
    },
    {
      name: 'a misspelt label, and peers that are not there',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: wbe # misspelled
  ingress:
  - from:
    - podSelector:
        matchLabels:
          app: gateway
  egress:
  - to:
    - podSelector:
        matchExpressions:
        - key: role
          operator: Exists
`,
      findings: ['no-pod spec.podSelector'],
      fixed: null,
    },
    {
      name: 'only peers, in a List',
      yaml: `kind: List
apiVersion: v1
items:
- apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: web
  spec:
    podSelector: null
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: gateway
    egress:
    - to:
      - podSelector:
          matchLabels:
            app: db
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
`,
      findings: ['no-peer items[0].spec.ingress[0].from[0].podSelector {"count":2}'],
      fixed: null,
    },
    {
      name: 'pods of another namespace',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shpo # misspelled
spec:
  podSelector:
    matchLabels: {app: web}
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels: {app: web}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['other-namespace spec.podSelector {"own":"shpo","other":"shop"}'],
      fixed: null,
    },
    {
      name: 'a peer of another namespace',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector: {}
  ingress:
  - from:
    - podSelector:
        matchLabels: {app: gateway}
---
apiVersion: v1
kind: Pod
metadata:
  name: gateway
  namespace: edge
  labels: {app: gateway}
spec:
  containers:
  - name: gateway
    image: registry.example.com/gateway:1
`,
      findings: [
        'peer-in-other-namespace spec.ingress[0].from[0].podSelector {"own":"shop","other":"edge"}',
      ],
      fixed: null,
    },
  ],
});
