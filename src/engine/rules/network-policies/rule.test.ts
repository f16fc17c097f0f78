import { testRule } from '../../rule/test-rule.ts';
import { networkPolicies } from './rule.ts';

testRule(networkPolicies, {
  valid: [
    {
      name: 'a policy that selects the pod, a Deployment with more labels',
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
        version: "2"
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: web
  ingress:
  - from:
    - podSelector: {}
`,
    },
    {
      name: 'a default deny for the whole namespace, whose name is not written',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: deny
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'matchExpressions',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchExpressions:
    - key: app
      operator: In
      values: [web, api]
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: api
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'the host network is beyond policies',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
  labels:
    app: agent
spec:
  hostNetwork: true
  containers:
  - name: agent
    image: registry.example.com/agent:1
`,
    },
    {
      name: 'a policy of another kind, which is not understood',
      yaml: `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: web
spec:
  endpointSelector:
    matchLabels:
      k8s:app: web
  ingress:
  - {}
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'a bare Pod, a Job and a CronJob that declare no port',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: shell
  labels: {app: shell}
spec:
  containers:
  - name: shell
    image: registry.example.com/shell:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    metadata:
      labels: {app: import}
    spec:
      restartPolicy: Never
      containers:
      - name: import
        image: registry.example.com/import:1
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 4 * * *"
  jobTemplate:
    spec:
      template:
        metadata:
          labels: {app: report}
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
            ports: null
`,
    },
  ],
  invalid: [
    {
      name: 'one port',
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
        ports:
        - containerPort: 8080
`,
      findings: ['no-policy spec.template.metadata.labels'],
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
      containers:
      - name: web
        image: registry.example.com/web:1
        ports:
        - containerPort: 8080
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      app: web
  policyTypes: ["Ingress"]
  ingress:
    - from:
        - podSelector: {}
      ports:
        - protocol: TCP
          port: 8080
`,
    },
    {
      name: 'no policy at all: the declared ports stay open to the namespace',
      yaml: `# The shop.
apiVersion: apps/v1
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
        app: web # for the Service
        version: "2"
    spec:
      initContainers:
      - name: proxy
        image: registry.example.com/proxy:1
        restartPolicy: Always
        ports:
        - containerPort: 53
          protocol: UDP
      containers:
      - name: web
        image: registry.example.com/web:1
        ports:
        - containerPort: 8080
        - name: again
          containerPort: 8080
          hostIP: 10.0.0.1
`,
      findings: ['no-policy spec.template.metadata.labels'],
      fixed: `# The shop.
apiVersion: apps/v1
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
        app: web # for the Service
        version: "2"
    spec:
      initContainers:
      - name: proxy
        image: registry.example.com/proxy:1
        restartPolicy: Always
        ports:
        - containerPort: 53
          protocol: UDP
      containers:
      - name: web
        image: registry.example.com/web:1
        ports:
        - containerPort: 8080
        - name: again
          containerPort: 8080
          hostIP: 10.0.0.1
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: web
  policyTypes: ["Ingress"]
  ingress:
    - from:
        - podSelector: {}
      ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 8080
`,
    },
    {
      name: 'a DaemonSet that declares no port: all is closed',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: task
spec:
  selector:
    matchLabels:
      app: task
  template:
    metadata:
      labels:
        app: task
    spec:
      containers:
      - name: task
        image: registry.example.com/task:1
        ports: null
`,
      findings: ['no-policy spec.template.metadata.labels'],
      fixed: `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: task
spec:
  selector:
    matchLabels:
      app: task
  template:
    metadata:
      labels:
        app: task
    spec:
      containers:
      - name: task
        image: registry.example.com/task:1
        ports: null
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: task
spec:
  podSelector:
    matchLabels:
      app: task
  policyTypes: ["Ingress"]
`,
    },
    {
      name: 'a policy for outgoing traffic only, two workloads of one name in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: web
  spec:
    podSelector:
      matchLabels:
        app: web
    policyTypes: [Egress]
- apiVersion: batch/v1
  kind: Job
  metadata:
    name: web
  spec:
    template:
      metadata:
        labels:
          app: web
      spec:
        restartPolicy: Never
        containers:
        - name: web
          image: registry.example.com/web:1
          ports: [{containerPort: 80}]
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
    labels:
      role: front
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
      ports: [{containerPort: 80}]
`,
      findings: [
        'no-ingress-policy items[1].spec.template.metadata.labels',
        'no-policy items[2].metadata.labels',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: web
  spec:
    podSelector:
      matchLabels:
        app: web
    policyTypes: [Egress]
- apiVersion: batch/v1
  kind: Job
  metadata:
    name: web
  spec:
    template:
      metadata:
        labels:
          app: web
      spec:
        restartPolicy: Never
        containers:
        - name: web
          image: registry.example.com/web:1
          ports: [{containerPort: 80}]
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
    labels:
      role: front
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
      ports: [{containerPort: 80}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web-job
spec:
  podSelector:
    matchLabels:
      app: web
  policyTypes: ["Ingress"]
  ingress:
    - from:
        - podSelector: {}
      ports:
        - protocol: TCP
          port: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web-pod
spec:
  podSelector:
    matchLabels:
      role: front
  policyTypes: ["Ingress"]
  ingress:
    - from:
        - podSelector: {}
      ports:
        - protocol: TCP
          port: 80
`,
    },
    {
      name: 'declined without labels, without a name, and where both names are taken',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: bare
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports: [{containerPort: 80}]
---
apiVersion: v1
kind: Pod
metadata:
  generateName: web-
  labels:
    app: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports: [{containerPort: 80}]
---
apiVersion: v1
kind: Pod
metadata:
  name: taken
  namespace: shop
  labels:
    app: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    ports: [{containerPort: 80}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: taken
spec:
  podSelector:
    matchLabels:
      app: other
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: taken-ingress
spec:
  podSelector:
    matchLabels:
      app: other
`,
      findings: [
        'no-policy metadata.labels',
        'no-policy metadata.labels',
        'no-policy metadata.labels',
      ],
      fixed: null,
    },
  ],
});
