import { expect, test } from 'vitest';
import { type ObjectRef, objectsOf, workloadOf } from '../../model/pod.ts';
import type { ContainerRef, Workload } from '../../rule/rule.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import { highUserAndGroupIds } from './rule.ts';

testRule(highUserAndGroupIds, {
  valid: [
    {
      name: 'root, at the pod and in a container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {runAsUser: 0, runAsGroup: 10001}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {runAsGroup: 0}
`,
    },
    {
      name: 'a pod for Windows nodes that does not say so in os',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'nothing set: the image decides',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: null
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'high at the pod, higher at a container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 10001
    runAsGroup: 20000
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsUser: 2000000000
  - name: log
    image: registry.example.com/log:1
`,
    },
    {
      name: 'a user namespace maps the numbers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostUsers: false
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'Windows pods have no user IDs',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'low at the pod, one container has a low ID of its own, another a high one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000 # the first account
    runAsGroup: 10000
    fsGroup: 2000
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: log
    image: registry.example.com/log:1
    securityContext:
      runAsUser: 101
      runAsGroup: 10002
  - name: high
    image: registry.example.com/high:1
    securityContext: {runAsUser: 10001, runAsGroup: 10001}
`,
      value: 12345,
      findings: [
        'low-user-id spec.securityContext.runAsUser {"id":1000}',
        'low-group-id spec.securityContext.runAsGroup {"id":10000}',
        'low-user-id spec.containers[1].securityContext.runAsUser {"id":101}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 12345 # the first account
    runAsGroup: 12345
    fsGroup: 2000
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: log
    image: registry.example.com/log:1
    securityContext:
      runAsUser: 12345
      runAsGroup: 10002
  - name: high
    image: registry.example.com/high:1
    securityContext: {runAsUser: 10001, runAsGroup: 10001}
`,
    },
    {
      name: 'a Deployment with an init and an ephemeral container; root is for others to tell',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
          securityContext: {runAsUser: 0}
      containers:
        - name: web
          image: registry.example.com/web:1
      ephemeralContainers:
        - name: debug
          image: registry.example.com/debug:1
          securityContext:
            runAsGroup: 999
`,
      findings: [
        'low-group-id spec.template.spec.ephemeralContainers[0].securityContext.runAsGroup {"id":999}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
          securityContext: {runAsUser: 0}
      containers:
        - name: web
          image: registry.example.com/web:1
      ephemeralContainers:
        - name: debug
          image: registry.example.com/debug:1
          securityContext:
            runAsGroup: 10001
`,
    },
  ],
});

test.each<[string, object, string]>([
  ['nothing of the node', {}, 'info'],
  ['a folder of the node', { volumes: [{ name: 'v', hostPath: { path: '/srv' } }] }, 'low'],
  ['the network of the node', { hostNetwork: true }, 'low'],
])('it weighs more where the pod shares %s', (_, spec, expected) => {
  const value = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'a' },
    spec: {
      ...spec,
      securityContext: { runAsUser: 5 },
      containers: [{ name: 'a', image: 'app:1' }],
    },
  };
  const [object] = objectsOf(value as never);
  const workload = workloadOf(object as ObjectRef) as Workload;
  const status = highUserAndGroupIds.inspect(
    targetOf(workload, workload.pod.containers[0] as ContainerRef),
    envAt(),
  );
  const places = 'places' in status ? status.places : [];
  expect(places.map(({ severity = highUserAndGroupIds.severity }) => severity)).toEqual([expected]);
});
