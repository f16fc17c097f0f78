import { testRule } from '../../rule/test-rule.ts';
import { podSpread } from './rule.ts';

const deployment = (replicas: string, lines: string, name = 'web') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
${replicas}  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        version: "1"
    spec:
${lines}      containers: # one
        - name: web
          image: registry.example.com/web:1
`;
const autoscaler = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 1
  maxReplicas: 10
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`;
const constraint = `      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
`;

testRule(podSpread, {
  valid: [
    { name: 'one replica', yaml: deployment('', '') },
    { name: 'a constraint', yaml: deployment('  replicas: 3\n', constraint) },
    {
      name: 'anti-affinity',
      yaml: deployment(
        '  replicas: 3\n',
        `      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector:
                  matchLabels:
                    app: web
`,
      ),
    },
    {
      name: 'a DaemonSet and a Pod',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  template:
    spec:
      containers:
      - name: agent
        image: registry.example.com/agent:1
---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'three replicas and nothing, or null',
      yaml: deployment('  replicas: 3\n', '      affinity: null\n'),
      findings: ['unset spec.template.spec.topologySpreadConstraints'],
      fixed: deployment('  replicas: 3\n', `      affinity: null\n${constraint}`),
    },
    {
      name: 'scaled by an autoscaler, with empty lists',
      yaml: `${deployment('', '      affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: []}}\n')}${autoscaler}`,
      findings: ['unset spec.template.spec.topologySpreadConstraints'],
      fixed: `${deployment('', `      affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: []}}\n${constraint}`)}${autoscaler}`,
    },
    ...[
      [
        'other pods',
        '{labelSelector: {matchLabels: {app: cache}}, topologyKey: kubernetes.io/hostname}',
      ],
      [
        'pods of another namespace',
        '{labelSelector: {matchLabels: {app: web}}, namespaces: [shop], topologyKey: kubernetes.io/hostname}',
      ],
      ['no pods', '{topologyKey: kubernetes.io/hostname}'],
    ].map(([name = '', term = '']) => {
      const affinity = `      affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [${term}]}}\n`;
      return {
        name: `kept apart from ${name}`,
        yaml: `${deployment('', affinity)}${autoscaler}`,
        findings: ['unset spec.template.spec.topologySpreadConstraints'],
        fixed: `${deployment('', `${affinity}${constraint}`)}${autoscaler}`,
      };
    }),
    {
      name: 'a ReplicationController',
      yaml: `apiVersion: v1
kind: ReplicationController
metadata: {name: web}
spec:
  replicas: 2
  selector: {app: web}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "registry.example.com/web:1"}]}
`,
      findings: ['unset spec.template.spec.topologySpreadConstraints'],
      fixed: `apiVersion: v1
kind: ReplicationController
metadata: {name: web}
spec:
  replicas: 2
  selector: {app: web}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "registry.example.com/web:1"}], topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels: {app: web}}}]}
`,
    },
    {
      name: 'declined when the selector takes in other pods',
      yaml: deployment('  replicas: 3\n', '', 'other').replace(
        'app: web\n  template',
        'app: other\n  template',
      ),
      findings: ['unset spec.template.spec.topologySpreadConstraints'],
      fixed: null,
    },
    {
      name: 'as AKS writes it: also for one replica, with a label of its own',
      options: { asAksWrites: true },
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      tier: front
  template:
    metadata:
      labels:
        tier: front
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: ['added-by-aks spec.template.spec.topologySpreadConstraints'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      tier: front
  template:
    metadata:
      labels:
        tier: front
        default-antiaffinity-applabel: web
    spec:
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                labelSelector:
                  matchLabels:
                    default-antiaffinity-applabel: web
                topologyKey: kubernetes.io/hostname
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              default-antiaffinity-applabel: web
      containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
  ],
});
