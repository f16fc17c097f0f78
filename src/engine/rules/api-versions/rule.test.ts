import { expect, it } from 'vitest';
import { successorOf } from '../../model/kinds/kinds.ts';
import { RETIRED } from '../../model/kinds/retired.ts';
import { testRule } from '../../rule/test-rule.ts';
import { apiVersions } from './rule.ts';

it.each(
  [...RETIRED].filter(([, { removed, replacement }]) => removed !== null && replacement !== null),
)('the table of kinds knows what took the place of %s', (key, { replacement }) => {
  const kind = key.slice(key.lastIndexOf('/') + 1);
  const apiVersion = key.slice(0, key.lastIndexOf('/'));
  expect(successorOf(apiVersion, kind)).toBe(replacement);
});

testRule(apiVersions, {
  valid: [
    {
      name: 'present versions, and a custom resource',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: 0 3 * * *
---
apiVersion: example.com/v1beta1
kind: CronJob
metadata:
  name: custom
---
apiVersion: storage.k8s.io/v1beta1
kind: VolumeAttributesClass
metadata:
  name: fast
`,
    },
    {
      name: 'a cluster that serves no other version yet',
      kubernetesVersion: '1.18',
      yaml: `apiVersion: networking.k8s.io/v1beta1
kind: Ingress
metadata:
  name: web
---
apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: restricted
`,
    },
  ],
  invalid: [
    {
      name: 'no longer served: renamed where the object is right as it stands',
      yaml: `# The report.
apiVersion: batch/v1beta1 # from the tutorial
kind: CronJob
metadata:
  name: report
spec:
  schedule: 0 3 * * *
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
---
apiVersion: extensions/v1beta1
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
---
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
---
kind: HorizontalPodAutoscaler
apiVersion: autoscaling/v2beta2
metadata:
  name: web
`,
      findings: [
        'removed apiVersion {"kind":"CronJob","old":"batch/v1beta1","removed":"1.25","replacement":"batch/v1"}',
        'removed apiVersion {"kind":"Deployment","old":"extensions/v1beta1","removed":"1.16","replacement":"apps/v1"}',
        'removed apiVersion {"kind":"PodDisruptionBudget","old":"policy/v1beta1","removed":"1.25","replacement":"policy/v1"}',
        'removed apiVersion {"kind":"HorizontalPodAutoscaler","old":"autoscaling/v2beta2","removed":"1.26","replacement":"autoscaling/v2"}',
      ],
      fixed: `# The report.
apiVersion: batch/v1 # from the tutorial
kind: CronJob
metadata:
  name: report
spec:
  schedule: 0 3 * * *
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
---
apiVersion: apps/v1
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
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
---
kind: HorizontalPodAutoscaler
apiVersion: autoscaling/v2
metadata:
  name: web
`,
    },
    {
      name: 'with the selector that the old version made up, and without fields that are gone',
      yaml: `apiVersion: extensions/v1beta1
kind: Deployment
metadata:
  name: web
spec:
  rollbackTo:
    revision: 2
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
---
apiVersion: extensions/v1beta1
kind: DaemonSet
metadata:
  name: agent
spec:
  templateGeneration: 3
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
      - name: agent
        image: registry.example.com/agent:1
---
apiVersion: extensions/v1beta1
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
---
apiVersion: extensions/v1beta1
kind: Job
metadata:
  name: export
spec:
  autoSelector: true
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: export
        image: registry.example.com/export:1
`,
      findings: [
        'removed apiVersion {"kind":"Deployment","old":"extensions/v1beta1","removed":"1.16","replacement":"apps/v1"}',
        'removed apiVersion {"kind":"DaemonSet","old":"extensions/v1beta1","removed":"1.16","replacement":"apps/v1"}',
        'removed apiVersion {"kind":"Job","old":"extensions/v1beta1","removed":"1.6","replacement":"batch/v1"}',
        'removed apiVersion {"kind":"Job","old":"extensions/v1beta1","removed":"1.6","replacement":"batch/v1"}',
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
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
      - name: agent
        image: registry.example.com/agent:1
---
apiVersion: batch/v1
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
---
apiVersion: extensions/v1beta1
kind: Job
metadata:
  name: export
spec:
  autoSelector: true
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: export
        image: registry.example.com/export:1
`,
    },
    {
      name: 'declined where more than the name changes',
      yaml: `apiVersion: networking.k8s.io/v1beta1
kind: Ingress
metadata:
  name: web
---
apiVersion: apps/v1beta1
kind: Deployment
metadata:
  name: web
spec:
  selector: null
---
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector: {}
---
apiVersion: v1
kind: Endpoints
metadata:
  name: web
`,
      findings: [
        'removed apiVersion {"kind":"Ingress","old":"networking.k8s.io/v1beta1","removed":"1.22","replacement":"networking.k8s.io/v1"}',
        'removed apiVersion {"kind":"Deployment","old":"apps/v1beta1","removed":"1.16","replacement":"apps/v1"}',
        'removed apiVersion {"kind":"PodDisruptionBudget","old":"policy/v1beta1","removed":"1.25","replacement":"policy/v1"}',
        'other-kind apiVersion {"kind":"Endpoints","old":"v1","replacement":"discovery.k8s.io/v1","successor":"EndpointSlice"}',
      ],
      fixed: null,
    },
    {
      name: 'gone without replacement, and items whose version stands in the list',
      yaml: `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: restricted
---
apiVersion: rbac.authorization.k8s.io/v1beta1
kind: RoleList
items:
- metadata:
    name: reader
`,
      findings: [
        'gone apiVersion {"kind":"PodSecurityPolicy","old":"policy/v1beta1","removed":"1.25"}',
        'removed items[0].apiVersion {"kind":"Role","old":"rbac.authorization.k8s.io/v1beta1","removed":"1.22","replacement":"rbac.authorization.k8s.io/v1"}',
      ],
      fixed: null,
    },
    {
      name: 'still served by an older cluster, in a List',
      kubernetesVersion: '1.24',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1beta1
  kind: CronJob
  metadata:
    name: report
  spec:
    schedule: 0 3 * * *
    jobTemplate:
      spec:
        template:
          spec:
            restartPolicy: Never
            containers:
            - name: report
              image: registry.example.com/report:1
- apiVersion: flowcontrol.apiserver.k8s.io/v1beta2
  kind: FlowSchema
  metadata:
    name: web
`,
      findings: [
        'deprecated items[0].apiVersion {"kind":"CronJob","old":"batch/v1beta1","replacement":"batch/v1"}',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: report
  spec:
    schedule: 0 3 * * *
    jobTemplate:
      spec:
        template:
          spec:
            restartPolicy: Never
            containers:
            - name: report
              image: registry.example.com/report:1
- apiVersion: flowcontrol.apiserver.k8s.io/v1beta2
  kind: FlowSchema
  metadata:
    name: web
`,
    },
    {
      name: 'alpha versions that are gone',
      yaml: `apiVersion: scheduling.k8s.io/v1alpha1
kind: PriorityClass
metadata: {name: high}
value: 1000
---
apiVersion: node.k8s.io/v1alpha1
kind: RuntimeClass
metadata: {name: kata}
handler: kata
---
apiVersion: node.k8s.io/v1alpha1
kind: RuntimeClass
metadata: {name: old}
spec: {runtimeHandler: kata}
---
apiVersion: rbac.authorization.k8s.io/v1alpha1
kind: RoleBinding
metadata: {name: old}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: view}
subjects:
- {kind: User, apiVersion: rbac.authorization.k8s.io/v1alpha1, name: ann}
---
apiVersion: settings.k8s.io/v1alpha1
kind: PodPreset
metadata: {name: preset}
`,
      findings: [
        'removed apiVersion {"kind":"PriorityClass","old":"scheduling.k8s.io/v1alpha1","removed":"1.22","replacement":"scheduling.k8s.io/v1"}',
        'removed apiVersion {"kind":"RuntimeClass","old":"node.k8s.io/v1alpha1","removed":"1.24","replacement":"node.k8s.io/v1"}',
        'removed apiVersion {"kind":"RuntimeClass","old":"node.k8s.io/v1alpha1","removed":"1.24","replacement":"node.k8s.io/v1"}',
        'removed apiVersion {"kind":"RoleBinding","old":"rbac.authorization.k8s.io/v1alpha1","removed":"1.23","replacement":"rbac.authorization.k8s.io/v1"}',
        'gone apiVersion {"kind":"PodPreset","old":"settings.k8s.io/v1alpha1","removed":"1.20"}',
      ],
      fixed: `apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: {name: high}
value: 1000
---
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata: {name: kata}
handler: kata
---
apiVersion: node.k8s.io/v1alpha1
kind: RuntimeClass
metadata: {name: old}
spec: {runtimeHandler: kata}
---
apiVersion: rbac.authorization.k8s.io/v1alpha1
kind: RoleBinding
metadata: {name: old}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: view}
subjects:
- {kind: User, apiVersion: rbac.authorization.k8s.io/v1alpha1, name: ann}
---
apiVersion: settings.k8s.io/v1alpha1
kind: PodPreset
metadata: {name: preset}
`,
    },
  ],
});
