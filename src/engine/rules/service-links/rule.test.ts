import { testRule } from '../../rule/test-rule.ts';
import { serviceLinks } from './rule.ts';

const pod = (line: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${line}  containers: # one
  - name: web
    image: registry.example.com/web:1
`;

testRule(serviceLinks, {
  valid: [
    { name: 'off', yaml: pod('  enableServiceLinks: false\n') },
    {
      name: 'null in a CronJob, whose pods run once',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata: {name: report}
spec: {schedule: '@daily', jobTemplate: {spec: {template: {spec: {enableServiceLinks: null}}}}}
`,
    },
  ],
  invalid: [
    {
      name: 'nothing',
      yaml: pod(''),
      findings: ['unset spec.enableServiceLinks'],
      fixed: pod('  enableServiceLinks: false\n'),
    },
    {
      name: 'on, on Windows',
      yaml: pod('  os: {name: windows}\n  enableServiceLinks: true # needed?\n'),
      findings: ['enabled spec.enableServiceLinks'],
      fixed: pod('  os: {name: windows}\n  enableServiceLinks: false # needed?\n'),
    },
    {
      name: 'null',
      yaml: pod('  enableServiceLinks: null\n'),
      findings: ['unset spec.enableServiceLinks'],
      fixed: pod('  enableServiceLinks: false\n'),
    },
  ],
});
