import { testRule } from '../../rule/test-rule.ts';
import { barePods } from './rule.ts';

const spec = `spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`;

testRule(barePods, {
  valid: [
    {
      name: 'with an owner, as a Helm hook, or copied from a node',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web-1
  ownerReferences:
  - apiVersion: apps/v1
    kind: ReplicaSet
    name: web
    uid: 1d2e
${spec}---
apiVersion: v1
kind: Pod
metadata:
  name: test
  annotations:
    helm.sh/hook: test
${spec}---
apiVersion: v1
kind: Pod
metadata:
  name: kube-proxy
  annotations:
    kubernetes.io/config.mirror: 1d2e
${spec}`,
    },
    {
      name: 'other kinds',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'a Pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
${spec}`,
      findings: ['bare kind'],
      fixed: null,
    },
    {
      name: 'a Pod with empty owners and a comment',
      yaml: `apiVersion: v1
kind: Pod # to try it out
metadata:
  name: web
  ownerReferences: null
${spec}`,
      findings: ['bare kind'],
      fixed: null,
    },
    {
      name: 'a task in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: task
  spec:
    restartPolicy: OnFailure
    containers:
    - name: task
      image: registry.example.com/task:1
`,
      findings: ['bare-task items[0].kind'],
      fixed: null,
    },
  ],
});
