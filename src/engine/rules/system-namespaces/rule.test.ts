import { testRule } from '../../rule/test-rule.ts';
import { systemNamespaces } from './rule.ts';

testRule(systemNamespaces, {
  valid: [
    {
      name: 'another namespace, none, null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: kube-system-tools
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: unset
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: null-namespace
  namespace: null
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'what has to stand there',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns-custom
  namespace: kube-system
data: {}
`,
    },
  ],
  invalid: [
    {
      name: 'a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: kube-system # as the tutorial says
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
      findings: ['system-namespace metadata.namespace {"namespace":"kube-system"}'],
      fixed: null,
    },
    {
      name: 'a Pod in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
    namespace: kube-public
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
`,
      findings: ['system-namespace items[0].metadata.namespace {"namespace":"kube-public"}'],
      fixed: null,
    },
  ],
});
