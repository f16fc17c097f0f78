import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { probeAndLifecycleHosts } from './rule.ts';

testRule(probeAndLifecycleHosts, {
  valid: [
    {
      name: 'no probes',
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
      name: 'no host, empty, null, a header, gRPC, a command',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      httpGet:
        host: ""
        port: 8080
        httpHeaders:
        - name: Host
          value: shop.example.com
    readinessProbe:
      tcpSocket: {host: null, port: 8080}
    startupProbe:
      grpc:
        port: 9090
        service: shop
    lifecycle:
      preStop:
        exec:
          command: [curl, http://example.com]
`,
    },
  ],
  invalid: [
    {
      name: 'probes of an init and an app container in a Deployment, with comments',
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
          startupProbe:
            tcpSocket:
              host: localhost
              port: 15001
      containers:
        - name: web
          image: registry.example.com/web:1
          livenessProbe:
            # The database must answer.
            tcpSocket:
              host: db.example.com # not our pod
              port: 5432
          readinessProbe:
            httpGet: {host: 127.0.0.1, path: /ready, port: 8080}
`,
      findings: [
        'node-loopback spec.template.spec.initContainers[0].startupProbe.tcpSocket.host {"field":"startupProbe.tcpSocket.host","host":"localhost"}',
        'other-host spec.template.spec.containers[0].livenessProbe.tcpSocket.host {"field":"livenessProbe.tcpSocket.host","host":"db.example.com"}',
        'node-loopback spec.template.spec.containers[0].readinessProbe.httpGet.host {"field":"readinessProbe.httpGet.host","host":"127.0.0.1"}',
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
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
          startupProbe:
            tcpSocket:
              port: 15001
      containers:
        - name: web
          image: registry.example.com/web:1
          livenessProbe:
            # The database must answer.
            tcpSocket:
              port: 5432
          readinessProbe:
            httpGet: {path: /ready, port: 8080}
`,
    },
    {
      name: 'hooks of a Windows pod',
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
    lifecycle:
      postStart:
        httpGet:
          host: hooks.example.com
          path: /started
          port: 80
      preStop:
        tcpSocket:
          port: 80
          host: "::1"
`,
      findings: [
        'other-host spec.containers[0].lifecycle.postStart.httpGet.host {"field":"lifecycle.postStart.httpGet.host","host":"hooks.example.com"}',
        'node-loopback spec.containers[0].lifecycle.preStop.tcpSocket.host {"field":"lifecycle.preStop.tcpSocket.host","host":"::1"}',
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
    lifecycle:
      postStart:
        httpGet:
          path: /started
          port: 80
      preStop:
        tcpSocket:
          port: 80
`,
    },
    {
      name: 'an ephemeral container',
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
    livenessProbe:
      httpGet:
        port: 80
        host: 169.254.169.254
`,
      findings: [
        'other-host spec.ephemeralContainers[0].livenessProbe.httpGet.host {"field":"livenessProbe.httpGet.host","host":"169.254.169.254"}',
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
    livenessProbe:
      httpGet:
        port: 80
`,
    },
  ],
});

const denies = (container: Json, list = 'containers') => {
  const identity = { apiVersion: 'v1', kind: 'Pod', name: null, namespace: null };
  const workload = workloadOf({ ...identity, path: [], value: { spec: { [list]: [container] } } });
  if (!workload) throw new Error('not a workload');
  const [check] = probeAndLifecycleHosts.standards?.[0]?.versions ?? [];
  return check?.violation(workload.pod, 'Pod') !== null;
};

describe('hostProbesAndHostLifecycle', () => {
  test('since 1.34', () => {
    const versions = probeAndLifecycleHosts.standards?.[0]?.versions ?? [];
    expect(versions.map(({ since }) => since)).toEqual(['1.34']);
  });

  test.each<[string, Json, boolean]>([
    ['nothing', {}, false],
    ['null container', null, false],
    ['no host', { livenessProbe: { httpGet: { port: 80 } } }, false],
    ['empty host', { livenessProbe: { httpGet: { host: '' } } }, false],
    ['exec', { livenessProbe: { exec: { command: ['host'] } } }, false],
    ['grpc service', { livenessProbe: { grpc: { port: 1, service: 'host' } } }, false],
    ['liveness', { livenessProbe: { httpGet: { host: '127.0.0.1' } } }, true],
    ['readiness', { readinessProbe: { tcpSocket: { host: 'localhost' } } }, true],
    ['startup', { startupProbe: { httpGet: { host: '::1' } } }, true],
    ['postStart', { lifecycle: { postStart: { tcpSocket: { host: 'x' } } } }, true],
    ['preStop', { lifecycle: { preStop: { httpGet: { host: 'x' } } } }, true],
  ])('%s', (_, container, denied) => {
    expect(denies(container)).toBe(denied);
    expect(denies(container, 'initContainers')).toBe(denied);
    expect(denies(container, 'ephemeralContainers')).toBe(denied);
  });
});
