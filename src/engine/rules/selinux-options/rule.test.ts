import { describe, expect, test } from 'vitest';
import { type Pod, workloadOf } from '../../model/pod.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { selinuxOptions } from './rule.ts';

testRule(selinuxOptions, {
  valid: [
    {
      name: 'nothing set',
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
      name: 'allowed types, a level, empty and null values',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seLinuxOptions:
      type: container_t
      level: s0:c123,c456
      user: ""
  initContainers:
  - name: engine
    image: registry.example.com/engine:1
    securityContext:
      seLinuxOptions: {type: container_engine_t}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      seLinuxOptions:
        role: null
  - name: log
    image: registry.example.com/log:1
    securityContext:
      seLinuxOptions:
`,
    },
    {
      name: 'a Windows pod without options',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'user and role at a container, with a comment',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsNonRoot: true # checked by the kubelet
      seLinuxOptions:
        user: system_u # from the old cluster
        role: system_r
        type: container_t
`,
      findings: [
        'user spec.containers[0].securityContext.seLinuxOptions.user {"value":"system_u"}',
        'role spec.containers[0].securityContext.seLinuxOptions.role {"value":"system_r"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsNonRoot: true # checked by the kubelet
      seLinuxOptions:
        type: container_t
`,
    },
    {
      name: 'a type at the pod, which a container takes over, and another at an init container',
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
      securityContext:
        seLinuxOptions:
          type: spc_t
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
          securityContext:
            seLinuxOptions:
              type: unconfined_t
              level: s0
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: [
        'type spec.template.spec.securityContext.seLinuxOptions.type {"value":"spc_t"}',
        'type spec.template.spec.initContainers[0].securityContext.seLinuxOptions.type {"value":"unconfined_t"}',
      ],
      fixed: `apiVersion: apps/v1
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
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
          securityContext:
            seLinuxOptions:
              level: s0
      containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
    {
      name: 'an ephemeral container in flow style',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext: {seLinuxOptions: {type: spc_t, level: s0}, runAsUser: 1000}
`,
      findings: [
        'type spec.ephemeralContainers[0].securityContext.seLinuxOptions.type {"value":"spc_t"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext: {seLinuxOptions: {level: s0}, runAsUser: 1000}
`,
    },
    {
      name: 'a Windows pod, which the API server would refuse with any options',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  securityContext:
    seLinuxOptions:
      user: system_u
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['user spec.securityContext.seLinuxOptions.user {"value":"system_u"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  containers:
  - name: web
    image: registry.example.com/web:1
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
const onPod = (seLinuxOptions: Json): Pod => workload({ securityContext: { seLinuxOptions } }).pod;
const onContainer = (list: string, seLinuxOptions: Json): Pod =>
  workload({ [list]: [{ name: 'c', securityContext: { seLinuxOptions } }] }).pod;

describe('seLinuxOptions', () => {
  test.each<[string, Pod, boolean, boolean]>([
    ['absent', onPod(null), false, false],
    ['empty', onPod({}), false, false],
    ['level only', onPod({ level: 's0' }), false, false],
    ['container_t', onPod({ type: 'container_t' }), false, false],
    ['container_init_t', onPod({ type: 'container_init_t' }), false, false],
    ['container_kvm_t', onPod({ type: 'container_kvm_t' }), false, false],
    ['container_engine_t', onPod({ type: 'container_engine_t' }), true, false],
    ['spc_t', onPod({ type: 'spc_t' }), true, true],
    ['user', onContainer('containers', { user: 'u' }), true, true],
    ['role', onContainer('initContainers', { role: 'r' }), true, true],
    ['ephemeral', onContainer('ephemeralContainers', { type: 'Container_t' }), true, true],
    ['empty strings', onContainer('containers', { user: '', role: '', type: '' }), false, false],
  ])('%s', (_, pod, before, since) => {
    const [first, second] = selinuxOptions.standards?.[0]?.versions ?? [];
    expect([first?.since, second?.since]).toEqual(['1.0', '1.31']);
    expect(first?.violation(pod, 'Pod') !== null).toBe(before);
    expect(second?.violation(pod, 'Pod') !== null).toBe(since);
  });
});

describe('the fix for one container of a pod with bad options', () => {
  const fix = (container: Json) => {
    const seLinuxOptions = { type: 'spc_t', level: 's0', user: 'u' };
    const bad = workload({
      securityContext: { seLinuxOptions },
      containers: [container, { name: 'other' }],
    });
    const target = targetOf(bad, bad.pod.containers[0]);
    return selinuxOptions.fix?.secure({
      ...target,
      targets: [target],
      whole: false,
      value: undefined,
      env: envAt(),
    });
  };
  const at = ['spec', 'containers', 0, 'securityContext', 'seLinuxOptions'];

  test('gives it the good part where it takes them over', () => {
    expect(fix({ name: 'c' })).toEqual([{ op: 'set', path: at, value: { level: 's0' } }]);
  });

  test('leaves its own options in place, which keep those of the pod away', () => {
    expect(fix({ name: 'c', securityContext: { seLinuxOptions: { role: 'r' } } })).toEqual([
      { op: 'remove', path: [...at, 'role'], prune: false },
    ]);
  });
});
