import { describe, expect, test } from 'vitest';
import { type Pod, workloadOf } from '../../model/pod.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { windowsHostProcess } from './rule.ts';

testRule(windowsHostProcess, {
  valid: [
    {
      name: 'a Linux pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'a Windows pod with false and null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  securityContext:
    windowsOptions:
      hostProcess: false
      runAsUserName: ContainerUser
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      windowsOptions:
        hostProcess: null
`,
    },
  ],
  invalid: [
    {
      name: 'at the pod, which the containers take over, with comments',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      securityContext:
        windowsOptions:
          hostProcess: true # to read the host's logs
          runAsUserName: NT AUTHORITY\\SYSTEM
      hostNetwork: true
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
      containers:
        - name: agent
          image: registry.example.com/agent:1
`,
      findings: ['host-process spec.template.spec.securityContext.windowsOptions.hostProcess'],
      fixed: `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      securityContext:
        windowsOptions:
          runAsUserName: NT AUTHORITY\\SYSTEM
      hostNetwork: true
      os:
        name: windows
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
      containers:
        - name: agent
          image: registry.example.com/agent:1
`,
    },
    {
      name: 'where a node selector still says that it is for Windows, and nothing else is written',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  nodeSelector:
    kubernetes.io/os: windows
  hostNetwork: true
  securityContext:
    windowsOptions: {hostProcess: true}
  containers:
  - name: agent
    image: registry.example.com/agent:1
`,
      findings: ['host-process spec.securityContext.windowsOptions.hostProcess'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  nodeSelector:
    kubernetes.io/os: windows
  hostNetwork: true
  containers:
  - name: agent
    image: registry.example.com/agent:1
`,
    },
    {
      name: 'at every container, one in flow style',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  os:
    name: windows
  hostNetwork: true
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext: {windowsOptions: {hostProcess: true}, runAsNonRoot: true}
  containers:
  - name: agent
    image: registry.example.com/agent:1
    securityContext:
      windowsOptions:
        hostProcess: true
`,
      findings: [
        'host-process spec.initContainers[0].securityContext.windowsOptions.hostProcess',
        'host-process spec.containers[0].securityContext.windowsOptions.hostProcess',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  os:
    name: windows
  hostNetwork: true
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext: {runAsNonRoot: true}
  containers:
  - name: agent
    image: registry.example.com/agent:1
`,
    },
  ],
});

const workload = (spec: Json) => {
  const identity = { apiVersion: 'v1', kind: 'Pod', name: null, namespace: null };
  const found = workloadOf({ ...identity, path: [], value: { spec } });
  if (!found) throw new Error('not a workload');
  return found;
};
const context = (hostProcess: Json): Json => ({ windowsOptions: { hostProcess } });
const container = (name: string, hostProcess: Json): Json => {
  return { name, securityContext: context(hostProcess) };
};

describe('windowsHostProcess', () => {
  test.each<[string, Json, boolean]>([
    ['absent', {}, false],
    ['null', { securityContext: { windowsOptions: null } }, false],
    ['false', { securityContext: context(false) }, false],
    ['pod', { securityContext: context(true) }, true],
    ['pod for Linux', { os: { name: 'linux' }, securityContext: context(true) }, true],
    [
      'pod, though its container says no',
      { securityContext: context(true), containers: [container('c', false)] },
      true,
    ],
    ['init', { initContainers: [container('c', true)] }, true],
    ['ephemeral', { ephemeralContainers: [container('c', true)] }, true],
  ])('%s', (_, spec, denied) => {
    const pod: Pod = workload(spec).pod;
    const check = windowsHostProcess.standards?.[0]?.versions[0];
    expect(check?.violation(pod, 'Pod') !== null).toBe(denied);
  });
});

test('the fix is for all or none: the API server wants the containers alike', () => {
  const found = workload({
    securityContext: context(true),
    containers: [container('a', true), { name: 'b' }],
  });
  const target = targetOf(found, found.pod.containers[0]);
  const ops = (whole: boolean) =>
    windowsHostProcess.fix?.secure({
      ...target,
      targets: [target],
      whole,
      value: undefined,
      env: envAt(),
    });
  expect(ops(false)).toBeNull();
  expect(ops(true)?.map((op) => 'path' in op && op.path.join('.'))).toEqual([
    'spec.securityContext.windowsOptions.hostProcess',
    'spec.containers.0.securityContext.windowsOptions.hostProcess',
    'spec.os.name',
  ]);
});
