import { expect, test } from 'vitest';
import { type ContainerRef, objectsOf, workloadOf } from '../../model/pod.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import { livenessProbes } from './rule.ts';

testRule(livenessProbes, {
  valid: [
    {
      name: 'a probe of each sort, a gRPC one as well',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      httpGet:
        path: /livez
        port: 8080
  - name: api
    image: registry.example.com/api:1
    livenessProbe:
      grpc:
        port: 9000
`,
    },
    {
      name: 'a Job needs no probe (bridgecrewio/checkov#4807)',
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
`,
    },
    {
      name: 'a CronJob needs no probe (FairwindsOps/polaris#215)',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: import
spec:
  schedule: "0 4 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
          - name: import
            image: registry.example.com/import:1
`,
    },
    {
      name: 'init and ephemeral containers need no probe (stackrox/kube-linter#261)',
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
      tcpSocket:
        port: 8080
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
    },
    {
      name: 'a Pod that runs to an end',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: task
spec:
  restartPolicy: Never
  containers:
  - name: task
    image: registry.example.com/task:1
`,
    },
  ],
  invalid: [
    {
      name: 'a container that only waits',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: shell
spec:
  containers:
  - name: shell
    image: busybox:1.37
    command: [sh, -c, "while true; do sleep 3600; done"]
`,
      findings: ['unset spec.containers[0].livenessProbe'],
      fixed: null,
    },
    {
      name: 'one container',
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
`,
      findings: ['unset spec.template.spec.containers[0].livenessProbe'],
      fixed: null,
    },
    {
      name: 'a Deployment without, and one with null',
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
        - name: web # the site
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              port: 8080
        - name: log
          image: registry.example.com/log:1
          livenessProbe: null
`,
      findings: [
        'unset spec.template.spec.containers[0].livenessProbe',
        'unset spec.template.spec.containers[1].livenessProbe',
      ],
      fixed: null,
    },
    {
      name: 'a sidecar runs on, on Windows as well; its init container does not (kyverno/policies#156)',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      exec:
        command: [check.exe]
`,
      findings: ['unset spec.initContainers[1].livenessProbe'],
      fixed: null,
    },
  ],
});

test.each([
  ['a server', {}, undefined],
  [
    'a script that ends in waiting',
    { command: ['sh', '-c', 'set -e\napk add curl\nsleep infinity\n'] },
    'info',
  ],
  [
    'a script that waits for a while',
    { command: ['sh', '-c', 'while true; do sync-all; sleep 60; done'] },
    undefined,
  ],
  [
    'a script that reads nothing',
    { command: ['sh', '-c', 'prepare && tail -f /dev/null'] },
    'info',
  ],
  ['a terminal', { stdin: true, tty: true }, 'info'],
  ['a terminal of a server', { tty: true, ports: [{ containerPort: 8080 }] }, undefined],
])('weighs %s', (_, more, severity) => {
  const container = { name: 'a', image: 'registry.example.com/a:1', ...more };
  const value = { apiVersion: 'v1', kind: 'Pod', spec: { containers: [container] } };
  const [object] = objectsOf(value);
  const workload = object && workloadOf(object);
  if (!workload) throw new Error('no pod');
  const target = targetOf(workload, workload.pod.containers[0] as ContainerRef);
  const status = livenessProbes.inspect(target, envAt());
  expect('places' in status && status.places.map((place) => place.severity)).toEqual([severity]);
});
