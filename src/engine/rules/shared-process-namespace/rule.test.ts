import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { envAt, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { sharedProcessNamespace } from './rule.ts';

testRule(sharedProcessNamespace, {
  valid: [
    {
      name: 'a pod for Windows nodes that does not say so in os',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  shareProcessNamespace: true
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'absent',
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
      name: 'false',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  shareProcessNamespace: false
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'null, and the field on a Windows pod, which is refused',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: linux
spec:
  shareProcessNamespace: null
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: windows
spec:
  os: {name: windows}
  shareProcessNamespace: true
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'a Deployment with two containers',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      # The reloader sends a signal.
      shareProcessNamespace: true # SIGHUP
      containers:
        - name: web
          image: registry.example.com/web:1
        - name: reloader
          image: registry.example.com/reloader:1
`,
      findings: ['shared spec.template.spec.shareProcessNamespace'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
        - name: reloader
          image: registry.example.com/reloader:1
`,
    },
    {
      name: 'a single container',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {shareProcessNamespace: on, containers: [{name: web, image: "registry.example.com/web:1"}]}
`,
      findings: ['shared spec.shareProcessNamespace'],
      fixed: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: web, image: "registry.example.com/web:1"}]}
`,
    },
  ],
});

describe('severity', () => {
  const severityOf = (spec: { [key: string]: Json }) => {
    const identity = { apiVersion: 'v1', kind: 'Pod', name: null, namespace: null };
    const object = { ...identity, path: [], value: { spec } };
    const workload = workloadOf(object);
    if (!workload) throw new Error('not a workload');
    const version = { major: 1, minor: 36 };
    const status = sharedProcessNamespace.inspect(
      { object, workload, pod: workload.pod, container: undefined },
      { ...envAt(), kubernetesVersion: version, policyVersion: version },
    );
    return status?.state === 'explicit' ? status.places[0]?.severity : undefined;
  };
  const shared = { shareProcessNamespace: true };
  const one = [{ name: 'web' }];

  test.each<[string, { [key: string]: Json }, string]>([
    ['two', { ...shared, containers: [...one, { name: 'log' }] }, 'low'],
    [
      'one and a sidecar',
      { ...shared, containers: one, initContainers: [{ name: 'proxy', restartPolicy: 'Always' }] },
      'low',
    ],
    ['one', { ...shared, containers: one }, 'info'],
    [
      'one after an init container',
      { ...shared, containers: one, initContainers: [{ name: 'prepare' }] },
      'info',
    ],
    [
      'one and a debugger',
      { ...shared, containers: one, ephemeralContainers: [{ name: 'debug' }] },
      'info',
    ],
  ])('%s', (_, spec, severity) => {
    expect(severityOf(spec)).toBe(severity);
  });
});
