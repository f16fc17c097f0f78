import { testRule } from '../../rule/test-rule.ts';
import { blockingDisruptionBudgets } from './rule.ts';

testRule(blockingDisruptionBudgets, {
  valid: [
    {
      name: 'budgets that let pods go, and one that selects nothing known',
      yaml: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: most
spec:
  maxUnavailable: 1%
  selector: {}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: least
spec:
  minAvailable: 2
  selector:
    matchLabels: {app: web}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: elsewhere
spec:
  minAvailable: 5
  selector:
    matchLabels: {app: elsewhere}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
    {
      name: 'two workloads add up, a scaled-down one does not count, a DaemonSet cannot be counted',
      yaml: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: both
spec:
  minAvailable: 2
  selector:
    matchLabels: {app: web}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: off
spec:
  minAvailable: 1
  selector:
    matchLabels: {app: off}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: agent
spec:
  minAvailable: 3
  selector:
    matchLabels: {app: agent}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blue
spec:
  replicas: 2
  selector:
    matchLabels: {app: web, color: blue}
  template:
    metadata:
      labels: {app: web, color: blue}
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: green
spec:
  replicas: 1
  selector:
    matchLabels: {app: web, color: green}
  template:
    metadata:
      labels: {app: web, color: green}
    spec:
      containers:
      - name: web
        image: registry.example.com/web:2
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: off
spec:
  replicas: 0
  selector:
    matchLabels: {app: off}
  template:
    metadata:
      labels: {app: off}
    spec:
      containers:
      - name: off
        image: registry.example.com/off:1
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels: {app: agent}
  template:
    metadata:
      labels: {app: agent}
    spec:
      containers:
      - name: agent
        image: registry.example.com/agent:1
`,
    },
  ],
  invalid: [
    {
      name: 'nothing may be unavailable, everything must be available, nothing is said',
      yaml: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: zero
spec:
  maxUnavailable: 0 # never
  selector:
    matchLabels:
      app: web
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: all
spec:
  # Everything.
  minAvailable: 100% # always
  selector:
    matchLabels:
      app: api
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: empty
spec:
  minAvailable: null
  selector:
    matchLabels:
      app: other
`,
      findings: [
        'none-unavailable spec.maxUnavailable',
        'all-available spec.minAvailable {"value":"100%"}',
        'no-limit spec.maxUnavailable',
      ],
      fixed: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: zero
spec:
  maxUnavailable: 1 # never
  selector:
    matchLabels:
      app: web
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: all
spec:
  # Everything.
  maxUnavailable: 1 # always
  selector:
    matchLabels:
      app: api
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: empty
spec:
  minAvailable: null
  maxUnavailable: 1
  selector:
    matchLabels:
      app: other
`,
    },
    {
      name: 'as many as there are replicas, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: web
  spec:
    minAvailable: 80%
    selector:
      matchLabels: {app: web}
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
  spec:
    replicas: 4
    selector:
      matchLabels: {app: web}
    template:
      metadata:
        labels: {app: web}
      spec:
        containers:
        - name: web
          image: registry.example.com/web:1
- apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: api
  spec:
    minAvailable: 1
    selector:
      matchLabels: {app: api}
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: api
  spec:
    selector:
      matchLabels: {app: api}
    template:
      metadata:
        labels: {app: api}
      spec:
        containers:
        - name: api
          image: registry.example.com/api:1
`,
      findings: [
        'all-available items[0].spec.minAvailable {"value":"80%"}',
        'all-available items[2].spec.minAvailable {"value":"1"}',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: web
  spec:
    maxUnavailable: 1
    selector:
      matchLabels: {app: web}
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
  spec:
    replicas: 4
    selector:
      matchLabels: {app: web}
    template:
      metadata:
        labels: {app: web}
      spec:
        containers:
        - name: web
          image: registry.example.com/web:1
- apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: api
  spec:
    maxUnavailable: 1
    selector:
      matchLabels: {app: api}
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: api
  spec:
    selector:
      matchLabels: {app: api}
    template:
      metadata:
        labels: {app: api}
      spec:
        containers:
        - name: api
          image: registry.example.com/api:1
`,
    },
    {
      name: 'declined for bare Pods, which know only a number that must be available',
      yaml: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 0%
  selector:
    matchLabels:
      app: web
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
      findings: ['none-unavailable spec.maxUnavailable'],
      fixed: null,
    },
  ],
});
