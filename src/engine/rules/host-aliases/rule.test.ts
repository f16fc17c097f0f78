import { testRule } from '../../rule/test-rule.ts';
import { hostAliases } from './rule.ts';

testRule(hostAliases, {
  valid: [
    {
      name: 'unset, null, empty',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: null-list
spec:
  hostAliases: null
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: empty-list
spec:
  hostAliases: []
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'two entries',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostAliases: # until the move
  - ip: 192.0.2.1
    hostnames: [database.example.com]
  - ip: 127.0.0.1
    hostnames: [telemetry.example.com]
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['host-aliases spec.hostAliases {"count":2}'],
      fixed: null,
    },
    {
      name: 'in a CronJob of a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: report
  spec:
    schedule: 0 3 * * *
    jobTemplate:
      spec:
        template:
          spec:
            restartPolicy: Never
            hostAliases: [{ip: 192.0.2.1, hostnames: [database.example.com]}]
            containers:
            - name: report
              image: registry.example.com/report:1
`,
      findings: [
        'host-aliases items[0].spec.jobTemplate.spec.template.spec.hostAliases {"count":1}',
      ],
      fixed: null,
    },
  ],
});
