import { testRule } from '../../rule/test-rule.ts';
import { namespaceLimits } from './rule.ts';

testRule(namespaceLimits, {
  valid: [
    {
      name: 'both name the namespace',
      yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
  - type: Container
    default:
      memory: 1Gi
---
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
  namespace: shop
spec:
  hard:
    limits.memory: 16Gi
`,
    },
    {
      name: 'both may be applied to it',
      yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  labels: {}
spec:
  limits:
  - type: Container
    default:
      memory: 1Gi
---
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
  labels: {}
spec:
  hard:
    limits.memory: 16Gi
`,
    },
    {
      name: 'namespaces of Kubernetes itself, and one without a name',
      yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: kube-system
---
apiVersion: v1
kind: Namespace
metadata:
  name: null
`,
    },
  ],
  invalid: [
    {
      name: 'nothing',
      yaml: `# The shop.
apiVersion: v1
kind: Namespace
metadata:
  name: shop # since 2024
`,
      findings: ['neither metadata.name {"name":"shop"}'],
      fixed: null,
    },
    {
      name: 'in a List, beside those of another namespace',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Namespace
  metadata:
    name: shop
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: blog
spec:
  limits:
  - type: Container
    default:
      memory: 1Gi
---
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
  namespace: shop
spec:
  hard:
    limits.memory: 16Gi
`,
      findings: ['no-limit-range items[0].metadata.name {"name":"shop"}'],
      fixed: null,
    },
    {
      name: 'a LimitRange alone',
      yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: blog
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: blog
spec:
  limits:
  - type: Container
    max:
      memory: 1Gi
`,
      findings: ['no-resource-quota metadata.name {"name":"blog"}'],
      fixed: null,
    },
  ],
});
