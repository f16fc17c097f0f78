import { testRule } from '../../rule/test-rule.ts';
import { hostNamespaces } from '../host-namespaces/rule.ts';
import { namespaceRejections } from './rule.ts';

testRule(
  namespaceRejections,
  {
    valid: [
      {
        name: 'privileged',
        yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: agents
  labels: {pod-security.kubernetes.io/enforce: privileged}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: agents}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      hostPID: true
      containers: [{name: agent, image: registry.example.com/agent:1}]
`,
      },
      {
        name: 'pods of another namespace',
        yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: agents
  labels: {pod-security.kubernetes.io/enforce: baseline}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: other}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      hostPID: true
      containers: [{name: agent, image: registry.example.com/agent:1}]
`,
      },
      {
        name: 'pods that pass',
        yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: agents
  labels: {pod-security.kubernetes.io/enforce: baseline}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: agents}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      containers: [{name: agent, image: registry.example.com/agent:1}]
`,
      },
    ],
    invalid: [
      {
        name: 'pods that fail the level',
        yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: agents
  labels: {pod-security.kubernetes.io/enforce: baseline}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: agents}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      hostPID: true
      containers: [{name: agent, image: registry.example.com/agent:1}]
`,
        findings: [
          'rejects metadata.labels["pod-security.kubernetes.io/enforce"] {"level":"baseline","workload":"DaemonSet agent","checks":"hostNamespaces","n":0}',
        ],
        fixed: null,
      },
    ],
  },
  [hostNamespaces],
);
