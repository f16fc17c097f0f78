import { testRule } from '../../rule/test-rule.ts';
import { unhealthyPodEviction } from './rule.ts';

testRule(unhealthyPodEviction, {
  valid: [
    {
      name: 'AlwaysAllow',
      yaml: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app: web
`,
    },
    {
      name: 'Kubernetes that does not know the field',
      kubernetesVersion: '1.26',
      yaml: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
`,
    },
  ],
  invalid: [
    {
      name: 'unset',
      yaml: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      findings: ['unset spec.unhealthyPodEvictionPolicy'],
      fixed: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app: web
`,
    },
    {
      name: 'unset, and null',
      yaml: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1 # one at a time
  selector:
    matchLabels:
      app: web
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: api
spec:
  unhealthyPodEvictionPolicy: null
  minAvailable: 1
`,
      findings: ['unset spec.unhealthyPodEvictionPolicy', 'unset spec.unhealthyPodEvictionPolicy'],
      fixed: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1 # one at a time
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app: web
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: api
spec:
  unhealthyPodEvictionPolicy: AlwaysAllow
  minAvailable: 1
`,
    },
    {
      name: 'IfHealthyBudget in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: web
  spec:
    maxUnavailable: 1
    unhealthyPodEvictionPolicy: IfHealthyBudget # as before
`,
      findings: ['if-healthy-budget items[0].spec.unhealthyPodEvictionPolicy'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: web
  spec:
    maxUnavailable: 1
    unhealthyPodEvictionPolicy: AlwaysAllow # as before
`,
    },
  ],
});
