import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { hostPorts } from './rule.ts';

testRule(hostPorts, {
  valid: [
    {
      name: 'no ports, container ports, zero, null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 8080
    - containerPort: 8081
      hostPort: 0
    - containerPort: 8082
      hostPort: null
`,
    },
    {
      name: 'templates are not defaulted',
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
      hostNetwork: true
      containers:
        - name: agent
          image: registry.example.com/agent:1
          ports:
            - containerPort: 9100
`,
    },
  ],
  invalid: [
    {
      name: 'hostPort and hostIP, with comments',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    # The site.
    - name: http
      containerPort: 8080
      hostPort: 80 # for the old load balancer
      hostIP: 10.0.0.1
    - containerPort: 8443
      hostPort: 443
      protocol: TCP
`,
      findings: [
        'host-port spec.containers[0].ports[0].hostPort {"port":80}',
        'host-port spec.containers[0].ports[1].hostPort {"port":443}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    # The site.
    - name: http
      containerPort: 8080
    - containerPort: 8443
      protocol: TCP
`,
    },
    {
      name: 'a sidecar in a Deployment, in flow style',
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
      initContainers:
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
          ports: [{containerPort: 15001, hostPort: 15001}]
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: ['host-port spec.template.spec.initContainers[0].ports[0].hostPort {"port":15001}'],
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
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
          ports: [{containerPort: 15001}]
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
  os:
    name: windows
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - hostPort: 80
      containerPort: 80
`,
      findings: ['host-port spec.containers[0].ports[0].hostPort {"port":80}'],
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
    ports:
    - containerPort: 80
`,
    },
    {
      name: 'declined for a Pod on the host network',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  hostNetwork: true
  containers:
  - name: agent
    image: registry.example.com/agent:1
    ports:
    - containerPort: 9100
    - containerPort: 9101
      hostPort: 9101
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    ports:
    - containerPort: 9102
`,
      findings: [
        'host-network-port spec.containers[0].ports[0].containerPort {"port":9100}',
        'host-port spec.containers[0].ports[1].hostPort {"port":9101}',
      ],
      fixed: null,
    },
  ],
});

const denies = (kind: 'Pod' | 'PodTemplate', spec: Json) => {
  const value: Json = kind === 'Pod' ? { spec } : { template: { spec } };
  const identity = { apiVersion: 'v1', kind, name: null, namespace: null };
  const workload = workloadOf({ ...identity, path: [], value });
  if (!workload) throw new Error('not a workload');
  return hostPorts.standards?.[0]?.versions[0]?.violation(workload.pod, kind) !== null;
};
const ports = (...entries: Json[]): Json => [{ name: 'c', ports: entries }];

describe('hostPorts', () => {
  test.each<[string, Json, boolean]>([
    ['no containers', {}, false],
    ['no hostPort', { containers: ports({ containerPort: 80 }) }, false],
    ['zero', { containers: ports({ hostPort: 0 }) }, false],
    ['a null entry', { containers: ports(null) }, false],
    ['hostIP only', { containers: ports({ hostIP: '10.0.0.1' }) }, false],
    ['set', { containers: ports({ hostPort: 80 }) }, true],
    ['negative', { containers: ports({ hostPort: -1 }) }, true],
    ['init', { initContainers: ports({ hostPort: 80 }) }, true],
    ['ephemeral', { ephemeralContainers: ports({ hostPort: 80 }) }, true],
  ])('%s', (_, spec, denied) => {
    expect(denies('Pod', spec)).toBe(denied);
    expect(denies('PodTemplate', spec)).toBe(denied);
  });

  test.each<[string, Json, boolean]>([
    ['app', { containers: ports({ containerPort: 80 }) }, true],
    ['init', { initContainers: ports({ containerPort: 80, hostPort: 0 }) }, true],
    ['ephemeral', { ephemeralContainers: ports({ containerPort: 80 }) }, false],
    ['no container port', { containers: ports({ name: 'http' }) }, false],
  ])('defaulted on the host network of a Pod: %s', (_, spec, denied) => {
    const onHost = { ...(spec as object), hostNetwork: true } as Json;
    expect(denies('Pod', onHost)).toBe(denied);
    expect(denies('PodTemplate', onHost)).toBe(false);
  });
});
