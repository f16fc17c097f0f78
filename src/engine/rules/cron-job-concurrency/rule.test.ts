import { testRule } from '../../rule/test-rule.ts';
import { cronJobConcurrency } from './rule.ts';

const cronJob = (line: string) => `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "*/5 * * * *"
${line}  jobTemplate: # one pod
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:1
`;

testRule(cronJobConcurrency, {
  valid: [
    { name: 'Forbid', yaml: cronJob('  concurrencyPolicy: Forbid\n') },
    { name: 'Allow, on purpose', yaml: cronJob('  concurrencyPolicy: Allow\n') },
  ],
  invalid: [
    {
      name: 'none',
      yaml: cronJob(''),
      findings: ['unset spec.concurrencyPolicy'],
      fixed: cronJob('  concurrencyPolicy: Forbid\n'),
    },
    {
      name: 'empty, and null in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: CronJob
  metadata: {name: report}
  spec: {schedule: "@daily", concurrencyPolicy: null}
- apiVersion: batch/v1
  kind: CronJob
  metadata: {name: other}
  spec: {schedule: "@daily", concurrencyPolicy: ""}
`,
      findings: ['unset items[0].spec.concurrencyPolicy', 'unset items[1].spec.concurrencyPolicy'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: CronJob
  metadata: {name: report}
  spec: {schedule: "@daily", concurrencyPolicy: Forbid}
- apiVersion: batch/v1
  kind: CronJob
  metadata: {name: other}
  spec: {schedule: "@daily", concurrencyPolicy: "Forbid"}
`,
    },
  ],
});
