import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { newest } from '../../model/version.ts';
import type { Workload } from '../../rule/rule.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { privileged } from './rule.ts';

testRule(privileged, {
  valid: [
    {
      name: 'absent and null mean false',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext:
        privileged: null
  containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'the field at the pod is unknown and does nothing',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    privileged: true
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        privileged: false
`,
    },
    {
      name: 'Windows pods must not set it',
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
      securityContext:
        privileged: true
`,
    },
  ],
  invalid: [
    {
      name: 'one container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  containers:
  - name: agent
    image: registry.example.com/agent:1
    securityContext:
      privileged: true # ask the operator
`,
      findings: ['privileged spec.containers[0].securityContext.privileged'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  containers:
  - name: agent
    image: registry.example.com/agent:1
    securityContext:
      privileged: false # ask the operator
`,
    },
    {
      name: 'for Windows nodes, where the field does not belong',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {privileged: true}
`,
      findings: ['privileged spec.containers[0].securityContext.privileged'],
      fixed: `apiVersion: v1
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
      name: 'a storage driver that passes mounts on to the node stays, its neighbour does not',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: driver
spec:
  containers:
  - name: driver
    image: driver:1
    securityContext:
      privileged: true # mounts disks
    volumeMounts:
    - name: pods
      mountPath: /pods
      mountPropagation: Bidirectional
  - name: registrar
    image: registrar:1
    securityContext:
      privileged: true
  volumes:
  - name: pods
    hostPath:
      path: /var/lib/kubelet/pods
`,
      findings: [
        'privileged spec.containers[0].securityContext.privileged',
        'privileged spec.containers[1].securityContext.privileged',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: driver
spec:
  containers:
  - name: driver
    image: driver:1
    securityContext:
      privileged: true # mounts disks
    volumeMounts:
    - name: pods
      mountPath: /pods
      mountPropagation: Bidirectional
  - name: registrar
    image: registrar:1
    securityContext:
      privileged: false
  volumes:
  - name: pods
    hostPath:
      path: /var/lib/kubelet/pods
`,
    },
    {
      name: 'a DaemonSet with privileged init and app containers',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  template:
    spec:
      initContainers:
      - name: sysctl
        image: busybox:1.37
        securityContext:
          privileged: yes
      containers:
      - name: agent
        image: agent:1
        securityContext:
          # Reads the node’s disks.
          privileged: true # ask the operator
          runAsUser: 0
`,
      findings: [
        'privileged spec.template.spec.initContainers[0].securityContext.privileged',
        'privileged spec.template.spec.containers[0].securityContext.privileged',
      ],
      fixed: `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  template:
    spec:
      initContainers:
      - name: sysctl
        image: busybox:1.37
        securityContext:
          privileged: false
      containers:
      - name: agent
        image: agent:1
        securityContext:
          # Reads the node’s disks.
          privileged: false # ask the operator
          runAsUser: 0
`,
    },
    {
      name: 'an ephemeral container, in flow style',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers: [{name: web, image: nginx}]
  ephemeralContainers: [{name: debug, image: busybox, securityContext: {privileged: true}}]
`,
      findings: ['privileged spec.ephemeralContainers[0].securityContext.privileged'],
      fixed: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers: [{name: web, image: nginx}]
  ephemeralContainers: [{name: debug, image: busybox, securityContext: {privileged: false}}]
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

const bad = { securityContext: { privileged: true } };

describe('privileged', () => {
  test.each<[string, boolean, Json]>([
    ['nothing set', false, { containers: [{}, null] }],
    ['false', false, { containers: [{ securityContext: { privileged: false } }] }],
    ['true', true, { containers: [{}, bad] }],
    ['true at an init container', true, { containers: [{}], initContainers: [bad] }],
    ['true at an ephemeral container', true, { ephemeralContainers: [bad] }],
    ['true at the pod', false, { ...bad, containers: [{}] }],
    ['windows', true, { os: { name: 'windows' }, containers: [bad] }],
    ['user namespace', true, { hostUsers: false, containers: [bad] }],
  ])('%s: denied %s', (_, denied, spec) => {
    const versions = privileged.standards?.[0]?.versions ?? [];
    for (const minor of [0, 36]) {
      const version = newest(versions, { major: 1, minor });
      expect(version?.violation(podOf(spec), 'Pod') !== null).toBe(denied);
    }
  });
});
