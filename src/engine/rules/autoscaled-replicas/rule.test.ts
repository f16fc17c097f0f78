import { testRule } from '../../rule/test-rule.ts';
import { autoscaledReplicas } from './rule.ts';

const deployment = (line: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
${line}  template: # one
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
`;
const autoscaler = (name: string) => `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web-load
spec:
  maxReplicas: 10
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${name}
`;

testRule(autoscaledReplicas, {
  valid: [
    { name: 'no number', yaml: deployment('') + autoscaler('web') },
    { name: 'null', yaml: deployment('  replicas: null\n') + autoscaler('web') },
    { name: 'no autoscaler', yaml: deployment('  replicas: 3\n') },
    {
      name: 'an autoscaler of something else',
      yaml: deployment('  replicas: 3\n') + autoscaler('api'),
    },
  ],
  invalid: [
    {
      name: 'a number beside an autoscaler',
      yaml: deployment('  replicas: 3 # at the start\n') + autoscaler('web'),
      findings: ['fixed spec.replicas {"count":3,"autoscaler":"web-load"}'],
      fixed: deployment('') + autoscaler('web'),
    },
    {
      name: 'KEDA, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: StatefulSet
  metadata: {name: db}
  spec: {replicas: 2, serviceName: db}
- apiVersion: keda.sh/v1alpha1
  kind: ScaledObject
  metadata: {name: db-queue}
  spec: {scaleTargetRef: {kind: StatefulSet, name: db}}
`,
      findings: ['fixed items[0].spec.replicas {"count":2,"autoscaler":"db-queue"}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: StatefulSet
  metadata: {name: db}
  spec: {serviceName: db}
- apiVersion: keda.sh/v1alpha1
  kind: ScaledObject
  metadata: {name: db-queue}
  spec: {scaleTargetRef: {kind: StatefulSet, name: db}}
`,
    },
  ],
});
