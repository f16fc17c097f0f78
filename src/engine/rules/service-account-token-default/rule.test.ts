import { testRule } from '../../rule/test-rule.ts';
import { serviceAccountTokenDefault } from './rule.ts';

const deployment = (name: string, more = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}}
    spec:
      serviceAccountName: orders
${more}      containers:
        - name: app
          image: registry.example.com/app:1
`;

const binding = `---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: orders
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: orders
subjects:
  - kind: Group
    name: orders
  - kind: ServiceAccount
    name: orders
`;

const account = (more = '') => `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: shop
${more}`;

testRule(serviceAccountTokenDefault, {
  valid: [
    { name: 'switched off', yaml: account('automountServiceAccountToken: false\n') },
    {
      name: 'a text in place of a boolean says nothing',
      yaml: account('automountServiceAccountToken: "false"\n'),
    },
    {
      name: 'every pod of the account says itself that it wants no token',
      yaml: `${account()}---\n${deployment('web', '      automountServiceAccountToken: false\n')}---\n${deployment('api', '      automountServiceAccountToken: false\n')}`,
    },
    { name: 'a Deployment is no ServiceAccount', yaml: deployment('web') },
  ],
  invalid: [
    {
      name: 'absent, with comments',
      yaml: `# Account of the orders service
${account('imagePullSecrets:\n  - name: registry # private\n')}`,
      findings: ['unset automountServiceAccountToken'],
      fixed: `# Account of the orders service
${account('imagePullSecrets:\n  - name: registry # private\nautomountServiceAccountToken: false\n')}`,
    },
    {
      name: 'switched on',
      yaml: account('automountServiceAccountToken: true # for all its pods\n'),
      findings: ['enabled automountServiceAccountToken'],
      fixed: account('automountServiceAccountToken: false # for all its pods\n'),
    },
    {
      name: 'null is absence, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: orders
  automountServiceAccountToken: null
`,
      findings: ['unset items[0].automountServiceAccountToken'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: orders
  automountServiceAccountToken: false
`,
    },
    {
      name: 'one of two pods says itself that it wants no token',
      yaml: `${account()}---\n${deployment('web', '      automountServiceAccountToken: false\n')}---\n${deployment('api')}`,
      findings: ['unset automountServiceAccountToken'],
      fixed: `${account('automountServiceAccountToken: false\n')}---\n${deployment('web', '      automountServiceAccountToken: false\n')}---\n${deployment('api')}`,
    },
    {
      name: 'used by a pod that no role speaks of',
      yaml: `${account()}---\n${deployment('web')}`,
      findings: ['unset automountServiceAccountToken'],
      fixed: `${account('automountServiceAccountToken: false\n')}---\n${deployment('web')}`,
    },
    {
      name: 'with a role, where every pod says itself that it wants the token',
      yaml: `${account()}---
${deployment('web', '      automountServiceAccountToken: true\n')}${binding}`,
      findings: ['unset automountServiceAccountToken'],
      fixed: `${account('automountServiceAccountToken: false\n')}---
${deployment('web', '      automountServiceAccountToken: true\n')}${binding}`,
    },
    {
      name: 'declined with a role while a pod relies on the default',
      yaml: `${account()}---
${deployment('web')}${binding}`,
      findings: ['unset automountServiceAccountToken'],
      fixed: null,
    },
  ],
});
