import { testRule } from '../../rule/test-rule.ts';
import { serviceAccountTokenSecrets } from './rule.ts';

testRule(serviceAccountTokenSecrets, {
  valid: [
    {
      name: 'no type',
      yaml: `apiVersion: v1
kind: Secret
metadata:
  name: web
stringData:
  colour: blue
`,
    },
    {
      name: 'null, and another type',
      yaml: `apiVersion: v1
kind: Secret
metadata:
  name: a
type: null
---
apiVersion: v1
kind: Secret
metadata:
  name: b
type: Opaque
`,
    },
    {
      name: 'a field of this name elsewhere',
      yaml: `apiVersion: example.com/v1
kind: Secret
metadata:
  name: web
type: kubernetes.io/service-account-token
`,
    },
  ],
  invalid: [
    {
      name: 'with the account’s name and a comment',
      yaml: `apiVersion: v1
kind: Secret
metadata:
  name: deployer-token
  annotations:
    kubernetes.io/service-account.name: deployer
type: kubernetes.io/service-account-token # for the build server
`,
      findings: ['token type'],
      fixed: null,
    },
    {
      name: 'an item of a List that names no account',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Secret
  metadata:
    name: deployer-token
  type: kubernetes.io/service-account-token
`,
      findings: ['token items[0].type'],
      fixed: null,
    },
  ],
});
