import { testRule } from '../../rule/test-rule.ts';
import { livenessProbes } from './rule.ts';

testRule(livenessProbes, {
  valid: [
    {
      name: 'a probe of each sort, a gRPC one as well',
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
        path: /livez
        port: 8080
  - name: api
    image: registry.example.com/api:1
    livenessProbe:
      grpc:
        port: 9000
`,
    },
    {
      name: 'a Job needs no probe (bridgecrewio/checkov#4807)',
      yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: import
        image: registry.example.com/import:1
`,
    },
    {
      name: 'a CronJob needs no probe (FairwindsOps/polaris#215)',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: import
spec:
  schedule: "0 4 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
          - name: import
            image: registry.example.com/import:1
`,
    },
    {
      name: 'init and ephemeral containers need no probe (stackrox/kube-linter#261)',
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
    livenessProbe:
      tcpSocket:
        port: 8080
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
    },
    {
      name: 'a Pod that runs to an end',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: task
spec:
  restartPolicy: Never
  containers:
  - name: task
    image: registry.example.com/task:1
`,
    },
  ],
  invalid: [
    {
      name: 'a container that only waits',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: shell
spec:
  containers:
  - name: shell
    image: busybox:1.37
    command: [sh, -c, "while true; do sleep 3600; done"]
`,
      findings: ['unset spec.containers[0].livenessProbe'],
      fixed: null,
    },
    {
      name: 'one container',
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
      containers:
      - name: web
        image: registry.example.com/web:1
`,
      findings: ['unset spec.template.spec.containers[0].livenessProbe'],
      fixed: null,
    },
    {
      name: 'a Deployment without, and one with null',
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
      containers:
        - name: web # the site
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              port: 8080
        - name: log
          image: registry.example.com/log:1
          livenessProbe: null
`,
      findings: [
        'unset spec.template.spec.containers[0].livenessProbe',
        'unset spec.template.spec.containers[1].livenessProbe',
      ],
      fixed: null,
    },
    {
      name: 'a sidecar runs on, on Windows as well; its init container does not (kyverno/policies#156)',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
  containers:
  - name: web
    image: registry.example.com/web:1
    livenessProbe:
      exec:
        command: [check.exe]
`,
      findings: ['unset spec.initContainers[1].livenessProbe'],
      fixed: null,
    },
  ],
});
