import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { newest } from '../../model/version.ts';
import type { Workload } from '../../rule/rule.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { addedCapabilities } from './rule.ts';

testRule(addedCapabilities, {
  valid: [
    {
      name: 'nothing added, or only the capability for low ports',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext:
        capabilities:
          add: null
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          add: [NET_BIND_SERVICE]
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
        capabilities:
          add: [NET_ADMIN]
`,
    },
  ],
  invalid: [
    {
      name: 'the article’s sample',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: security-context-demo
spec:
  securityContext:
    fsGroup: 2000
  containers:
    - name: security-context-demo
      image: mcr.microsoft.com/oss/nginx/nginx:1.15.5-alpine
      securityContext:
        runAsUser: 1000
        allowPrivilegeEscalation: false
        capabilities:
          add: ["NET_ADMIN", "SYS_TIME"]
`,
      findings: [
        'dangerous spec.containers[0].securityContext.capabilities.add {"names":"NET_ADMIN, SYS_TIME"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: security-context-demo
spec:
  securityContext:
    fsGroup: 2000
  containers:
    - name: security-context-demo
      image: mcr.microsoft.com/oss/nginx/nginx:1.15.5-alpine
      securityContext:
        runAsUser: 1000
        allowPrivilegeEscalation: false
`,
    },
    {
      name: 'a Deployment with both kinds, in flush block lists; what is fine stays',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        image: nginx:1.27
        securityContext:
          capabilities:
            add:
            - CHOWN # the entrypoint
            - NET_BIND_SERVICE # port 80
            - SYS_PTRACE
            drop:
            - ALL
`,
      findings: [
        'dangerous spec.template.spec.containers[0].securityContext.capabilities.add {"names":"SYS_PTRACE"}',
        'outside-restricted spec.template.spec.containers[0].securityContext.capabilities.add {"names":"CHOWN"}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        image: nginx:1.27
        securityContext:
          capabilities:
            add:
            - NET_BIND_SERVICE # port 80
            drop:
            - ALL
`,
    },
    {
      name: 'init and ephemeral containers, other spellings and null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext: {runAsUser: 0, capabilities: {add: [CAP_CHOWN, chown, null, chown]}}
  containers:
    - name: web
      image: nginx:1.27
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
      securityContext:
        runAsUser: 0
        capabilities:
          add: [ALL, NET_BIND_SERVICE]
`,
      findings: [
        'outside-baseline spec.initContainers[0].securityContext.capabilities.add {"names":"CAP_CHOWN, chown, \\"\\""}',
        'sys-admin spec.ephemeralContainers[0].securityContext.capabilities.add {"names":"ALL"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext: {runAsUser: 0}
  containers:
    - name: web
      image: nginx:1.27
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
      securityContext:
        runAsUser: 0
        capabilities:
          add: [NET_BIND_SERVICE]
`,
    },
    {
      name: 'all weights in one list, in the spellings that a runtime takes',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  containers:
    - name: agent
      image: registry.example.com/agent:1
      securityContext:
        capabilities:
          add: [IPC_LOCK, sys_admin, CAP_BPF, CHOWN, NET_RAW]
`,
      findings: [
        'sys-admin spec.containers[0].securityContext.capabilities.add {"names":"sys_admin"}',
        'dangerous spec.containers[0].securityContext.capabilities.add {"names":"CAP_BPF, NET_RAW"}',
        'outside-baseline spec.containers[0].securityContext.capabilities.add {"names":"IPC_LOCK"}',
        'outside-restricted spec.containers[0].securityContext.capabilities.add {"names":"CHOWN"}',
      ],
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
  ],
});

const denies = (spec: Json) => {
  const { pod } = workloadOf({
    apiVersion: 'v1',
    kind: 'Pod',
    name: null,
    namespace: null,
    path: [],
    value: { spec },
  }) as Workload;
  const versions = addedCapabilities.standards?.[0]?.versions ?? [];
  return newest(versions, { major: 1, minor: 0 })?.violation(pod, 'Pod') !== null;
};
const adding = (...add: (string | null)[]) => ({ securityContext: { capabilities: { add } } });

describe('capabilities_baseline', () => {
  test.each(
    (
      'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID ' +
      'SETPCAP SETUID SYS_CHROOT'
    ).split(' '),
  )('%s is allowed', (name) => {
    expect(denies({ containers: [adding(name)] })).toBe(false);
  });

  test.each(['NET_RAW', 'ALL', 'chown', 'CAP_CHOWN', '', null])('%s is denied', (name) => {
    expect(denies({ containers: [adding(name)] })).toBe(true);
  });

  test.each<[string, boolean, Json]>([
    ['nothing set', false, { containers: [{}] }],
    ['an empty list', false, { containers: [adding()] }],
    ['one of two', true, { containers: [adding('CHOWN', 'NET_ADMIN')] }],
    ['an init container', true, { initContainers: [adding('SYS_TIME')] }],
    ['an ephemeral container', true, { ephemeralContainers: [adding('SYS_TIME')] }],
    ['windows', true, { os: { name: 'windows' }, containers: [adding('SYS_TIME')] }],
  ])('%s: denied %s', (_, denied, spec) => {
    expect(denies(spec)).toBe(denied);
  });
});
