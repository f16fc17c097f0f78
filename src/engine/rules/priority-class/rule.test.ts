import { testRule } from '../../rule/test-rule.ts';
import { priorityClass } from './rule.ts';

const pod = (line: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${line}  containers: # one
  - name: web
    image: registry.example.com/web:1
`;

testRule(priorityClass, {
  valid: [
    { name: 'a class', yaml: pod('  priorityClassName: high\n') },
    {
      name: 'an allowed class',
      options: { allowed: ['high', 'low'] },
      yaml: pod('  priorityClassName: low\n'),
    },
  ],
  invalid: [
    {
      name: 'none',
      value: 'high',
      yaml: pod(''),
      findings: ['unset spec.priorityClassName'],
      fixed: pod('  priorityClassName: high\n'),
    },
    {
      name: 'null, in a CronJob, without a name to write',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata: {name: report}
spec:
  schedule: "0 4 * * *"
  jobTemplate: {spec: {template: {spec: {priorityClassName: null, restartPolicy: Never}}}}
`,
      findings: ['unset spec.jobTemplate.spec.template.spec.priorityClassName'],
      fixed: null,
    },
    {
      name: 'a class that is not on the list',
      value: 'high',
      options: { allowed: ['high'] },
      yaml: pod('  priorityClassName: system-cluster-critical # why?\n'),
      findings: ['not-allowed spec.priorityClassName {"name":"system-cluster-critical"}'],
      fixed: pod('  priorityClassName: high # why?\n'),
    },
  ],
});
