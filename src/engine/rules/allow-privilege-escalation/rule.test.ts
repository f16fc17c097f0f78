import { describe, expect, test } from 'vitest';
import { type ObjectRef, objectsOf, workloadOf } from '../../model/pod.ts';
import { newest } from '../../model/version.ts';
import type { ContainerRef, Workload } from '../../rule/rule.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { allowPrivilegeEscalation } from './rule.ts';

testRule(allowPrivilegeEscalation, {
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
      name: 'every container says false',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext: {allowPrivilegeEscalation: no}
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        allowPrivilegeEscalation: false
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
  ],
  invalid: [
    {
      name: 'nothing is set, and a comment follows',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27 # stable
  # One pod only.
  restartPolicy: Always
`,
      findings: ['unset spec.containers[0].securityContext.allowPrivilegeEscalation'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27 # stable
      securityContext:
        allowPrivilegeEscalation: false
  # One pod only.
  restartPolicy: Always
`,
    },
    {
      name: 'true at an init container, null at a container, nothing at an ephemeral one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: busybox:1.37
    securityContext:
      allowPrivilegeEscalation: true # sudo
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      runAsNonRoot: true
      allowPrivilegeEscalation: null
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    securityContext:
`,
      findings: [
        'allowed spec.initContainers[0].securityContext.allowPrivilegeEscalation',
        'unset spec.containers[0].securityContext.allowPrivilegeEscalation',
        'unset spec.ephemeralContainers[0].securityContext.allowPrivilegeEscalation',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: busybox:1.37
    securityContext:
      allowPrivilegeEscalation: false # sudo
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      runAsNonRoot: true
      allowPrivilegeEscalation: false
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    securityContext:
      allowPrivilegeEscalation: false
`,
    },
    {
      name: 'the field at the pod is unknown and inherited by nobody',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        allowPrivilegeEscalation: false
      containers:
        - {name: web, image: nginx}
`,
      findings: ['unset spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        allowPrivilegeEscalation: false
      containers:
        - {name: web, image: nginx, securityContext: {allowPrivilegeEscalation: false}}
`,
    },
    {
      name: 'declined where the API server would refuse it',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  containers:
    - name: disk
      image: agent:1
      securityContext:
        privileged: true
    - name: mount
      image: agent:1
      securityContext:
        allowPrivilegeEscalation: true
        capabilities:
          add: [CAP_SYS_ADMIN]
`,
      findings: [
        'forced-by-privileged spec.containers[0].securityContext.allowPrivilegeEscalation',
        'forced-by-sys-admin spec.containers[1].securityContext.allowPrivilegeEscalation',
      ],
      fixed: null,
    },
    {
      name: 'a container that must stay does not hold up the others',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  containers:
    - name: disk
      image: agent:1
      securityContext:
        privileged: true
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          add: [SYS_ADMIN]
`,
      findings: [
        'forced-by-privileged spec.containers[0].securityContext.allowPrivilegeEscalation',
        'unset spec.containers[1].securityContext.allowPrivilegeEscalation',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  containers:
    - name: disk
      image: agent:1
      securityContext:
        privileged: true
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          add: [SYS_ADMIN]
        allowPrivilegeEscalation: false
`,
    },
  ],
});

const podOf = (spec: Json) =>
  (
    workloadOf({
      apiVersion: 'v1',
      kind: 'Pod',
      name: null,
      namespace: null,
      path: [],
      value: { spec },
    }) as Workload
  ).pod;

const blocked = { securityContext: { allowPrivilegeEscalation: false } };
const windows = { os: { name: 'windows' } };

describe('allowPrivilegeEscalation', () => {
  test.each<[string, number, boolean | undefined, Json]>([
    ['not a check yet', 7, undefined, { containers: [{}] }],
    ['nothing set', 8, true, { containers: [{}] }],
    ['no containers', 8, false, {}],
    ['false everywhere', 8, false, { containers: [blocked], initContainers: [blocked] }],
    ['missing at an init container', 8, true, { containers: [blocked], initContainers: [{}] }],
    ['missing at an ephemeral container', 8, true, { ephemeralContainers: [{}] }],
    ['false at the pod only', 8, true, { ...blocked, containers: [{}] }],
    ['windows', 24, true, { ...windows, containers: [{}] }],
    ['windows', 25, false, { ...windows, containers: [{}] }],
    ['Windows in another spelling', 25, true, { os: { name: 'Windows' }, containers: [{}] }],
    ['user namespace', 36, true, { hostUsers: false, containers: [{}] }],
  ])('%s at 1.%i: denied %s', (_, minor, denied, spec) => {
    const versions = allowPrivilegeEscalation.standards?.[0]?.versions ?? [];
    const version = newest(versions, { major: 1, minor });
    expect(version && version.violation(podOf(spec), 'Pod') !== null).toBe(denied);
  });
});

test.each<[string, Json, readonly string[]]>([
  ['nothing', {}, ['medium']],
  ['a user other than root', { runAsNonRoot: true, capabilities: { drop: ['ALL'] } }, ['medium']],
  [
    'a capability that others have as well',
    { capabilities: { add: ['NET_BIND_SERVICE'] } },
    ['medium'],
  ],
  [
    'a capability beyond those of every container',
    { capabilities: { add: ['SYS_PTRACE'] } },
    ['high'],
  ],
  ['true', { allowPrivilegeEscalation: true }, ['high']],
  ['privileged', { privileged: true }, ['high']],
])('it weighs as much as there is to gain: %s', (_, context, expected) => {
  const value = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'a' },
    spec: { containers: [{ name: 'a', image: 'app:1', securityContext: context }] },
  };
  const [object] = objectsOf(value as never);
  const workload = workloadOf(object as ObjectRef) as Workload;
  const status = allowPrivilegeEscalation.inspect(
    targetOf(workload, workload.pod.containers[0] as ContainerRef),
    envAt(),
  );
  const places = 'places' in status ? status.places : [];
  expect(places.map(({ severity = allowPrivilegeEscalation.severity }) => severity)).toEqual(
    expected,
  );
});
