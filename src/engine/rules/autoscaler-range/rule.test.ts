import { testRule } from '../../rule/test-rule.ts';
import { autoscalerRange } from './rule.ts';

const autoscaler = (lines: string) => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef: # the site
    apiVersion: apps/v1
    kind: Deployment
    name: web
${lines}`;

testRule(autoscalerRange, {
  valid: [
    { name: 'from two to ten', yaml: autoscaler('  minReplicas: 2\n  maxReplicas: 10\n') },
    {
      name: 'one is enough',
      options: { minimum: 1 },
      yaml: autoscaler('  maxReplicas: 10\n'),
    },
    { name: 'numbers that cannot be read', yaml: autoscaler('  minReplicas: "1"\n') },
    {
      name: 'other kinds',
      yaml: 'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nspec:\n  minReplicaCount: 0\n',
    },
  ],
  invalid: [
    {
      name: 'no minimum',
      yaml: autoscaler('  maxReplicas: 10 # enough\n'),
      findings: ['min-unset spec.minReplicas {"minimum":2}'],
      fixed: autoscaler('  minReplicas: 2\n  maxReplicas: 10 # enough\n'),
    },
    {
      name: 'too low, in a List, with another minimum',
      options: { minimum: 3 },
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: autoscaling/v1
  kind: HorizontalPodAutoscaler
  metadata: {name: web}
  spec: {minReplicas: 2, maxReplicas: 5}
`,
      findings: ['min-too-low items[0].spec.minReplicas {"count":2,"minimum":3}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: autoscaling/v1
  kind: HorizontalPodAutoscaler
  metadata: {name: web}
  spec: {minReplicas: 3, maxReplicas: 5}
`,
    },
    {
      name: 'nothing to scale, and null',
      yaml: autoscaler('  minReplicas: null\n  maxReplicas: 1\n'),
      findings: ['min-unset spec.minReplicas {"minimum":2}', 'fixed spec.maxReplicas {"count":1}'],
      fixed: null,
    },
    {
      name: 'no maximum',
      yaml: autoscaler('  minReplicas: 2\n'),
      findings: ['max-unset spec.maxReplicas'],
      fixed: null,
    },
    {
      name: 'the maximum lies below the minimum',
      yaml: autoscaler('  minReplicas: 5\n  maxReplicas: 3\n'),
      findings: ['max-below-min spec.maxReplicas {"max":3,"min":5}'],
      fixed: null,
    },
  ],
});
