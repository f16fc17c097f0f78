import { testRule } from '../../rule/test-rule.ts';
import { topologySpread } from './rule.ts';

testRule(topologySpread, {
  valid: [
    {
      name: 'a constraint that counts the pod, and none',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchExpressions:
      - key: app
        operator: In
        values: [web, shop]
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: other
spec:
  topologySpreadConstraints: null
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'a Deployment without a selector that may stay pending',
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
        tier: front
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule # across nodes
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: [
        'no-selector spec.template.spec.topologySpreadConstraints[0].labelSelector {"topologyKey":"kubernetes.io/hostname"}',
        'do-not-schedule spec.template.spec.topologySpreadConstraints[0].whenUnsatisfiable {"topologyKey":"kubernetes.io/hostname"}',
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
        tier: front
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway # across nodes
          labelSelector:
            matchLabels:
              app: web
      containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
    {
      name: 'a bare Pod with a null selector: its own labels',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  topologySpreadConstraints:
  - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: null}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'no-selector spec.topologySpreadConstraints[0].labelSelector {"topologyKey":"zone"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  topologySpreadConstraints:
  - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels: {app: web}}}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'declined for a selector that means other pods, and for a pod without labels',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: zone
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        app: shop
  - maxSkew: 1
    topologyKey: zone
    whenUnsatisfiable: ScheduleAnyway
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'selector-misses spec.topologySpreadConstraints[0].labelSelector {"topologyKey":"zone"}',
        'no-selector spec.topologySpreadConstraints[1].labelSelector {"topologyKey":"zone"}',
      ],
      fixed: null,
    },
    {
      name: 'declined where a least number of domains goes with it, which the API server takes only then',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  topologySpreadConstraints:
  - {maxSkew: 1, minDomains: 2, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: web}}}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'do-not-schedule spec.topologySpreadConstraints[0].whenUnsatisfiable {"topologyKey":"zone"}',
      ],
      fixed: null,
    },
  ],
});
