import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { newest } from '../../model/version.ts';
import type { Workload } from '../../rule/rule.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { seccompProfile } from './rule.ts';

testRule(seccompProfile, {
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
      name: 'the pod has a filter for all containers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  initContainers:
    - name: prepare
      image: busybox:1.37
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        seccompProfile: {type: Localhost, localhostProfile: web.json}
`,
    },
    {
      name: 'Windows pods must not set it',
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
    {
      name: 'Kubernetes before 1.19 does not know the field',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
      kubernetesVersion: '1.18',
    },
  ],
  invalid: [
    {
      name: 'declined for Windows nodes, where no profile belongs',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {seccompProfile: {type: Unconfined}}
`,
      findings: [
        'unconfined spec.containers[0].securityContext.seccompProfile {"type":"Unconfined"}',
      ],
      fixed: null,
    },
    {
      name: 'nothing is set: one profile for both containers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web # the site
      image: nginx:1.27
    - name: log
      image: fluent-bit:3
`,
      findings: ['unset spec.securityContext.seccompProfile'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web # the site
      image: nginx:1.27
    - name: log
      image: fluent-bit:3
`,
    },
    {
      name: 'a container is unconfined below a pod whose profile stays',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: Localhost
      localhostProfile: web.json
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      seccompProfile:
        type: Unconfined # perf
`,
      findings: [
        'unconfined spec.containers[0].securityContext.seccompProfile {"type":"Unconfined"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: Localhost
      localhostProfile: web.json
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      seccompProfile:
        type: RuntimeDefault # perf
`,
    },
    {
      name: 'the pod is unconfined, though its container is not',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {seccompProfile: {type: Unconfined}}
  containers:
    - name: web
      image: nginx:1.27
      securityContext: {seccompProfile: {type: RuntimeDefault}}
`,
      findings: ['unconfined spec.securityContext.seccompProfile {"type":"Unconfined"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {seccompProfile: {type: RuntimeDefault}}
  containers:
    - name: web
      image: nginx:1.27
      securityContext: {seccompProfile: {type: RuntimeDefault}}
`,
    },
    {
      name: 'a Job: wrong types at an init container, none at its container',
      yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  template:
    spec:
      restartPolicy: Never
      initContainers:
        - name: empty
          image: busybox:1.37
          securityContext:
            seccompProfile: {}
        - name: misspelt
          image: busybox:1.37
          securityContext:
            seccompProfile:
              type: localhost
              localhostProfile: report.json
      containers:
        - name: report
          image: python:3.13
          securityContext:
            seccompProfile: null
`,
      findings: [
        'unconfined spec.template.spec.initContainers[0].securityContext.seccompProfile {"type":"\\"\\""}',
        'unconfined spec.template.spec.initContainers[1].securityContext.seccompProfile {"type":"localhost"}',
        'unset spec.template.spec.containers[0].securityContext.seccompProfile',
      ],
      fixed: `apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  template:
    spec:
      restartPolicy: Never
      securityContext:
        seccompProfile:
          type: RuntimeDefault
      initContainers:
        - name: empty
          image: busybox:1.37
          securityContext:
            seccompProfile:
              type: RuntimeDefault
        - name: misspelt
          image: busybox:1.37
          securityContext:
            seccompProfile:
              type: RuntimeDefault
      containers:
        - name: report
          image: python:3.13
          securityContext:
            seccompProfile: null
`,
    },
    {
      name: 'an ephemeral container has none',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext: {seccompProfile: {type: RuntimeDefault}}
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
`,
      findings: ['unset spec.ephemeralContainers[0].securityContext.seccompProfile'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: nginx:1.27
      securityContext: {seccompProfile: {type: RuntimeDefault}}
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
`,
    },
    {
      name: 'old annotations that contradict the new field go, others stay',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: unconfined
    container.seccomp.security.alpha.kubernetes.io/log: runtime/default
spec:
  containers:
    - name: web
      image: nginx:1.27
    - name: log
      image: fluent-bit:3
`,
      findings: ['unset spec.securityContext.seccompProfile'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.seccomp.security.alpha.kubernetes.io/log: runtime/default
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: nginx:1.27
    - name: log
      image: fluent-bit:3
`,
    },
    {
      name: 'annotations of a template that all contradict go with their map',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: unconfined
spec:
  template:
    metadata:
      labels: {app: web}
      annotations:
        seccomp.security.alpha.kubernetes.io/pod: unconfined
        container.seccomp.security.alpha.kubernetes.io/web: localhost/web.json
    spec:
      containers:
        - name: web
          image: nginx:1.27
`,
      findings: ['unset spec.template.spec.securityContext.seccompProfile'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: unconfined
spec:
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: nginx:1.27
          securityContext:
            seccompProfile:
              type: Localhost
              localhostProfile: web.json
`,
    },
    {
      name: 'profiles that only annotations name move into the fields, the pod’s and a container’s',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: localhost/my-profile.json
    container.seccomp.security.alpha.kubernetes.io/b: localhost/other.json
    container.seccomp.security.alpha.kubernetes.io/c: runtime/default
    container.apparmor.security.beta.kubernetes.io/a: localhost/k8s-nginx
spec:
  containers:
    - name: a
      image: registry.example/a:1
    - name: b
      image: registry.example/b:1
    - name: c
      image: registry.example/c:1
`,
      findings: ['unset spec.securityContext.seccompProfile'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.seccomp.security.alpha.kubernetes.io/c: runtime/default
    container.apparmor.security.beta.kubernetes.io/a: localhost/k8s-nginx
spec:
  securityContext:
    seccompProfile:
      type: Localhost
      localhostProfile: my-profile.json
  containers:
    - name: a
      image: registry.example/a:1
    - name: b
      image: registry.example/b:1
      securityContext:
        seccompProfile:
          type: Localhost
          localhostProfile: other.json
    - name: c
      image: registry.example/c:1
      securityContext:
        seccompProfile:
          type: RuntimeDefault
`,
    },
    {
      name: 'another profile that somebody chooses takes the place of the annotation’s',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: localhost/my-profile.json
spec:
  containers:
    - name: a
      image: registry.example/a:1
`,
      value: 'RuntimeDefault',
      findings: ['unset spec.securityContext.seccompProfile'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: a
      image: registry.example/a:1
`,
    },
  ],
});

const podOf = (spec: Json, annotations: Json = null) =>
  (
    workloadOf({
      apiVersion: 'v1',
      kind: 'Pod',
      name: null,
      namespace: null,
      path: [],
      value: { metadata: { annotations }, spec },
    }) as Workload
  ).pod;

const ids = ['seccompProfile_baseline', 'seccompProfile_restricted'];
const denied = (minor: number, pod: ReturnType<typeof podOf>) =>
  ids.map((id) => {
    const check = seccompProfile.standards?.find((standard) => standard.id === id);
    const version = newest(check?.versions ?? [], { major: 1, minor });
    return version && version.violation(pod, 'Pod') !== null;
  });

const having = (type: string | null) => ({ securityContext: { seccompProfile: { type } } });
const good = having('RuntimeDefault');
const bad = having('Unconfined');
const windows = { os: { name: 'windows' } };

describe('seccompProfile fields: baseline, restricted', () => {
  test.each<[string, number, boolean | undefined, boolean | undefined, Json]>([
    ['not read yet', 18, false, undefined, { containers: [bad] }],
    ['nothing set', 19, false, true, { containers: [{}] }],
    ['no containers', 19, false, false, {}],
    ['unconfined', 19, true, true, { containers: [bad] }],
    ['unconfined at an init container', 19, true, true, { ...good, initContainers: [bad] }],
    ['unconfined at an ephemeral container', 19, true, true, { ephemeralContainers: [bad] }],
    ['unconfined at the pod, overridden', 19, true, true, { ...bad, containers: [good] }],
    ['a filter at the pod', 19, false, false, { ...good, containers: [{}] }],
    ['a filter at every container', 19, false, false, { containers: [having('Localhost')] }],
    ['no type', 19, true, true, { ...good, containers: [having(null)] }],
    ['an empty type', 19, true, true, { ...good, containers: [having('')] }],
    ['null', 19, false, true, { containers: [{ securityContext: { seccompProfile: null } }] }],
    ['windows', 24, true, true, { ...windows, containers: [bad] }],
    ['windows', 25, true, false, { ...windows, containers: [bad] }],
    ['user namespace', 36, false, true, { hostUsers: false, containers: [{}] }],
  ])('%s at 1.%i: denied %s, %s', (_, minor, baseline, restricted, spec) => {
    expect(denied(minor, podOf(spec))).toEqual([baseline, restricted]);
  });
});

describe('seccompProfile annotations at baseline', () => {
  const pod = 'seccomp.security.alpha.kubernetes.io/pod';
  const container = 'container.seccomp.security.alpha.kubernetes.io/';
  const spec = { containers: [{ name: 'web' }], ephemeralContainers: [{ name: 'debug' }] };
  test.each<[string, string, number, boolean]>([
    [pod, 'unconfined', 18, true],
    [pod, 'unconfined', 19, false],
    [pod, '', 18, true],
    [pod, 'runtime/default', 18, false],
    [pod, 'docker/default', 18, false],
    [pod, 'localhost/web.json', 18, false],
    [`${container}web`, 'unconfined', 0, true],
    [`${container}debug`, 'unconfined', 0, true],
    [`${container}nobody`, 'unconfined', 0, false],
  ])('%s: %j at 1.%i: denied %s', (key, value, minor, baseline) => {
    expect(denied(minor, podOf(spec, { [key]: value }))[0]).toBe(baseline);
  });
});
