import { testRule } from '../../rule/test-rule.ts';
import { defaultServiceAccount } from './rule.ts';

testRule(defaultServiceAccount, {
  valid: [
    {
      name: 'an account of its own',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: web
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'the older name of the field',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccount: web
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'absent in a Deployment: the account is added with its namespace',
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
    spec:
      restartPolicy: Always
      # Two containers
      containers:
        - name: web
          image: registry.example.com/web:1
        - name: log
          image: registry.example.com/log:1
`,
      value: 'web',
      findings: ['unset spec.template.spec.serviceAccountName'],
      fixed: `apiVersion: apps/v1
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
    spec:
      restartPolicy: Always
      serviceAccountName: web
      # Two containers
      containers:
        - name: web
          image: registry.example.com/web:1
        - name: log
          image: registry.example.com/log:1
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
automountServiceAccountToken: false
`,
    },
    {
      name: 'default written out; the account is there already',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: default # for now
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      value: 'web',
      findings: ['default spec.serviceAccountName'],
      fixed: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: web # for now
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'default by the older name, in a CronJob on Windows',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          os: {name: windows}
          serviceAccount: default
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
`,
      value: 'report.job',
      findings: ['default spec.jobTemplate.spec.template.spec.serviceAccount'],
      fixed: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          os: {name: windows}
          restartPolicy: Never
          serviceAccountName: report.job
          containers:
          - name: report
            image: registry.example.com/report:1
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: report.job
automountServiceAccountToken: false
`,
    },
    {
      name: 'two pods with labels of their own share the one that is added',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: a
  labels: {app.kubernetes.io/name: a}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: b
  labels: {app.kubernetes.io/name: b}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      value: 'shared',
      findings: ['unset spec.serviceAccountName', 'unset spec.serviceAccountName'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: a
  labels: {app.kubernetes.io/name: a}
spec:
  serviceAccountName: shared
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: b
  labels: {app.kubernetes.io/name: b}
spec:
  serviceAccountName: shared
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: shared
  labels:
    app.kubernetes.io/name: a
automountServiceAccountToken: false
`,
    },
    {
      name: 'empty means default; nothing is written without a name',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: ""
  automountServiceAccountToken: false
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['unset spec.serviceAccountName'],
      fixed: null,
    },
    {
      name: 'null means default; a name that the API server refuses is not written',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: null
  automountServiceAccountToken: false
  volumes:
  - name: token
    projected:
      sources:
      - serviceAccountToken: {path: token}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      value: 'My Account',
      findings: ['unset spec.serviceAccountName'],
      fixed: null,
    },
  ],
});
