import { testRule } from '../../rule/test-rule.ts';
import { rollingUpdates } from './rule.ts';

const deployment = (lines: string, volumes = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
${lines}  selector:
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
${volumes}`;

testRule(rollingUpdates, {
  valid: [
    { name: 'the default', yaml: deployment('') },
    { name: 'null is the default', yaml: deployment('  strategy: null\n') },
    {
      name: 'written, with some pods left',
      yaml: deployment(
        '  replicas: 3\n  strategy:\n    type: RollingUpdate\n    rollingUpdate:\n      maxUnavailable: 1\n',
      ),
    },
    {
      name: 'Recreate for a Deployment with a claim',
      yaml: deployment(
        '  strategy:\n    type: Recreate\n',
        '      volumes:\n        - name: data\n          persistentVolumeClaim:\n            claimName: data\n',
      ),
    },
    { name: 'Recreate for one pod', yaml: deployment('  strategy:\n    type: Recreate\n') },
    {
      name: 'Recreate for one pod, with the number',
      yaml: deployment('  replicas: 1\n  strategy:\n    type: Recreate\n'),
    },
  ],
  invalid: [
    {
      name: 'Recreate without a reason',
      yaml: deployment('  replicas: 2\n  strategy:\n    type: Recreate # see the runbook\n'),
      findings: ['recreate spec.strategy.type'],
      fixed: deployment('  replicas: 2\n  strategy:\n    type: RollingUpdate # see the runbook\n'),
    },
    {
      name: 'all pods at once',
      yaml: deployment(
        '  replicas: 3\n  strategy:\n    rollingUpdate: {maxUnavailable: 3, maxSurge: 0}\n',
      ),
      findings: ['all-unavailable spec.strategy.rollingUpdate.maxUnavailable {"value":"3"}'],
      fixed: deployment(
        '  replicas: 3\n  strategy:\n    rollingUpdate: {maxUnavailable: 25%, maxSurge: 0}\n',
      ),
    },
    {
      name: 'by hand and all at once, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    name: db
  spec:
    updateStrategy: {type: OnDelete}
- apiVersion: apps/v1
  kind: DaemonSet
  metadata:
    name: agent
  spec:
    updateStrategy:
      rollingUpdate:
        maxUnavailable: 100%
`,
      findings: [
        'on-delete items[0].spec.updateStrategy.type',
        'all-unavailable items[1].spec.updateStrategy.rollingUpdate.maxUnavailable {"value":"100%"}',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    name: db
  spec:
    updateStrategy: {type: RollingUpdate}
- apiVersion: apps/v1
  kind: DaemonSet
  metadata:
    name: agent
  spec:
    updateStrategy:
      rollingUpdate:
        maxUnavailable: 25%
`,
    },
  ],
});
