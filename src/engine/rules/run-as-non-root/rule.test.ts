import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { newest } from '../../model/version.ts';
import type { Workload } from '../../rule/rule.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { runAsNonRoot } from './rule.ts';

testRule(runAsNonRoot, {
  valid: [
    {
      name: 'the pod says true for all containers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  initContainers:
    - name: prepare
      image: busybox:1.37
  containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'every container says true, in the spelling of YAML 1.1',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx:1.27
    securityContext: {runAsNonRoot: yes}
  - name: log
    image: fluent-bit:3
    securityContext: {runAsNonRoot: on}
`,
    },
  ],
  invalid: [
    {
      name: 'for Windows nodes, which do not know root',
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
      findings: ['unset-windows spec.securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  securityContext:
    runAsNonRoot: true
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'a user goes along: the image’s own, or a suggestion where none is known',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginxinc/nginx-unprivileged:1.27
    - name: cache
      image: memcached:1.6
    - name: proxy
      image: haproxy:3.2
      securityContext:
        runAsUser: 1234
    - name: app
      image: registry.example.com/app:1
`,
      findings: ['unset spec.securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: nginxinc/nginx-unprivileged:1.27
    - name: cache
      image: memcached:1.6
      securityContext:
        runAsUser: 11211
    - name: proxy
      image: haproxy:3.2
      securityContext:
        runAsUser: 1234
    - name: app
      image: registry.example.com/app:1
      securityContext:
        runAsUser: 10001
`,
    },
    {
      name: 'nothing is set',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    # The application.
    - name: web
      image: nginx:1.27
`,
      findings: ['unset spec.securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 101
  containers:
    # The application.
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'a container says false',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsNonRoot: false # until the image is rebuilt
`,
      findings: ['allows-root spec.containers[0].securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsNonRoot: true # until the image is rebuilt
        runAsUser: 101
`,
    },
    {
      name: 'the pod says false, though its container says true',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: false
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsNonRoot: true
`,
      findings: ['allows-root spec.securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsNonRoot: true
`,
    },
    {
      name: 'a Deployment whose init container says false and whose container says nothing',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      initContainers:
        - name: prepare
          image: busybox:1.37
          securityContext:
            runAsNonRoot: false
      containers:
        - name: web
          image: nginx:1.27
`,
      findings: [
        'allows-root spec.template.spec.initContainers[0].securityContext.runAsNonRoot',
        'unset spec.template.spec.containers[0].securityContext.runAsNonRoot',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        runAsNonRoot: true
      initContainers:
        - name: prepare
          image: busybox:1.37
          securityContext:
            runAsNonRoot: true
            runAsUser: 10001
      containers:
        - name: web
          image: nginx:1.27
          securityContext:
            runAsUser: 101
`,
    },
    {
      name: 'an ephemeral container says nothing, in flush lists',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      runAsNonRoot: true
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
      findings: ['unset spec.ephemeralContainers[0].securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      runAsNonRoot: true
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    securityContext:
      runAsUser: 10001
`,
    },
    {
      name: 'a user that is given, beside a container with a user of its own',
      value: 20000,
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: two
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
  - name: a
    image: nginx:1.25
  - name: b
    image: registry.example/b:1
    securityContext:
      runAsUser: 100
`,
      findings: ['unset spec.securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: two
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 20000
    seccompProfile:
      type: RuntimeDefault
  containers:
  - name: a
    image: nginx:1.25
  - name: b
    image: registry.example/b:1
    securityContext:
      runAsUser: 100
`,
    },
    {
      name: 'no user is known for any: one suggestion for all, beside what demands it',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: two
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
  - name: a
    image: busybox:1.37
  - name: b
    image: registry.example/b:1
`,
      findings: ['unset spec.securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: two
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 10001
    seccompProfile:
      type: RuntimeDefault
  containers:
  - name: a
    image: busybox:1.37
  - name: b
    image: registry.example/b:1
`,
    },
    {
      name: 'root by the manifest: the kubelet would refuse both together',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: root}
spec:
  containers:
  - name: a
    image: busybox:1.37
    securityContext:
      runAsUser: 0
`,
      findings: ['unset-with-root spec.securityContext.runAsNonRoot'],
      fixed: null,
    },
    {
      name: 'root by the pod, which says that root is allowed',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: root}
spec:
  securityContext: {runAsUser: 0, runAsNonRoot: false}
  containers:
  - name: a
    image: busybox:1.37
`,
      findings: ['allows-root spec.securityContext.runAsNonRoot'],
      fixed: null,
    },
    {
      name: 'flow style',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: web, image: nginx, securityContext: {runAsNonRoot: false}}]}
`,
      findings: ['allows-root spec.containers[0].securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: web, image: nginx, securityContext: {runAsNonRoot: true, runAsUser: 101}}]}
`,
    },
    {
      name: 'null is absence, and the user that is set does not pass',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000
    runAsNonRoot: null
  containers:
    - name: web
      image: nginx:1.27
`,
      findings: ['unset-with-user spec.securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000
    runAsNonRoot: true
  containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'a user that the image is known to have, by its digest',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: shop/web@sha256:${'a'.repeat(64)}
`,
      facts: (workload) => {
        const learned = {
          ...{
            image: undefined,
            user: { uid: 10_014 },
            startsAsUser: true,
            isPinned: true,
            settles: {},
          },
          ...{ gainsNothing: false, writesAreKnown: false },
        };
        const containers = workload.pod.containers.map((container) => ({ ...container, learned }));
        return { ...workload, pod: { ...workload.pod, containers } };
      },
      findings: ['unset-with-image spec.securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 10014
  containers:
    - name: web
      image: shop/web@sha256:${'a'.repeat(64)}
`,
    },
    {
      name: 'a Windows pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  containers:
    - name: web
      image: mcr.microsoft.com/windows/servercore/iis:ltsc2022
`,
      findings: ['unset-windows spec.securityContext.runAsNonRoot'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: mcr.microsoft.com/windows/servercore/iis:ltsc2022
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

const yes = { securityContext: { runAsNonRoot: true } };
const no = { securityContext: { runAsNonRoot: false } };

describe('runAsNonRoot', () => {
  test.each<[string, number, boolean, Json]>([
    ['nothing set', 0, true, { containers: [{}] }],
    ['no containers', 0, false, {}],
    ['true at the pod', 0, false, { ...yes, containers: [{}] }],
    ['true at every container', 0, false, { containers: [yes], initContainers: [yes] }],
    [
      'missing at an ephemeral container',
      0,
      true,
      { containers: [yes], ephemeralContainers: [{}] },
    ],
    ['false at an init container', 0, true, { ...yes, containers: [{}], initContainers: [no] }],
    ['false at the pod, true at the container', 0, true, { ...no, containers: [yes] }],
    ['a null container', 0, true, { containers: [null] }],
    ['windows', 36, true, { os: { name: 'windows' }, containers: [{}] }],
    ['user namespace', 34, true, { hostUsers: false, containers: [{}] }],
    ['user namespace', 35, false, { hostUsers: false, containers: [no] }],
    ['no user namespace', 35, true, { hostUsers: true, containers: [{}] }],
  ])('%s at 1.%i: denied %s', (_, minor, denied, spec) => {
    const versions = runAsNonRoot.standards?.[0]?.versions ?? [];
    const version = newest(versions, { major: 1, minor });
    expect(version?.violation(workload(spec).pod, 'Pod') !== null).toBe(denied);
  });
});

describe('severity', () => {
  test.each<[string, number, string, Json]>([
    ['root is possible', 36, 'high', { containers: [{}] }],
    ['a user is set', 36, 'medium', { containers: [{ securityContext: { runAsUser: 1000 } }] }],
    [
      'one of two users is set',
      36,
      'high',
      { containers: [{ securityContext: { runAsUser: 1000 } }, {}] },
    ],
    ['user namespace', 34, 'high', { hostUsers: false, containers: [{}] }],
    ['user namespace', 35, 'medium', { hostUsers: false, containers: [{}] }],
  ])('%s at policy 1.%i: %s', (_, minor, severity, spec) => {
    const own = workload(spec);
    const status = runAsNonRoot.inspect(targetOf(own, own.pod.containers[0]), envAt(minor));
    expect(status).toMatchObject({ state: 'unset', places: [{ severity }] });
  });
});
