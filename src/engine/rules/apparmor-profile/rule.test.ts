import { describe, expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { newest } from '../../model/version.ts';
import type { Workload } from '../../rule/rule.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { apparmorProfile } from './rule.ts';

testRule(apparmorProfile, {
  valid: [
    {
      name: 'nothing is set: the runtime has its default',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext: {appArmorProfile: null}
  containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'profiles by field and by annotation',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: localhost/web
    container.apparmor.security.beta.kubernetes.io/log: runtime/default
    container.apparmor.security.beta.kubernetes.io/debug: ""
spec:
  securityContext:
    appArmorProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        appArmorProfile: {type: Localhost, localhostProfile: web}
`,
    },
    {
      name: 'Kubernetes before 1.30 does not know the field',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {appArmorProfile: {type: Unconfined}}
  containers:
    - name: web
      image: nginx:1.27
`,
      kubernetesVersion: '1.29',
    },
    {
      name: 'Windows pods must not set it',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  securityContext: {appArmorProfile: {type: Unconfined}}
  containers:
    - name: web
      image: mcr.microsoft.com/windows/servercore/iis:ltsc2022
`,
    },
  ],
  invalid: [
    {
      name: 'declined for Windows nodes, where no profile belongs',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  securityContext: {appArmorProfile: {type: Unconfined}}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['unconfined spec.securityContext.appArmorProfile {"type":"Unconfined"}'],
      fixed: null,
    },
    {
      name: 'a Deployment: init container and pod are unconfined',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        appArmorProfile:
          type: Unconfined # for the debugger
      initContainers:
        - name: prepare
          image: busybox:1.37
          securityContext: {appArmorProfile: {type: Unconfined}}
      containers:
        - name: web
          image: nginx:1.27
`,
      findings: [
        'unconfined spec.template.spec.securityContext.appArmorProfile {"type":"Unconfined"}',
        'unconfined spec.template.spec.initContainers[0].securityContext.appArmorProfile {"type":"Unconfined"}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        appArmorProfile:
          type: RuntimeDefault # for the debugger
      initContainers:
        - name: prepare
          image: busybox:1.37
          securityContext: {appArmorProfile: {type: RuntimeDefault}}
      containers:
        - name: web
          image: nginx:1.27
`,
    },
    {
      name: 'a Pod whose field is unconfined',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    appArmorProfile:
      type: Unconfined
  containers:
    - name: web
      image: nginx:1.27
`,
      findings: ['unconfined spec.securityContext.appArmorProfile {"type":"Unconfined"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    appArmorProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'profiles without a valid type, at a container and an ephemeral one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      appArmorProfile: {}
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    securityContext:
      appArmorProfile:
        type: localhost
        localhostProfile: debug
`,
      findings: [
        'unconfined spec.containers[0].securityContext.appArmorProfile {"type":"\\"\\""}',
        'unconfined spec.ephemeralContainers[0].securityContext.appArmorProfile {"type":"localhost"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      appArmorProfile:
        type: RuntimeDefault
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    securityContext:
      appArmorProfile:
        type: RuntimeDefault
`,
    },
    {
      name: 'the annotation of a container, whether or not it exists',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    # Old.
    container.apparmor.security.beta.kubernetes.io/web: unconfined
    example.com/owner: shop
    container.apparmor.security.beta.kubernetes.io/gone: Unconfined
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
      findings: [
        'annotation metadata.annotations["container.apparmor.security.beta.kubernetes.io/web"] {"container":"web","profile":"unconfined"}',
        'annotation metadata.annotations["container.apparmor.security.beta.kubernetes.io/gone"] {"container":"gone","profile":"Unconfined"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    example.com/owner: shop
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'the annotation is removed on Windows and old Kubernetes too, and its empty map with it',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: unconfined
spec:
  os: {name: windows}
  containers:
    - name: web
      image: mcr.microsoft.com/windows/servercore/iis:ltsc2022
`,
      findings: [
        'annotation metadata.annotations["container.apparmor.security.beta.kubernetes.io/web"] {"container":"web","profile":"unconfined"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
    - name: web
      image: mcr.microsoft.com/windows/servercore/iis:ltsc2022
`,
      kubernetesVersion: '1.29',
    },
    {
      name: 'an annotation that contradicts the new field goes as well',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: localhost/web
    container.apparmor.security.beta.kubernetes.io/log: localhost/log
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        appArmorProfile:
          type: Unconfined
    - name: log
      image: fluent-bit:3
`,
      findings: [
        'unconfined spec.containers[0].securityContext.appArmorProfile {"type":"Unconfined"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/log: localhost/log
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        appArmorProfile:
          type: RuntimeDefault
    - name: log
      image: fluent-bit:3
`,
    },
  ],
});

const workload = (spec: Json, annotations: Json = null) =>
  workloadOf({
    apiVersion: 'v1',
    kind: 'Pod',
    name: null,
    namespace: null,
    path: [],
    value: { metadata: { annotations }, spec },
  }) as Workload;

const denies = (spec: Json, annotations: Json = null) => {
  const versions = apparmorProfile.standards?.[0]?.versions ?? [];
  const version = newest(versions, { major: 1, minor: 0 });
  return version?.violation(workload(spec, annotations).pod, 'Pod') !== null;
};
const having = (type: string | null) => ({ securityContext: { appArmorProfile: { type } } });
const bad = having('Unconfined');

describe('appArmorProfile', () => {
  test.each<[string, boolean, Json]>([
    ['nothing set', false, { containers: [{}] }],
    ['profiles', false, { ...having('RuntimeDefault'), containers: [having('Localhost')] }],
    ['unconfined at the pod, overridden', true, { ...bad, containers: [having('Localhost')] }],
    ['unconfined at an init container', true, { initContainers: [bad] }],
    ['unconfined at an ephemeral container', true, { ephemeralContainers: [bad] }],
    ['no type', true, { containers: [having(null)] }],
    ['null', false, { containers: [{ securityContext: { appArmorProfile: null } }] }],
    ['windows', true, { os: { name: 'windows' }, containers: [bad] }],
  ])('%s: denied %s', (_, denied, spec) => {
    expect(denies(spec)).toBe(denied);
  });

  test.each<[string, boolean]>([
    ['unconfined', true],
    ['Localhost/web', true],
    ['', false],
    ['runtime/default', false],
    ['localhost/web', false],
  ])('annotation %j: denied %s', (value, denied) => {
    const key = 'container.apparmor.security.beta.kubernetes.io/nobody';
    expect(denies({ containers: [{}] }, { [key]: value })).toBe(denied);
  });
});

test('a privileged container gets no profile from the runtime', () => {
  const own = workload({ containers: [{ securityContext: { privileged: true } }] });
  const status = apparmorProfile.inspect(targetOf(own, own.pod.containers[0]), envAt());
  expect(status).toEqual({ state: 'not-applicable', reason: 'privileged-container' });
});
