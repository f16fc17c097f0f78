import { testRule } from '../../rule/test-rule.ts';
import { objectNames } from './rule.ts';

testRule(objectNames, {
  valid: [
    {
      name: 'good names, generated names, placeholders',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: 1.web-a.example
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: Job
metadata:
  generateName: task-
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: task
        image: registry.example.com/task:1
---
apiVersion: v1
kind: Service
metadata:
  name: '{{ .Release.Name }}'
spec:
  ports:
  - port: 80
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: system:aggregate-to-View
`,
    },
    {
      name: 'files of tools and questions to the server need no name',
      yaml: `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- web.yaml
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
---
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec: {}
`,
    },
  ],
  invalid: [
    {
      name: 'missing, null, and empty',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    app: web # no name yet
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
apiVersion: v1
kind: ConfigMap
metadata:
  name: null
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ""
spec:
  podSelector: {}
`,
      findings: ['missing metadata.name', 'missing metadata.name', 'missing metadata.name'],
      fixed: null,
    },
    {
      name: 'not as the kind demands, in a List, before Services may begin with a digit',
      kubernetesVersion: '1.35',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: Web_1
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
- apiVersion: v1
  kind: Service
  metadata:
    name: 1-web
  spec:
    ports:
    - port: 80
- apiVersion: v1
  kind: Namespace
  metadata:
    name: shop.example
- apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: pods/read
- apiVersion: example.com/v1
  kind: Backup
  metadata:
    name: -web
`,
      findings: [
        'invalid items[0].metadata.name {"name":"Web_1"}',
        'invalid items[1].metadata.name {"name":"1-web"}',
        'invalid items[2].metadata.name {"name":"shop.example"}',
        'invalid items[3].metadata.name {"name":"pods/read"}',
        'invalid items[4].metadata.name {"name":"-web"}',
      ],
      fixed: null,
    },
    {
      name: 'too long for a CronJob, whose Jobs add a number',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: a-report-on-everything-that-was-sold-during-the-last-week
spec:
  schedule: 0 3 * * 1
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
`,
      findings: ['too-long metadata.name {"most":52}'],
      fixed: null,
    },
  ],
});
