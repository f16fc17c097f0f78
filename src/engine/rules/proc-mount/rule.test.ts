import { describe, expect, test } from 'vitest';
import { type Pod, workloadOf } from '../../model/pod.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { procMount } from './rule.ts';

testRule(procMount, {
  valid: [
    {
      name: 'absent, Default, null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: explicit
    image: registry.example.com/web:1
    securityContext:
      procMount: Default
  - name: nothing
    image: registry.example.com/web:1
    securityContext:
      procMount: null
`,
    },
    {
      name: 'at the pod it is an unknown field',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    procMount: Unmasked
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'a Windows pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'one container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  containers:
  - name: build
    image: registry.example.com/build:1
    securityContext:
      procMount: Unmasked # for buildah
      runAsUser: 1000
`,
      findings: ['proc-mount spec.containers[0].securityContext.procMount {"value":"Unmasked"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  containers:
  - name: build
    image: registry.example.com/build:1
    securityContext:
      runAsUser: 1000
`,
    },
    {
      name: 'alone in its securityContext, and beside others, with comments',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext:
      procMount: ""
  containers:
  - name: build
    image: registry.example.com/build:1
    securityContext:
      procMount: Unmasked # for buildah
      runAsUser: 1000 # build
`,
      findings: [
        'proc-mount spec.initContainers[0].securityContext.procMount {"value":""}',
        'proc-mount spec.containers[0].securityContext.procMount {"value":"Unmasked"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: build
    image: registry.example.com/build:1
    securityContext:
      runAsUser: 1000 # build
`,
    },
    {
      name: 'in a user namespace, in a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: build
spec:
  selector:
    matchLabels:
      app: build
  template:
    metadata:
      labels:
        app: build
    spec:
      hostUsers: false
      containers:
        - name: build
          image: registry.example.com/build:1
          securityContext: {procMount: Unmasked, runAsNonRoot: true}
`,
      findings: [
        'proc-mount-in-user-namespace spec.template.spec.containers[0].securityContext.procMount {"value":"Unmasked"}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: build
spec:
  selector:
    matchLabels:
      app: build
  template:
    metadata:
      labels:
        app: build
    spec:
      hostUsers: false
      containers:
        - name: build
          image: registry.example.com/build:1
          securityContext: {runAsNonRoot: true}
`,
    },
    {
      name: 'an ephemeral container of a Windows pod',
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
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext:
      procMount: Unmasked
      runAsNonRoot: true
`,
      findings: [
        'proc-mount spec.ephemeralContainers[0].securityContext.procMount {"value":"Unmasked"}',
      ],
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
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext:
      runAsNonRoot: true
`,
    },
  ],
});

const workload = (value: Json, hostUsers?: Json) => {
  const container = { name: 'c', securityContext: { procMount: value } };
  const spec: Json = {
    containers: [container],
    ...(hostUsers === undefined ? {} : { hostUsers }),
  };
  const identity = { apiVersion: 'v1', kind: 'Pod', name: null, namespace: null };
  const found = workloadOf({ ...identity, path: [], value: { spec } });
  if (!found) throw new Error('not a workload');
  return found;
};
const podOf = (value: Json, hostUsers?: Json): Pod => workload(value, hostUsers).pod;

describe('procMount', () => {
  test.each<[string, Pod, boolean, boolean]>([
    ['null', podOf(null), false, false],
    ['Default', podOf('Default'), false, false],
    ['empty', podOf(''), true, true],
    ['default', podOf('default'), true, true],
    ['Unmasked', podOf('Unmasked'), true, true],
    ['hostUsers true', podOf('Unmasked', true), true, true],
    ['hostUsers null', podOf('Unmasked', null), true, true],
    ['hostUsers false', podOf('Unmasked', false), true, false],
  ])('%s', (_, pod, always, baselineSince) => {
    const [baseline, restricted] = procMount.standards ?? [];
    expect(baseline?.versions.map(({ since }) => since)).toEqual(['1.0', '1.35']);
    expect(restricted?.versions.map(({ since }) => since)).toEqual(['1.35']);
    expect(restricted?.overrides).toEqual(['procMount']);
    expect(baseline?.versions[0]?.violation(pod, 'Pod') !== null).toBe(always);
    expect(baseline?.versions[1]?.violation(pod, 'Pod') !== null).toBe(baselineSince);
    expect(restricted?.versions[0]?.violation(pod, 'Pod') !== null).toBe(always);
  });

  test.each([
    [34, 'proc-mount'],
    [35, 'proc-mount-in-user-namespace'],
  ])('a user namespace counts from policy 1.35: 1.%i', (minor, code) => {
    const found = workload('Unmasked', false);
    const container = found.pod.containers[0];
    if (!container) throw new Error('no container');
    const status = procMount.inspect(targetOf(found, container), envAt(minor));
    expect(status).toMatchObject({ state: 'explicit', places: [{ code }] });
  });
});
