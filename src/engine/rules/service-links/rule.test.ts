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

const service = (i: number) => `---
apiVersion: v1
kind: Service
metadata: {name: s${i}}
spec: {ports: [{port: 80}]}
`;
const services = Array.from({ length: 50 }, (_, i) => service(i)).join('');
const few = services.slice(0, services.lastIndexOf('---'));

testRule(serviceLinks, {
  valid: [
    { name: 'few Services', yaml: pod('') + few },
    {
      name: 'many Services, in another namespace',
      yaml: pod('').replace('name: web', 'name: web\n  namespace: shop') + services,
    },
    { name: 'off', yaml: pod('  enableServiceLinks: false\n') },
  ],
  invalid: [
    {
      name: 'nothing beside many Services',
      yaml: pod('') + services,
      findings: ['unset spec.enableServiceLinks'],
      fixed: pod('  enableServiceLinks: false\n') + services,
    },
    {
      name: 'on',
      yaml: pod('  enableServiceLinks: true\n'),
      findings: ['enabled spec.enableServiceLinks'],
      fixed: pod('  enableServiceLinks: false\n'),
    },
    {
      name: 'on, on Windows',
      yaml: pod('  os: {name: windows}\n  enableServiceLinks: true # needed?\n'),
      findings: ['enabled spec.enableServiceLinks'],
      fixed: pod('  os: {name: windows}\n  enableServiceLinks: false # needed?\n'),
    },
    {
      name: 'true in a CronJob',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata: {name: report}
spec: {schedule: '@daily', jobTemplate: {spec: {template: {spec: {enableServiceLinks: true}}}}}
`,
      findings: ['enabled spec.jobTemplate.spec.template.spec.enableServiceLinks'],
      fixed: `apiVersion: batch/v1
kind: CronJob
metadata: {name: report}
spec: {schedule: '@daily', jobTemplate: {spec: {template: {spec: {enableServiceLinks: false}}}}}
`,
    },
  ],
});
