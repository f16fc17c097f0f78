import { describe, expect, test } from 'vitest';
import { type Pod, workloadOf } from '../../model/pod.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { hostNamespaces } from './rule.ts';

testRule(hostNamespaces, {
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
      name: 'false and null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: false
  hostPID:
  hostIPC: null
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'misspelt keys have no effect',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostPid: true
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'all three, with comments',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  # The agent watches the node.
  hostNetwork: true
  hostPID: true # for the process list
  hostIPC: true
  containers:
  - name: agent
    image: registry.example.com/agent:1
`,
      findings: ['host-network spec.hostNetwork', 'host-pid spec.hostPID', 'host-ipc spec.hostIPC'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  containers:
  - name: agent
    image: registry.example.com/agent:1
`,
    },
    {
      name: 'in a DaemonSet, written as yes',
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
      hostPID: yes
      containers:
        - name: agent
          image: registry.example.com/agent:1
`,
      findings: ['host-pid spec.template.spec.hostPID'],
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
      containers:
        - name: agent
          image: registry.example.com/agent:1
`,
    },
    {
      name: 'flow style',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: agent}
spec: {hostIPC: true, containers: [{name: agent, image: "registry.example.com/agent:1"}]}
`,
      findings: ['host-ipc spec.hostIPC'],
      fixed: `apiVersion: v1
kind: Pod
metadata: {name: agent}
spec: {containers: [{name: agent, image: "registry.example.com/agent:1"}]}
`,
    },
    {
      name: 'declined for HostProcess containers, which need the host network',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  os:
    name: windows
  hostNetwork: true
  securityContext:
    windowsOptions:
      hostProcess: true
      runAsUserName: NT AUTHORITY\\SYSTEM
  containers:
  - name: agent
    image: registry.example.com/agent:1
`,
      findings: ['host-network spec.hostNetwork'],
      fixed: null,
    },
  ],
});

const podOf = (spec: Json): Pod => {
  const identity = { apiVersion: 'v1', kind: 'Pod', name: null, namespace: null };
  const workload = workloadOf({ ...identity, path: [], value: { spec } });
  if (!workload) throw new Error('not a workload');
  return workload.pod;
};

describe('hostNamespaces', () => {
  test.each<[string, Json, boolean]>([
    ['empty', {}, false],
    ['all false', { hostNetwork: false, hostPID: false, hostIPC: false }, false],
    ['null', { hostNetwork: null }, false],
    ['network', { hostNetwork: true }, true],
    ['PID', { hostPID: true }, true],
    ['IPC', { hostIPC: true }, true],
    ['Windows is no exception', { os: { name: 'windows' }, hostNetwork: true }, true],
  ])('%s', (_, spec, denied) => {
    const check = hostNamespaces.standards?.[0]?.versions[0];
    expect(check?.violation(podOf(spec), 'Pod') !== null).toBe(denied);
  });
});
