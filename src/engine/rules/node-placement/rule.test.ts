import { testRule } from '../../rule/test-rule.ts';
import { nodePlacement } from './rule.ts';

const pod = (lines: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${lines}  containers:
  - name: web
    image: registry.example.com/web:1
`;

testRule(nodePlacement, {
  valid: [
    { name: 'nothing', yaml: pod('') },
    {
      name: 'operating system, null, other tolerations',
      yaml: pod(
        '  nodeName: null\n  nodeSelector:\n    kubernetes.io/os: linux\n  tolerations:\n  - key: spot\n    operator: Exists\n',
      ),
    },
    {
      name: 'a DaemonSet on the control plane',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  template:
    spec:
      tolerations: [{key: node-role.kubernetes.io/control-plane, operator: Exists}]
`,
    },
    {
      name: 'node affinity, where it is wanted',
      options: { requireAffinity: true },
      yaml: pod(
        '  affinity:\n    nodeAffinity:\n      preferredDuringSchedulingIgnoredDuringExecution: []\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'one node',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeName: aks-pool1-0
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['node-name spec.nodeName {"node":"aks-pool1-0"}'],
      fixed: null,
    },
    {
      name: 'a node by name, by label, and the control plane',
      yaml: pod(`  nodeName: aks-pool1-0 # the fast one
  nodeSelector:
    kubernetes.io/os: linux
    agentpool: pool1
  tolerations:
  - null
  - key: node-role.kubernetes.io/master
`),
      findings: [
        'node-name spec.nodeName {"node":"aks-pool1-0"}',
        'node-selector spec.nodeSelector.agentpool {"label":"agentpool"}',
        'control-plane spec.tolerations[1] {"key":"node-role.kubernetes.io/master"}',
      ],
      fixed: null,
    },
    {
      name: 'no node affinity, where it is wanted, in a Deployment',
      options: { requireAffinity: true },
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: {selector: {}, template: {spec: {affinity: {nodeAffinity: null}}}}
`,
      findings: ['no-affinity spec.template.spec.affinity.nodeAffinity'],
      fixed: null,
    },
  ],
});
