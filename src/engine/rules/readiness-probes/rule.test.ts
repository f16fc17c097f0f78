import type { LearnedFacts } from '../../model/learned.ts';
import type { AttachFacts } from '../../model/pod.ts';
import { testRule } from '../../rule/test-rule.ts';
import { readinessProbes } from './rule.ts';

/** What a user has seen: the ports on which the program listens. */
const listening =
  (...ports: number[]): AttachFacts =>
  (workload) => {
    const containers = workload.pod.containers.map((container) => ({
      ...container,
      learned: { ...NOTHING_LEARNED, ports, seenPorts: ports },
    }));
    return { ...workload, pod: { ...workload.pod, containers } };
  };

const NOTHING_LEARNED: LearnedFacts = {
  image: undefined,
  startsAsUser: false,
  isPinned: false,
  gainsNothing: false,
  writesAreKnown: false,
  settles: {},
};

const podWith = (container: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:2
${container}`;

testRule(readinessProbes, {
  valid: [
    {
      name: 'a probe stands there, behind a Service',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    readinessProbe:
      httpGet:
        path: /readyz
        port: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
  - port: 80
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
      restartPolicy: OnFailure
      containers:
      - name: import
        image: registry.example.com/import:1
`,
    },
    {
      name: 'a CronJob needs no probe (kyverno/policies#156)',
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
          restartPolicy: Never
          containers:
          - name: import
            image: registry.example.com/import:1
`,
    },
    {
      name: 'init and ephemeral containers need no probe (stackrox/kube-linter#261, FairwindsOps/polaris#215)',
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
    readinessProbe:
      grpc:
        port: 9000
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
    },
    {
      name: 'without a port and a Service there is nobody to answer',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: {app: worker}
  template:
    metadata:
      labels: {app: worker}
    spec:
      containers:
      - name: worker
        image: registry.example.com/worker:1
        ports: null
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
  - port: 80
`,
    },
    {
      name: 'sidecars and containers that no Service reaches',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    ports: [{containerPort: 15001}]
  containers:
  - name: web
    image: registry.example.com/web:1
    ports: [{containerPort: 8080}]
    readinessProbe: {tcpSocket: {port: 8080}}
  - name: metrics
    image: registry.example.com/metrics:1
    ports: [{containerPort: 9090}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
  - {port: 80, targetPort: 8080}
`,
    },
    {
      name: 'a sidecar without a Service',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
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
  ],
  invalid: [
    {
      name: 'one container with a port',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 8080
`,
      findings: ['unset spec.containers[0].readinessProbe'],
      fixed: null,
    },
    {
      name: 'a Deployment that a Service selects, and one that none does',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        tier: front
    spec:
      containers:
        - name: web # the site
          image: registry.example.com/web:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  namespace: shop
spec:
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
          ports: [{containerPort: 9000}]
          readinessProbe:
---
apiVersion: v1
kind: Service
metadata:
  name: front
  namespace: shop
spec:
  selector:
    app: web
    tier: front
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: worker
  namespace: elsewhere
spec:
  selector:
    app: worker
  ports:
    - port: 80
`,
      findings: [
        'unset-behind-service spec.template.spec.containers[0].readinessProbe {"service":"front"}',
        'unset spec.template.spec.containers[0].readinessProbe',
      ],
      fixed: null,
    },
    {
      name: 'a sidecar beside a container with a probe, on Windows',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  os:
    name: windows
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    ports:
    - {name: http, containerPort: 15001}
  containers:
  - name: web
    image: registry.example.com/web:1
    readinessProbe:
      tcpSocket:
        port: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
  - port: 80
    targetPort: http
`,
      findings: ['unset spec.initContainers[0].readinessProbe'],
      fixed: null,
    },
    {
      name: 'the port on which the program was seen to listen, which the container declares',
      yaml: podWith('    ports: [{containerPort: 8080}, {containerPort: 9100}]\n'),
      facts: listening(8080, 9000),
      findings: ['unset spec.containers[0].readinessProbe'],
      fixed: podWith(
        '    ports: [{containerPort: 8080}, {containerPort: 9100}]\n    readinessProbe:\n      tcpSocket:\n        port: 8080\n',
      ),
    },
    {
      name: 'declined: the program was seen on another port than the container declares',
      yaml: podWith('    ports: [{containerPort: 8081}]\n'),
      facts: listening(8080),
      findings: ['unset spec.containers[0].readinessProbe'],
      fixed: null,
    },
    {
      name: 'declined: the program was seen on both of the ports that the container declares',
      yaml: podWith('    ports: [{containerPort: 8080}, {containerPort: 9000}]\n'),
      facts: listening(8080, 9000),
      findings: ['unset spec.containers[0].readinessProbe'],
      fixed: null,
    },
  ],
});
