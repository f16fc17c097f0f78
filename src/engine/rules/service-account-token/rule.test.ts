import { testRule } from '../../rule/test-rule.ts';
import { serviceAccountToken } from './rule.ts';

const bound = (kind: string, subject: string, account: string, pod = '') => `apiVersion: v1
kind: Pod
metadata:
  name: operator
  namespace: shop
spec:
  serviceAccountName: ${account}
${pod}  containers:
  - name: operator
    image: registry.example.com/operator:1
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata:
  name: operator
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
subjects:
- ${subject}
`;

testRule(serviceAccountToken, {
  valid: [
    {
      name: 'a role is bound to the account: the pod calls the API',
      yaml: bound('ClusterRoleBinding', '{kind: ServiceAccount, name: op, namespace: shop}', 'op'),
    },
    {
      name: 'a role is bound to the account, and the pod asks for the token',
      yaml: bound(
        'RoleBinding',
        '{kind: ServiceAccount, name: op}',
        'op',
        '  automountServiceAccountToken: true\n',
      ),
    },
    {
      name: 'false, with a workload identity and a projected token',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    azure.workload.identity/use: "true"
spec:
  serviceAccountName: web
  automountServiceAccountToken: false
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
    - name: token
      mountPath: /var/run/secrets/vault
  volumes:
  - name: token
    projected:
      sources:
      - serviceAccountToken: {path: token, audience: vault}
`,
    },
    {
      name: 'the ServiceAccount says no, for pods that say nothing',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
automountServiceAccountToken: false
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  template:
    spec:
      serviceAccountName: web
      containers:
      - name: web
        image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: old-field
spec:
  template:
    spec:
      serviceAccount: web
      automountServiceAccountToken: null
      restartPolicy: Never
      containers:
      - name: web
        image: registry.example.com/web:1
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: default
automountServiceAccountToken: false
---
apiVersion: v1
kind: Pod
metadata:
  name: default
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'every container has a mount of its own in that place',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    volumeMounts:
    - {name: token, mountPath: /var/run/secrets/kubernetes.io/serviceaccount}
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
    - {name: token, mountPath: /var/run/secrets/kubernetes.io/serviceaccount}
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
  volumes:
  - name: token
    projected:
      sources:
      - serviceAccountToken: {path: token, expirationSeconds: 600}
`,
    },
  ],
  invalid: [
    ...[
      [
        'an account of another namespace',
        '{kind: ServiceAccount, name: op, namespace: test}',
        'op',
      ],
      ['a user of that name', '{kind: User, name: op}', 'op'],
      ['the default account', '{kind: ServiceAccount, name: default, namespace: shop}', 'default'],
    ].map(([name = '', subject = '', account = '']) => ({
      name: `a role is bound to ${name}`,
      yaml: bound('ClusterRoleBinding', subject, account),
      findings: [
        account === 'default'
          ? 'unset spec.automountServiceAccountToken'
          : `unset-own-account spec.automountServiceAccountToken {"account":"${account}"}`,
      ],
      fixed: bound(
        'ClusterRoleBinding',
        subject,
        account,
        '  automountServiceAccountToken: false\n',
      ),
    })),
    {
      name: 'absent in a Deployment with a workload identity, which works without',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels:
        azure.workload.identity/use: "true"
    spec:
      serviceAccountName: web # federated
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: ['unset spec.template.spec.automountServiceAccountToken'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels:
        azure.workload.identity/use: "true"
    spec:
      serviceAccountName: web # federated
      automountServiceAccountToken: false
      containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
    {
      name: 'the pod says yes though its account says no, on Windows as well',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
automountServiceAccountToken: false
---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  serviceAccountName: web
  automountServiceAccountToken: true # the operator
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['mounted spec.automountServiceAccountToken'],
      fixed: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
automountServiceAccountToken: false
---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  serviceAccountName: web
  automountServiceAccountToken: false # the operator
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'accounts of other namespaces and names, one that says yes, one that says nothing',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: web, namespace: elsewhere}
  automountServiceAccountToken: false
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: other, namespace: shop}
  automountServiceAccountToken: false
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: yes-please, namespace: shop}
  automountServiceAccountToken: true
- apiVersion: v1
  kind: Pod
  metadata: {name: web, namespace: shop}
  spec:
    serviceAccountName: web
    containers:
    - name: web
      image: registry.example.com/web:1
- apiVersion: v1
  kind: Pod
  metadata: {name: yes-please, namespace: shop}
  spec:
    serviceAccountName: yes-please
    containers:
    - name: web
      image: registry.example.com/web:1
`,
      findings: [
        'unset-own-account items[3].spec.automountServiceAccountToken {"account":"web"}',
        'unset-own-account items[4].spec.automountServiceAccountToken {"account":"yes-please"}',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: web, namespace: elsewhere}
  automountServiceAccountToken: false
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: other, namespace: shop}
  automountServiceAccountToken: false
- apiVersion: v1
  kind: ServiceAccount
  metadata: {name: yes-please, namespace: shop}
  automountServiceAccountToken: true
- apiVersion: v1
  kind: Pod
  metadata: {name: web, namespace: shop}
  spec:
    serviceAccountName: web
    automountServiceAccountToken: false
    containers:
    - name: web
      image: registry.example.com/web:1
- apiVersion: v1
  kind: Pod
  metadata: {name: yes-please, namespace: shop}
  spec:
    serviceAccountName: yes-please
    automountServiceAccountToken: false
    containers:
    - name: web
      image: registry.example.com/web:1
`,
    },
    {
      name: 'a mount of its own in one of two containers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
    - {name: token, mountPath: /var/run/secrets/kubernetes.io/serviceaccount}
  - name: log
    image: registry.example.com/log:1
  volumes:
  - name: token
    emptyDir: {}
`,
      findings: ['unset spec.automountServiceAccountToken'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  automountServiceAccountToken: false
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
    - {name: token, mountPath: /var/run/secrets/kubernetes.io/serviceaccount}
  - name: log
    image: registry.example.com/log:1
  volumes:
  - name: token
    emptyDir: {}
`,
    },
    {
      name: 'an account of its own without a binding in the files',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: op
spec:
  serviceAccountName: my-operator
  containers:
  - name: op
    image: registry.example.com/op:1
`,
      findings: ['unset-own-account spec.automountServiceAccountToken {"account":"my-operator"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: op
spec:
  serviceAccountName: my-operator
  automountServiceAccountToken: false
  containers:
  - name: op
    image: registry.example.com/op:1
`,
    },
    {
      name: 'a Secret in place of the token, by itself and in a projected volume',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  automountServiceAccountToken: false
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
    - {name: token, mountPath: /var/run/secrets/kubernetes.io/serviceaccount, readOnly: true}
  - name: log
    image: registry.example.com/log:1
    volumeMounts:
    - {name: mixed, mountPath: /var/run/secrets/kubernetes.io/serviceaccount/}
  volumes:
  - name: token
    secret: {secretName: default-token-l9xgc}
  - name: mixed
    projected:
      sources:
      - configMap: {name: ca}
      - secret: {name: web-token}
`,
      findings: [
        'secret-mounted spec.containers[0].volumeMounts[0].mountPath {"secret":"default-token-l9xgc"}',
        'secret-mounted spec.containers[1].volumeMounts[0].mountPath {"secret":"web-token"}',
      ],
      fixed: null,
    },
    {
      name: 'beside a container with a token that is mounted by hand, the other one gets its own',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
    - {name: token, mountPath: /run/secrets/kubernetes.io/serviceaccount, readOnly: true}
  - name: log
    image: registry.example.com/log:1
  volumes:
  - name: token
    secret: {secretName: default-token-l9xgc}
`,
      findings: [
        'unset spec.automountServiceAccountToken',
        'secret-mounted spec.containers[0].volumeMounts[0].mountPath {"secret":"default-token-l9xgc"}',
      ],
      fixed: null,
    },
  ],
});
