import { testRule } from '../../rule/test-rule.ts';
import { reservedTaints } from './rule.ts';

const node = (spec: string) => `apiVersion: v1
kind: Node
metadata:
  name: aks-apps-1
${spec}`;

testRule(reservedTaints, {
  valid: [
    { name: 'no taint', yaml: node('') },
    {
      name: 'another taint',
      yaml: node('spec:\n  taints:\n  - key: gpu\n    effect: NoSchedule\n'),
    },
  ],
  invalid: [
    {
      name: 'beside another one',
      yaml: node(`spec:
  taints:
  - key: CriticalAddonsOnly
    value: "true"
    effect: NoSchedule
  - key: gpu
    effect: NoSchedule
  - key: CriticalAddonsOnly
    effect: NoExecute
`),
      findings: [
        'reserved-taint spec.taints[0] {"taint":"CriticalAddonsOnly"}',
        'reserved-taint spec.taints[2] {"taint":"CriticalAddonsOnly"}',
      ],
      fixed: node('spec:\n  taints:\n  - key: gpu\n    effect: NoSchedule\n'),
    },
  ],
});
