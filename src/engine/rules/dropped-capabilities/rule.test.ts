import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { newest } from '../../model/version.ts';
import type { Workload } from '../../rule/rule.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { droppedCapabilities } from './rule.ts';

testRule(droppedCapabilities, {
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
      name: 'every container drops ALL; what is added is the matter of another rule',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext: {capabilities: {drop: [NET_RAW, ALL], add: [CHOWN]}}
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          drop:
            - ALL
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
      name: 'ALL with CAP_ in front of it, which runtimes do not know',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      securityContext:
        capabilities:
          drop:
            - CAP_ALL
`,
      findings: ['some spec.containers[0].securityContext.capabilities.drop {"names":"CAP_ALL"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      securityContext:
        capabilities:
          drop:
            - ALL
`,
    },
    {
      name: 'a program whose file carries a capability cannot start without it',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: caddy:2
    - name: other
      image: shop.azurecr.io/caddy:2.11
      securityContext:
        capabilities: {add: [NET_BIND_SERVICE]}
`,
      findings: [
        'unset spec.containers[0].securityContext.capabilities.drop',
        'unset spec.containers[1].securityContext.capabilities.drop',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: caddy:2
      securityContext:
        capabilities:
          add: ["NET_BIND_SERVICE"]
          drop: ["ALL"]
    - name: other
      image: shop.azurecr.io/caddy:2.11
      securityContext:
        capabilities: {add: [NET_BIND_SERVICE], drop: ["ALL"]}
`,
    },
    {
      name: 'containers that have every capability',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext: {privileged: true}
    - name: all
      image: nginx:1.27
      securityContext: {capabilities: {add: [CAP_ALL]}}
`,
      findings: [
        'privileged spec.containers[0].securityContext.capabilities.drop',
        'added-all spec.containers[1].securityContext.capabilities.drop',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext: {privileged: true, capabilities: {drop: ["ALL"]}}
    - name: all
      image: nginx:1.27
      securityContext: {capabilities: {add: [CAP_ALL], drop: ["ALL"]}}
`,
    },
    {
      name: 'nothing is set, in indented lists',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27 # stable
`,
      findings: ['unset spec.containers[0].securityContext.capabilities.drop'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27 # stable
      securityContext:
        capabilities:
          drop:
            - ALL
`,
    },
    {
      name: 'a Deployment in flush lists whose container adds one and drops none',
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
            - NET_BIND_SERVICE # port 80
`,
      findings: ['unset spec.template.spec.containers[0].securityContext.capabilities.drop'],
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
      name: 'an init container drops some, an ephemeral one spells ALL otherwise',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext:
        capabilities: {drop: [NET_RAW, MKNOD]}
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          drop: null
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
      securityContext:
        capabilities:
          drop:
            - all # everything
`,
      findings: [
        'some spec.initContainers[0].securityContext.capabilities.drop {"names":"NET_RAW, MKNOD"}',
        'unset spec.containers[0].securityContext.capabilities.drop',
        'spelling spec.ephemeralContainers[0].securityContext.capabilities.drop {"name":"all"}',
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
        capabilities: {drop: [NET_RAW, MKNOD, ALL]}
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          drop:
            - ALL
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
      securityContext:
        capabilities:
          drop:
            - ALL # everything
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

const having = (capabilities: Json) => ({ securityContext: { capabilities } });
const dropsAll = having({ drop: ['ALL'] });
const windows = { os: { name: 'windows' } };

test.each<[string, string | undefined, Json]>([
  ['nobody knows the user', undefined, {}],
  ['root', undefined, { securityContext: { runAsUser: 0 } }],
  ['another user', 'usually-fine', { securityContext: { runAsUser: 1000 } }],
  ['no root', 'usually-fine', { securityContext: { runAsNonRoot: true } }],
  [
    'another user with a low port, which takes a capability of the file',
    undefined,
    { securityContext: { runAsUser: 101 }, ports: [{ containerPort: 80 }] },
  ],
  [
    'the same with what it takes',
    'usually-fine',
    {
      securityContext: { runAsUser: 101, capabilities: { add: ['NET_BIND_SERVICE'] } },
      ports: [{ containerPort: 80 }],
    },
  ],
])('the risk of dropping all where the manifest says: %s', (_, risk, container) => {
  const pod = podOf({ containers: [container] });
  const target = { pod, container: pod.containers[0] } as never;
  const place = { code: 'unset' as const, at: [] };
  expect(droppedCapabilities.fix?.risk?.(place, target)).toBe(risk);
});

describe('capabilities_restricted', () => {
  test.each<[string, number, boolean | undefined, Json]>([
    ['not a check yet', 21, undefined, { containers: [{}] }],
    ['nothing set', 22, true, { containers: [{}] }],
    ['no containers', 22, false, {}],
    ['ALL', 22, false, { containers: [dropsAll], initContainers: [dropsAll] }],
    ['ALL among others', 22, false, { containers: [having({ drop: ['KILL', 'ALL'] })] }],
    ['all', 22, true, { containers: [having({ drop: ['all'] })] }],
    ['CAP_ALL', 22, true, { containers: [having({ drop: ['CAP_ALL'] })] }],
    ['a null entry', 22, true, { containers: [having({ drop: [null] })] }],
    [
      'NET_BIND_SERVICE added',
      22,
      false,
      { containers: [having({ drop: ['ALL'], add: ['NET_BIND_SERVICE'] })] },
    ],
    ['CHOWN added', 22, true, { containers: [having({ drop: ['ALL'], add: ['CHOWN'] })] }],
    ['missing at an init container', 22, true, { containers: [dropsAll], initContainers: [{}] }],
    ['missing at an ephemeral container', 22, true, { ephemeralContainers: [{}] }],
    ['windows', 24, true, { ...windows, containers: [{}] }],
    ['windows', 25, false, { ...windows, containers: [having({ add: ['SYS_ADMIN'] })] }],
  ])('%s at 1.%i: denied %s', (_, minor, denied, spec) => {
    const versions = droppedCapabilities.standards?.[0]?.versions ?? [];
    const version = newest(versions, { major: 1, minor });
    expect(version && version.violation(podOf(spec), 'Pod') !== null).toBe(denied);
  });
});
