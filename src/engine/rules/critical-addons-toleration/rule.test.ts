import { testRule } from '../../rule/test-rule.ts';
import { criticalAddonsToleration } from './rule.ts';

const pod = (lines: string, namespace = 'shop') => `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: ${namespace}
spec:
${lines}  containers: # one
  - name: web
    image: registry.example.com/web:1
`;
const addons = '  tolerations:\n  - key: CriticalAddonsOnly\n    operator: Exists\n';

testRule(criticalAddonsToleration, {
  valid: [
    { name: 'none', yaml: pod('') },
    { name: 'null', yaml: pod('  tolerations: null\n') },
    { name: 'a program of the cluster', yaml: pod(addons, 'kube-system') },
    {
      name: 'another taint, another value, another effect',
      yaml: pod(`  tolerations:
  - key: spot
    operator: Exists
  - key: CriticalAddonsOnly
    value: "false"
  - key: CriticalAddonsOnly
    operator: Exists
    effect: NoExecute
`),
    },
    {
      name: 'a DaemonSet',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec: {template: {spec: {tolerations: [{operator: Exists}]}}}
`,
    },
  ],
  invalid: [
    {
      name: 'the only toleration',
      yaml: pod(addons),
      findings: ['critical-addons spec.tolerations[0]'],
      fixed: pod(''),
    },
    {
      name: 'two of three, in a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      tolerations:
        - operator: Exists
        - key: spot # cheap nodes
          operator: Exists
        - key: CriticalAddonsOnly
          value: "true"
          effect: NoSchedule
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: [
        'every-taint spec.template.spec.tolerations[0]',
        'critical-addons spec.template.spec.tolerations[2]',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      tolerations:
        - key: spot # cheap nodes
          operator: Exists
      containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
  ],
});
