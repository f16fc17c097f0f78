import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { newest, parseVersion } from '../../model/version.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { sysctls } from './rule.ts';

testRule(sysctls, {
  valid: [
    {
      name: 'none',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls: null
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'safe ones',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
    - name: net.ipv4.ip_unprivileged_port_start
      value: "0"
    - {name: net.ipv4.tcp_rmem, value: 4096 87380 6291456}
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
`,
    },
  ],
  invalid: [
    {
      name: 'some of several, with comments',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: redis
spec:
  securityContext:
    sysctls:
    - name: net.core.somaxconn # for Redis
      value: "1024"
    # Kept.
    - name: net.ipv4.tcp_keepalive_time
      value: "60"
    - name: kernel.msgmax
      value: "65536"
    runAsNonRoot: true
  containers:
  - name: redis
    image: registry.example.com/redis:1
`,
      findings: [
        'forbidden-sysctl spec.securityContext.sysctls[0].name {"name":"net.core.somaxconn"}',
        'forbidden-sysctl spec.securityContext.sysctls[2].name {"name":"kernel.msgmax"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: redis
spec:
  securityContext:
    sysctls:
    # Kept.
    - name: net.ipv4.tcp_keepalive_time
      value: "60"
    runAsNonRoot: true
  containers:
  - name: redis
    image: registry.example.com/redis:1
`,
    },
    {
      name: 'all of them in a Deployment, slashes and a null entry among them',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  selector:
    matchLabels:
      app: proxy
  template:
    metadata:
      labels:
        app: proxy
    spec:
      securityContext:
        sysctls:
          - name: net/ipv4/tcp_syncookies
            value: "1"
          - null
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
`,
      findings: [
        'forbidden-sysctl spec.template.spec.securityContext.sysctls[0].name {"name":"net/ipv4/tcp_syncookies"}',
        'forbidden-sysctl spec.template.spec.securityContext.sysctls[1] {"name":""}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
spec:
  selector:
    matchLabels:
      app: proxy
  template:
    metadata:
      labels:
        app: proxy
    spec:
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
`,
    },
    {
      name: 'flow style',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext: {sysctls: [{name: kernel.sem, value: "1"}, {name: kernel.shm_rmid_forced, value: "1"}]}
  containers: [{name: web, image: "registry.example.com/web:1"}]
`,
      findings: ['forbidden-sysctl spec.securityContext.sysctls[0].name {"name":"kernel.sem"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext: {sysctls: [{name: kernel.shm_rmid_forced, value: "1"}]}
  containers: [{name: web, image: "registry.example.com/web:1"}]
`,
    },
  ],
});

const workload = (...names: Json[]) => {
  const entries: Json = names.map((name) => (name === null ? null : { name, value: '1' }));
  const found = workloadOf({
    apiVersion: 'v1',
    kind: 'Pod',
    name: null,
    namespace: null,
    path: [],
    value: { spec: { securityContext: { sysctls: entries } } },
  });
  if (!found) throw new Error('not a workload');
  return found;
};

/** The first policy version that allows the name; undefined when none does. */
const allowedSince = (name: Json) =>
  ['1.0', '1.26', '1.27', '1.28', '1.29', '1.31', '1.32', '1.36', '1.37'].find((text) => {
    const version = parseVersion(text);
    const check = version && newest(sysctls.standards?.[0]?.versions ?? [], version);
    return check?.violation(workload(name).pod, 'Pod') === null;
  });

describe('sysctls', () => {
  test.each([
    ['kernel.shm_rmid_forced', '1.0'],
    ['net.ipv4.ip_local_port_range', '1.0'],
    ['net.ipv4.tcp_syncookies', '1.0'],
    ['net.ipv4.ping_group_range', '1.0'],
    ['net.ipv4.ip_unprivileged_port_start', '1.0'],
    ['net.ipv4.ip_local_reserved_ports', '1.27'],
    ['net.ipv4.tcp_keepalive_time', '1.29'],
    ['net.ipv4.tcp_fin_timeout', '1.29'],
    ['net.ipv4.tcp_keepalive_intvl', '1.29'],
    ['net.ipv4.tcp_keepalive_probes', '1.29'],
    ['net.ipv4.tcp_rmem', '1.32'],
    ['net.ipv4.tcp_wmem', '1.32'],
    ['net.ipv4.tcp_slow_start_after_idle', '1.37'],
    ['net.ipv4.tcp_notsent_lowat', '1.37'],
    ['net.core.somaxconn', undefined],
    ['net.ipv4.*', undefined],
    ['net/ipv4/tcp_syncookies', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s is allowed since %s', (name, since) => {
    expect(allowedSince(name)).toBe(since);
  });

  test('no entries are no denial', () => {
    const [check] = sysctls.standards?.[0]?.versions ?? [];
    expect(check?.violation(workload().pod, 'Pod')).toBeNull();
  });

  test('findings follow the policy version', () => {
    const found = workload('net.ipv4.tcp_rmem');
    const states = [31, 32].map((minor) => sysctls.inspect(targetOf(found), envAt(minor)).state);
    expect(states).toEqual(['explicit', 'default']);
  });
});
