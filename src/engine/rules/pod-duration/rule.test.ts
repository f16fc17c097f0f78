import { testRule } from '../../rule/test-rule.ts';
import { podDuration } from './rule.ts';

const pod = (lines: string) => `apiVersion: v1
kind: Pod
metadata:
  name: task
spec:
${lines}  containers: # one
  - name: task
    image: registry.example.com/task:1
`;
const job = (line: string, inner = '') => `apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
${line}  template:
    spec:
${inner}      restartPolicy: Never
      containers:
        - name: import
          image: registry.example.com/import:1
`;
const cronJob = (line: string) => `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: report
  spec:
    schedule: "@daily"
    jobTemplate:
      spec:
${line}        template:
          spec:
            restartPolicy: Never
            containers:
            - name: report
              image: registry.example.com/report:1
`;

testRule(podDuration, {
  valid: [
    { name: 'a server', yaml: pod('') },
    { name: 'a Job', yaml: job('  activeDeadlineSeconds: 600\n') },
    { name: 'the pod of a Job', yaml: job('', '      activeDeadlineSeconds: 600\n') },
    {
      name: 'a Deployment, which refuses it',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'a task',
      yaml: pod('  restartPolicy: Never\n'),
      findings: ['unset spec.activeDeadlineSeconds'],
      fixed: pod('  restartPolicy: Never\n  activeDeadlineSeconds: 3600\n'),
    },
    {
      name: 'a Job with null',
      yaml: job('  activeDeadlineSeconds: null\n'),
      findings: ['unset spec.activeDeadlineSeconds'],
      fixed: job('  activeDeadlineSeconds: 3600\n'),
    },
    {
      name: 'a CronJob, in a List',
      yaml: cronJob(''),
      findings: ['unset items[0].spec.jobTemplate.spec.activeDeadlineSeconds'],
      fixed: cronJob('        activeDeadlineSeconds: 3600\n'),
    },
    {
      name: 'too long in the pod of a Job, with another maximum',
      options: { maximum: 7200 },
      yaml: job('', '      activeDeadlineSeconds: 7201 # two hours\n'),
      findings: [
        'too-long spec.template.spec.activeDeadlineSeconds {"seconds":7201,"maximum":7200}',
      ],
      fixed: job('', '      activeDeadlineSeconds: 3600 # two hours\n'),
    },
    {
      name: 'declined for a value above the maximum',
      options: { maximum: 60 },
      yaml: job(''),
      findings: ['unset spec.activeDeadlineSeconds'],
      fixed: null,
    },
  ],
});
