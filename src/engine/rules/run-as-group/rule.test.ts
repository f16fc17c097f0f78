import { expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import type { Workload } from '../../rule/rule.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import { runAsGroup } from './rule.ts';

testRule(runAsGroup, {
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
      name: 'the pod sets a group',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsGroup: 3000
  containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'Windows pods have no group IDs',
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
      name: 'the group of an image goes with its user, and with no other',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: redis:7-alpine
    - name: log
      image: nginx:1.28
      securityContext: {runAsUser: 5000}
`,
      findings: ['unset spec.securityContext.runAsGroup'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: redis:7-alpine
      securityContext:
        runAsGroup: 1000
    - name: log
      image: nginx:1.28
      securityContext: {runAsUser: 5000, runAsGroup: 5000}
`,
    },
    {
      name: 'a Deployment that sets a user only, after the containers',
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
        runAsUser: 1000 # owner of the files
`,
      findings: ['unset spec.template.spec.securityContext.runAsGroup'],
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
        runAsUser: 1000 # owner of the files
        runAsGroup: 1000
`,
    },
    {
      name: 'an init and an ephemeral container set 0',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext: {runAsUser: 1000, runAsGroup: 0}
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsGroup: 3000
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
      securityContext:
        runAsGroup: 0
`,
      findings: [
        'root spec.initContainers[0].securityContext.runAsGroup',
        'root spec.ephemeralContainers[0].securityContext.runAsGroup',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37
      securityContext: {runAsUser: 1000, runAsGroup: 3000}
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsGroup: 3000
  ephemeralContainers:
    - name: debug
      image: busybox:1.37
      securityContext:
        runAsGroup: 3000
`,
      value: 3000,
    },
    {
      name: 'the pod sets 0, and null at a container takes that over',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsGroup: 0
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsGroup: null
`,
      findings: ['root spec.securityContext.runAsGroup'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsGroup: 101
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        runAsGroup: null
`,
    },
    {
      name: 'above what Azure Policy allows',
      options: { max: 65_535 },
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsGroup: 65536
  containers:
    - name: web
      image: nginx:1.27
`,
      findings: ['too-high spec.securityContext.runAsGroup {"group":"65536","max":65535}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsGroup: 101
  containers:
    - name: web
      image: nginx:1.27
`,
    },
  ],
});

const workload = workloadOf({
  apiVersion: 'v1',
  kind: 'Pod',
  name: null,
  namespace: null,
  path: [],
  value: { spec: { containers: [{}, { securityContext: { runAsGroup: 0 } }] } },
}) as Workload;
const ENV = { ...envAt(), options: { max: 2_147_483_647 } };
const selection = {
  ...targetOf(workload),
  targets: workload.pod.containers.map((container) => targetOf(workload, container)),
  whole: true,
  value: 3000,
  env: ENV,
};
const at = (i: number) => ['spec', 'containers', i, 'securityContext', 'runAsGroup'];

test('an explicit root group weighs more than an unset one', () => {
  const statuses = selection.targets.map((target) => runAsGroup.inspect(target, ENV));
  expect(statuses).toEqual([
    { state: 'unset', places: [{ at: at(0), code: 'unset' }] },
    { state: 'explicit', places: [{ at: at(1), code: 'root', severity: 'medium' }] },
  ]);
});

test('the pod level is written only when the whole pod is in scope', () => {
  const secure = (of: Partial<Omit<typeof selection, 'value'>> & { value?: number | undefined }) =>
    runAsGroup.fix?.secure({ ...selection, ...of, value: 'value' in of ? of.value : 3000 });
  const paths = (ops: ReturnType<typeof secure>) => ops?.map((op) => 'path' in op && op.path);
  const atPod = ['spec', 'securityContext', 'runAsGroup'];
  expect(paths(secure({}))).toEqual([atPod, at(1)]);
  expect(paths(secure({ whole: false }))).toEqual([at(0), at(1)]);
  expect(secure({ value: undefined })).toBeNull();
});
