import { testRule } from '../../rule/test-rule.ts';
import { jobCleanup } from './rule.ts';

const job = (line: string, metadata = '') => `apiVersion: batch/v1
kind: Job
metadata:
  name: import
${metadata}spec:
${line}  template: # one pod
    spec:
      restartPolicy: Never
      containers:
        - name: import
          image: registry.example.com/import:1
`;

testRule(jobCleanup, {
  valid: [
    {
      name: 'a time, and at once',
      yaml: `${job('  ttlSecondsAfterFinished: 0\n')}---\n${job('  ttlSecondsAfterFinished: 60\n')}`,
    },
    { name: 'a Helm hook', yaml: job('', '  annotations:\n    helm.sh/hook: pre-upgrade\n') },
    {
      name: 'a Job of a CronJob',
      yaml: job(
        '',
        '  ownerReferences:\n    - {apiVersion: batch/v1, kind: CronJob, name: import, uid: 1d2e}\n',
      ),
    },
    {
      name: 'a CronJob',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata: {name: import}
spec: {schedule: "@daily", jobTemplate: {spec: {template: {spec: {restartPolicy: Never}}}}}
`,
    },
  ],
  invalid: [
    {
      name: 'none',
      yaml: job(''),
      findings: ['unset spec.ttlSecondsAfterFinished'],
      fixed: job('  ttlSecondsAfterFinished: 3600\n'),
    },
    {
      name: 'null in a List, with a chosen value',
      value: 86400,
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: Job
  metadata: {name: import}
  spec:
    ttlSecondsAfterFinished: null # never
    template: {spec: {restartPolicy: Never}}
`,
      findings: ['unset items[0].spec.ttlSecondsAfterFinished'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: Job
  metadata: {name: import}
  spec:
    ttlSecondsAfterFinished: 86400 # never
    template: {spec: {restartPolicy: Never}}
`,
    },
  ],
});
