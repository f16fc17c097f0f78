import { expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import type { Workload } from '../../rule/rule.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { fsGroup } from './rule.ts';

testRule(fsGroup, {
  valid: [
    {
      name: 'a pod for Windows nodes that does not say so in os',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  securityContext: {fsGroup: 0}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
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
`,
    },
    {
      name: 'nothing to share: no disk is mounted',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
    fsGroup: null
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: tmp
          mountPath: /tmp
  volumes:
    - name: tmp
      emptyDir: {}
`,
    },
    {
      name: 'a disk that is only read',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext: {runAsUser: 101}
      volumeMounts:
        - {name: site, mountPath: /site, readOnly: true}
  volumes:
    - name: site
      persistentVolumeClaim: {claimName: site}
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
      name: 'the root group in a Pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    fsGroup: 0
  containers:
  - name: web
    image: nginx:1.27
`,
      value: 2000,
      findings: ['root spec.securityContext.fsGroup'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    fsGroup: 2000
  containers:
  - name: web
    image: nginx:1.27
`,
    },
    {
      name: 'the root group, with a comment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        fsGroup: 0 # shared disk
      containers:
        - name: web
          image: nginx:1.27
`,
      findings: ['root spec.template.spec.securityContext.fsGroup'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        fsGroup: 2000 # shared disk
      containers:
        - name: web
          image: nginx:1.27
`,
      value: 2000,
    },
    {
      name: 'the root group among others, in flow style; fsGroup stays',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {fsGroup: 2000, supplementalGroups: [0, 3000]}
  containers:
    - name: web
      image: nginx:1.27
`,
      findings: ['supplemental-root spec.securityContext.supplementalGroups[0]'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {fsGroup: 2000, supplementalGroups: [3000]}
  containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'the root group alone: the list goes',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    supplementalGroups:
      - 0
    runAsNonRoot: true
  containers:
    - name: web
      image: nginx:1.27
`,
      findings: ['supplemental-root spec.securityContext.supplementalGroups[0]'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'a non-root container writes to a disk',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  containers:
  - name: db
    image: postgres:17
    securityContext:
      runAsUser: 999
    volumeMounts:
    - name: data
      mountPath: /var/lib/postgresql/data
  volumes:
  - name: data
    persistentVolumeClaim:
      claimName: db
`,
      findings: ['unset-volume spec.securityContext.fsGroup {"volume":"data"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  securityContext:
    fsGroup: 999
  containers:
  - name: db
    image: postgres:17
    securityContext:
      runAsUser: 999
    volumeMounts:
    - name: data
      mountPath: /var/lib/postgresql/data
  volumes:
  - name: data
    persistentVolumeClaim:
      claimName: db
`,
    },
    {
      name: 'an init container writes to the claim template of a StatefulSet',
      yaml: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  template:
    spec:
      securityContext:
        runAsNonRoot: true
      initContainers:
        - name: prepare
          image: busybox:1.37
          volumeMounts:
            - name: data
              mountPath: /data
      containers:
        - name: db
          image: redis:7
  volumeClaimTemplates:
    - metadata:
        name: data
`,
      findings: ['unset-volume spec.template.spec.securityContext.fsGroup {"volume":"data"}'],
      fixed: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  template:
    spec:
      securityContext:
        runAsNonRoot: true
        fsGroup: 10001
      initContainers:
        - name: prepare
          image: busybox:1.37
          volumeMounts:
            - name: data
              mountPath: /data
      containers:
        - name: db
          image: redis:7
  volumeClaimTemplates:
    - metadata:
        name: data
`,
    },
  ],
});

function secure(spec: Json, value?: number) {
  const workload = workloadOf({
    apiVersion: 'v1',
    kind: 'Pod',
    name: null,
    namespace: null,
    path: [],
    value: { spec },
  }) as Workload;
  const target = targetOf(workload);
  return fsGroup.fix?.secure({ ...target, targets: [target], whole: true, value, env: envAt() });
}

test('entries go from the last to the first, so that indices hold', () => {
  const ops = secure({ securityContext: { supplementalGroups: [0, 5, null] } });
  const path = ['spec', 'securityContext', 'supplementalGroups'];
  expect(ops).toEqual([
    { op: 'removeItem', path, index: 2 },
    { op: 'removeItem', path, index: 0 },
  ]);
});

test('without a number fsGroup is not written', () => {
  expect(secure({ securityContext: { fsGroup: 0 } })).toBeNull();
  expect(secure({ securityContext: { fsGroup: 0 } }, 2000)).toHaveLength(1);
});
