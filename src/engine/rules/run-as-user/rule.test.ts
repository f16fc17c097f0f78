import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { newest } from '../../model/version.ts';
import type { Workload } from '../../rule/rule.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { runAsUser } from './rule.ts';

testRule(runAsUser, {
  valid: [
    {
      name: 'a pod for Windows nodes that does not say so in os',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'the article’s sample: the container names its user',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: security-context-demo
spec:
  containers:
    - name: security-context-demo
      image: mcr.microsoft.com/oss/nginx/nginx:1.15.5-alpine
      securityContext:
        runAsUser: 1000
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
  containers:
    - name: web
      image: mcr.microsoft.com/windows/servercore/iis:ltsc2022
`,
    },
  ],
  invalid: [
    {
      name: 'declined for Windows nodes, where no number belongs',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {runAsUser: 0}
`,
      findings: ['root spec.containers[0].securityContext.runAsUser'],
      fixed: null,
    },
    {
      name: 'images that were made for one user share it at the pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: postgres:17
    - name: cache
      image: shop.azurecr.io/redis:7
`,
      findings: ['unset spec.securityContext.runAsUser'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 999
  containers:
    - name: web
      image: postgres:17
    - name: cache
      image: shop.azurecr.io/redis:7
`,
    },
    {
      name: 'a number that someone gives is for all',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.28
`,
      findings: ['unset spec.securityContext.runAsUser'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 20000
  containers:
    - name: web
      image: nginx:1.28
`,
      value: 20_000,
    },
    {
      name: 'the pod’s 0 gives way to a common number, the known image gets its own',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {runAsUser: 0}
  containers:
    - name: web
      image: node:22
    - name: log
      image: registry.example.com/log:1
`,
      findings: ['root spec.securityContext.runAsUser'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {runAsUser: 10001}
  containers:
    - name: web
      image: node:22
      securityContext:
        runAsUser: 1000
    - name: log
      image: registry.example.com/log:1
`,
    },
    {
      name: 'nothing is set: the image’s own number, and one for all others',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
  containers:
    - name: web
      image: nginx:1.27
    - name: log
      image: fluent-bit:3
`,
      findings: ['unset spec.securityContext.runAsUser'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 10001
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsUser: 101
    - name: log
      image: fluent-bit:3
`,
    },
    {
      name: 'a container sets 0 over the good number of its pod, which stays',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsUser: 0 # binds port 80
    - name: log
      image: fluent-bit:3
`,
      findings: ['root spec.containers[0].securityContext.runAsUser'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsUser: 101 # binds port 80
    - name: log
      image: fluent-bit:3
`,
      value: 101,
    },
    {
      name: 'a CronJob whose pod sets 0 for its init container and its container',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 4 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          securityContext:
            runAsUser: 0
          initContainers:
          - name: prepare
            image: busybox:1.37
          containers:
          - name: report
            image: python:3.13
`,
      findings: ['root spec.jobTemplate.spec.template.spec.securityContext.runAsUser'],
      fixed: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 4 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          securityContext:
            runAsUser: 10001
          initContainers:
          - name: prepare
            image: busybox:1.37
          containers:
          - name: report
            image: python:3.13
`,
    },
    {
      name: 'flow style, with 0 in octal',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: web, image: nginx, securityContext: {runAsUser: 0o0}}]}
`,
      findings: ['root spec.containers[0].securityContext.runAsUser'],
      fixed: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: web, image: nginx, securityContext: {runAsUser: 101}}]}
`,
    },
    {
      name: 'null is absence, here in an ephemeral container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsUser: 101
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
      securityContext:
        runAsUser: ~
`,
      findings: ['unset spec.ephemeralContainers[0].securityContext.runAsUser'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 10001
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsUser: 101
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
      securityContext:
        runAsUser: ~
`,
    },
  ],
});

const workload = (spec: Json) =>
  workloadOf({
    apiVersion: 'v1',
    kind: 'Pod',
    name: null,
    namespace: null,
    path: [],
    value: { spec },
  }) as Workload;

const root = { securityContext: { runAsUser: 0 } };
const user = { securityContext: { runAsUser: 1000 } };

describe('runAsUser', () => {
  test.each<[string, number, boolean | undefined, Json]>([
    ['not a check yet', 22, undefined, { containers: [root] }],
    ['nothing set', 23, false, { containers: [{}] }],
    ['0 at a container', 23, true, { containers: [user, root] }],
    ['0 at an init container', 23, true, { containers: [user], initContainers: [root] }],
    ['0 at an ephemeral container', 23, true, { ephemeralContainers: [root] }],
    ['0 at the pod, overridden', 23, true, { ...root, containers: [user] }],
    ['0 at the pod of no containers', 23, true, { ...root }],
    ['windows', 36, true, { os: { name: 'windows' }, containers: [root] }],
    ['user namespace', 34, true, { hostUsers: false, containers: [root] }],
    ['user namespace', 35, false, { hostUsers: false, ...root, containers: [root] }],
    ['null is no user namespace', 35, true, { hostUsers: null, containers: [root] }],
  ])('%s at 1.%i: denied %s', (_, minor, denied, spec) => {
    const versions = runAsUser.standards?.[0]?.versions ?? [];
    const version = newest(versions, { major: 1, minor });
    expect(version && version.violation(workload(spec).pod, 'Pod') !== null).toBe(denied);
  });
});

describe('severity', () => {
  test.each<[string, number, string, Json]>([
    ['the image decides', 36, 'low', { containers: [{}] }],
    ['root', 36, 'high', { containers: [root] }],
    ['root in a user namespace', 34, 'high', { hostUsers: false, containers: [root] }],
    ['root in a user namespace', 35, 'low', { hostUsers: false, containers: [root] }],
  ])('%s at policy 1.%i: %s', (_, minor, severity, spec) => {
    const own = workload(spec);
    const status = runAsUser.inspect(targetOf(own, own.pod.containers[0]), envAt(minor));
    expect(status).toMatchObject({ places: [{ severity }] });
  });
});
