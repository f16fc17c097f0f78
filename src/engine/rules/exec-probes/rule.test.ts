import { testRule } from '../../rule/test-rule.ts';
import { execProbes } from './rule.ts';

testRule(execProbes, {
  valid: [
    {
      name: 'other handlers, other commands, null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      exec:
        command: [/bin/psql-check, --false-alarms]
    readinessProbe:
      httpGet:
        port: 8080
    startupProbe:
      exec: null
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
    },
    {
      name: 'another list',
      options: { commands: ['curl'] },
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      exec:
        command: [ps]
`,
    },
  ],
  invalid: [
    {
      name: 'a Deployment: a program with its path, and one inside a script',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          livenessProbe:
            exec:
              command: [/opt/java/bin/jcmd, "1", VM.version]
          readinessProbe:
            exec:
              command: [sh, -c, "ps aux|grep web"] # is it there?
`,
      findings: [
        'command spec.template.spec.containers[0].livenessProbe.exec.command {"probe":"livenessProbe","command":"jcmd"}',
        'command spec.template.spec.containers[0].readinessProbe.exec.command {"probe":"readinessProbe","command":"ps"}',
      ],
      fixed: null,
    },
  ],
});
