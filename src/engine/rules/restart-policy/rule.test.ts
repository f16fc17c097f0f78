import { testRule } from '../../rule/test-rule.ts';
import { restartPolicy } from './rule.ts';

const pod = (line: string, more: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${line}  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    ports:
    - containerPort: 9000
  containers:
  - name: web
    image: registry.example.com/web:1
${more}`;

const ports = '    ports:\n    - containerPort: 8080\n';
const probe = '    readinessProbe:\n      tcpSocket:\n        port: 8080\n';

testRule(restartPolicy, {
  valid: [
    { name: 'the default', yaml: pod('', ports) },
    { name: 'null', yaml: pod('  restartPolicy: null\n', ports) },
    { name: 'written', yaml: pod('  restartPolicy: Always\n', ports) },
    { name: 'restarted when it fails', yaml: pod('  restartPolicy: OnFailure\n', ports) },
    { name: 'a task', yaml: pod('  restartPolicy: Never\n', '') },
    {
      name: 'a Job, whatever it declares',
      yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: import
        image: registry.example.com/import:1
        ports:
        - containerPort: 8080
`,
    },
  ],
  invalid: [
    {
      name: 'ports',
      yaml: pod('  restartPolicy: Never # see the runbook\n', ports),
      findings: ['not-restarted spec.restartPolicy'],
      fixed: pod('  restartPolicy: Always # see the runbook\n', ports),
    },
    {
      name: 'a readiness probe, on Windows',
      yaml: pod('  os:\n    name: windows\n  restartPolicy: Never\n', probe),
      findings: ['not-restarted spec.restartPolicy'],
      fixed: pod('  os:\n    name: windows\n  restartPolicy: Always\n', probe),
    },
  ],
});
