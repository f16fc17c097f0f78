import { testRule } from '../../rule/test-rule.ts';
import { cronJobDeadline } from './rule.ts';

const cronJob = (line: string) => `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 4 * * *"
${line}  jobTemplate: # one pod
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:1
`;

testRule(cronJobDeadline, {
  valid: [
    { name: 'a deadline', yaml: cronJob('  startingDeadlineSeconds: 600\n') },
    { name: 'a text is not for us to judge', yaml: cronJob('  startingDeadlineSeconds: "600"\n') },
    {
      name: 'other kinds',
      yaml: 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: import\nspec: {}\n',
    },
  ],
  invalid: [
    {
      name: 'none',
      yaml: cronJob(''),
      findings: ['unset spec.startingDeadlineSeconds'],
      fixed: cronJob('  startingDeadlineSeconds: 200\n'),
    },
    {
      name: 'null, with a chosen value',
      value: 3600,
      yaml: cronJob('  startingDeadlineSeconds: null\n'),
      findings: ['unset spec.startingDeadlineSeconds'],
      fixed: cronJob('  startingDeadlineSeconds: 3600\n'),
    },
    {
      name: 'too short, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: CronJob
  metadata: {name: report}
  spec:
    schedule: "0 4 * * *"
    startingDeadlineSeconds: 5 # quickly
`,
      findings: ['too-short items[0].spec.startingDeadlineSeconds {"seconds":5}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: CronJob
  metadata: {name: report}
  spec:
    schedule: "0 4 * * *"
    startingDeadlineSeconds: 200 # quickly
`,
    },
  ],
});
