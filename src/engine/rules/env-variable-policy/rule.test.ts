import { testRule } from '../../rule/test-rule.ts';
import { envVariablePolicy } from './rule.ts';

const pod = (env: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
${env}`;

const names = { names: ['DEBUG', 'LD_*'] };

testRule(envVariablePolicy, {
  valid: [
    {
      name: 'silent while the list is empty',
      yaml: pod('    env:\n    - {name: DEBUG, value: "1"}\n'),
    },
    { name: 'no variables', yaml: pod(''), options: names },
    {
      name: 'other names, null, and a whole ConfigMap',
      yaml: pod(`    env:
    - {name: DEBUG_LEVEL, value: "1"}
    - {name: debug, value: "1"}
    - {name: null, value: "1"}
    - null
    envFrom:
    - configMapRef: {name: DEBUG}
`),
      options: names,
    },
  ],
  invalid: [
    {
      name: 'a name and a prefix, with comments',
      yaml: pod(`    env:
    - name: LD_PRELOAD
      value: /tmp/x.so
    - name: LOG_LEVEL # stays
      value: info
    - name: DEBUG
      valueFrom: {fieldRef: {fieldPath: metadata.name}}
`),
      options: names,
      findings: [
        'forbidden spec.containers[0].env[0].name {"name":"LD_PRELOAD"}',
        'forbidden spec.containers[0].env[2].name {"name":"DEBUG"}',
      ],
      fixed: pod(`    env:
    - name: LOG_LEVEL # stays
      value: info
`),
    },
    {
      name: 'init and ephemeral containers of a Job on Windows',
      yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  template:
    spec:
      os: {name: windows}
      restartPolicy: Never
      initContainers:
      - name: prepare
        image: registry.example.com/prepare:1
        env: [{name: DEBUG, value: "1"}, {name: OTHER, value: "1"}]
      containers:
      - name: report
        image: registry.example.com/report:1
      ephemeralContainers:
      - name: debug
        image: registry.example.com/debug:1
        env:
        - {name: LD_, value: "1"}
`,
      options: names,
      findings: [
        'forbidden spec.template.spec.initContainers[0].env[0].name {"name":"DEBUG"}',
        'forbidden spec.template.spec.ephemeralContainers[0].env[0].name {"name":"LD_"}',
      ],
      fixed: `apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  template:
    spec:
      os: {name: windows}
      restartPolicy: Never
      initContainers:
      - name: prepare
        image: registry.example.com/prepare:1
        env: [{name: OTHER, value: "1"}]
      containers:
      - name: report
        image: registry.example.com/report:1
      ephemeralContainers:
      - name: debug
        image: registry.example.com/debug:1
`,
    },
  ],
});
