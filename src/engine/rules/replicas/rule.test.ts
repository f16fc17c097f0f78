import { testRule } from '../../rule/test-rule.ts';
import { replicas } from './rule.ts';

const deployment = (lines: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
${lines}  selector:
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
`;
const autoscaler = (kind: string, target: string) => `---
${kind}
metadata:
  name: web
spec:
  scaleTargetRef:
${target}`;

testRule(replicas, {
  valid: [
    { name: 'two', yaml: deployment('  replicas: 2\n') },
    { name: 'switched off', yaml: deployment('  replicas: 0 # until spring\n') },
    {
      name: 'an autoscaler of the files decides',
      yaml:
        deployment('') +
        autoscaler(
          'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler',
          '    apiVersion: apps/v1\n    kind: Deployment\n    name: web\n',
        ),
    },
    {
      name: 'KEDA decides, whose target is a Deployment unless it says otherwise',
      yaml:
        deployment('  replicas: 1\n') +
        autoscaler('apiVersion: keda.sh/v1alpha1\nkind: ScaledObject', '    name: web\n'),
    },
    {
      name: 'a number that cannot be read, and kinds that have none',
      yaml: `${deployment('  replicas: "1"\n')}---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
`,
    },
  ],
  invalid: [
    {
      name: 'none, beside an autoscaler of something else',
      yaml:
        deployment('  # the site\n') +
        autoscaler(
          'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler',
          '    apiVersion: apps/v1\n    kind: StatefulSet\n    name: web\n',
        ),
      findings: ['unset spec.replicas {"minimum":2}'],
      fixed:
        deployment('  replicas: 2\n  # the site\n') +
        autoscaler(
          'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler',
          '    apiVersion: apps/v1\n    kind: StatefulSet\n    name: web\n',
        ),
    },
    {
      name: 'one',
      yaml: deployment('  replicas: 1 # enough\n'),
      findings: ['too-few spec.replicas {"count":1,"minimum":2}'],
      fixed: deployment('  replicas: 2 # enough\n'),
    },
    {
      name: 'two with Recreate',
      yaml: deployment('  replicas: 2\n  strategy:\n    type: Recreate\n'),
      options: { minimum: 3 },
      findings: ['too-few spec.replicas {"count":2,"minimum":3}'],
      fixed: deployment('  replicas: 3\n  strategy:\n    type: Recreate\n'),
    },
    {
      name: 'one with Recreate, and no number',
      yaml: deployment('  strategy:\n    type: Recreate\n'),
      findings: ['recreate spec.replicas'],
      fixed: deployment('  strategy:\n    type: Recreate\n  replicas: 2\n'),
    },
    {
      name: 'one, with a higher minimum than the suggestion',
      yaml: deployment('  replicas: 1 # enough\n  strategy:\n    type: Recreate\n'),
      options: { minimum: 3 },
      findings: ['recreate spec.replicas'],
      fixed: deployment('  replicas: 3 # enough\n  strategy:\n    type: Recreate\n'),
    },
    {
      name: 'null is absence, in a List',
      value: 4,
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    name: db
  spec:
    selector: {matchLabels: {app: db}}
    replicas: null
`,
      findings: ['unset items[0].spec.replicas {"minimum":2}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    name: db
  spec:
    selector: {matchLabels: {app: db}}
    replicas: 4
`,
    },
  ],
});
