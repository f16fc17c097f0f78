import { testRule } from '../../rule/test-rule.ts';
import { readOnlyRootFilesystem } from './rule.ts';

testRule(readOnlyRootFilesystem, {
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
      name: 'true everywhere',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext: {readOnlyRootFilesystem: true}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      readOnlyRootFilesystem: yes
`,
    },
    {
      name: 'Windows has none',
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
      name: 'absent, null, and in an init and an ephemeral container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare # first
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      readOnlyRootFilesystem: null
      runAsUser: 10001
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext: {runAsUser: 10001}
`,
      findings: [
        'unset spec.initContainers[0].securityContext.readOnlyRootFilesystem',
        'unset spec.containers[0].securityContext.readOnlyRootFilesystem',
        'unset spec.ephemeralContainers[0].securityContext.readOnlyRootFilesystem',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare # first
    image: registry.example.com/prepare:1
    securityContext:
      readOnlyRootFilesystem: true
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      readOnlyRootFilesystem: true
      runAsUser: 10001
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext: {runAsUser: 10001, readOnlyRootFilesystem: true}
`,
    },
    {
      name: 'a known image gets a volume where it writes and has none',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
      findings: ['unset spec.containers[0].securityContext.readOnlyRootFilesystem'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        readOnlyRootFilesystem: true
      volumeMounts:
        - name: var-cache-nginx
          mountPath: /var/cache/nginx
        - name: run
          mountPath: /run
        - name: tmp
          mountPath: /tmp
  volumes:
    - name: var-cache-nginx
      emptyDir:
        sizeLimit: 64Mi
    - name: run
      emptyDir:
        sizeLimit: 64Mi
    - name: tmp
      emptyDir:
        sizeLimit: 64Mi
`,
    },
    {
      name: 'what is mounted already stays, names stay unique, containers share nothing',
      yaml: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  template:
    spec:
      containers:
      - name: db
        image: postgres:16
        volumeMounts:
        - name: data # kept
          mountPath: /var/lib/postgresql/data/
        - {name: tmp, mountPath: /var/run}
      - name: cache
        image: shop.azurecr.io/redis:7
        securityContext: {readOnlyRootFilesystem: true}
      - name: metrics
        image: python:3.13
      volumes:
      - name: tmp
        emptyDir: {}
`,
      findings: [
        'unset spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem',
        'unset spec.template.spec.containers[2].securityContext.readOnlyRootFilesystem',
      ],
      fixed: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  template:
    spec:
      containers:
      - name: db
        image: postgres:16
        volumeMounts:
        - name: data # kept
          mountPath: /var/lib/postgresql/data/
        - {name: tmp, mountPath: /var/run}
        - name: db-tmp
          mountPath: /tmp
        securityContext:
          readOnlyRootFilesystem: true
      - name: cache
        image: shop.azurecr.io/redis:7
        securityContext: {readOnlyRootFilesystem: true}
      - name: metrics
        image: python:3.13
        securityContext:
          readOnlyRootFilesystem: true
        volumeMounts:
        - name: metrics-tmp
          mountPath: /tmp
      volumes:
      - name: tmp
        emptyDir: {}
      - name: db-tmp
        emptyDir:
          sizeLimit: 64Mi
      - name: metrics-tmp
        emptyDir:
          sizeLimit: 64Mi
`,
    },
    {
      name: 'the name of a claim template is taken: its claim would come in the place of the volume',
      yaml: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cache
spec:
  template:
    spec:
      containers:
      - name: cache
        image: redis:7
        volumeMounts:
        - name: data
          mountPath: /backup
          readOnly: true
  volumeClaimTemplates:
  - metadata:
      name: data
`,
      findings: ['unset spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem'],
      fixed: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cache
spec:
  template:
    spec:
      containers:
      - name: cache
        image: redis:7
        volumeMounts:
        - name: data
          mountPath: /backup
          readOnly: true
        - name: cache-data
          mountPath: /data
        securityContext:
          readOnlyRootFilesystem: true
      volumes:
      - name: cache-data
        emptyDir:
          sizeLimit: 1Gi
  volumeClaimTemplates:
  - metadata:
      name: data
`,
    },
    {
      name: 'a data folder gets more room, and a program that refuses its top a folder below',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: db}
spec: {containers: [{name: db, image: "postgres:16"}], volumes: null}
`,
      findings: ['unset spec.containers[0].securityContext.readOnlyRootFilesystem'],
      fixed: `apiVersion: v1
kind: Pod
metadata: {name: db}
spec: {containers: [{name: db, image: "postgres:16", securityContext: {readOnlyRootFilesystem: true}, volumeMounts: [{name: var-lib-postgresql-data, mountPath: /var/lib/postgresql/data}, {name: var-run-postgresql, mountPath: /var/run/postgresql}, {name: tmp, mountPath: /tmp}], env: [{name: PGDATA, value: /var/lib/postgresql/data/pgdata}]}], volumes: [{name: var-lib-postgresql-data, emptyDir: {sizeLimit: 1Gi}}, {name: var-run-postgresql, emptyDir: {sizeLimit: 64Mi}}, {name: tmp, emptyDir: {sizeLimit: 64Mi}}]}
`,
    },
    {
      name: 'false in a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          securityContext:
            readOnlyRootFilesystem: false # for the cache
`,
      findings: [
        'writable spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem',
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
          image: registry.example.com/web:1
          securityContext:
            readOnlyRootFilesystem: true # for the cache
`,
    },
    {
      name: 'at the pod it has no effect (stackrox/kube-linter#99, zegl/kube-score#239)',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    readOnlyRootFilesystem: true
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['unset spec.containers[0].securityContext.readOnlyRootFilesystem'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    readOnlyRootFilesystem: true
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      readOnlyRootFilesystem: true
`,
    },
  ],
});
