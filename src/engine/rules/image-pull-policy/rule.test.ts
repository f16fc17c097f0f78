import { testRule } from '../../rule/test-rule.ts';
import { imagePullPolicy } from './rule.ts';

testRule(imagePullPolicy, {
  valid: [
    {
      name: 'Always, written or by default',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    imagePullPolicy: Always
  containers:
  - name: latest
    image: nginx:latest
  - name: untagged
    image: nginx
    imagePullPolicy: null
`,
    },
    {
      name: 'a digest does as well',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  - name: cache
    image: redis:8@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    imagePullPolicy: IfNotPresent
`,
    },
    {
      name: 'what Azure Policy allows',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: cached
    image: registry.example.com/cached:1
    imagePullPolicy: Never
`,
      options: { policies: ['IfNotPresent', 'Never'] },
    },
    {
      name: 'nothing is expected',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    imagePullPolicy: Never
`,
      options: { policies: [] },
    },
    {
      name: 'no image, and a template',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: none
  - name: template
    image: "{{ .Values.image }}"
`,
    },
  ],
  invalid: [
    {
      name: 'unset and other values in every kind of container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
  containers:
  - name: web
    image: registry.example.com/web:1
    imagePullPolicy: IfNotPresent # spares the registry
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    imagePullPolicy: ""
`,
      findings: [
        'default-policy spec.initContainers[0].imagePullPolicy {"policy":"IfNotPresent","expected":"Always"}',
        'other-policy spec.containers[0].imagePullPolicy {"policy":"IfNotPresent","expected":"Always"}',
        'default-policy spec.ephemeralContainers[0].imagePullPolicy {"policy":"IfNotPresent","expected":"Always"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    imagePullPolicy: Always
  containers:
  - name: web
    image: registry.example.com/web:1
    imagePullPolicy: Always # spares the registry
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    imagePullPolicy: "Always"
`,
    },
    {
      name: 'the one that was chosen among those that count',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    imagePullPolicy: Always
`,
      options: { policies: ['IfNotPresent', 'Never'] },
      value: 'Never',
      findings: [
        'other-policy spec.containers[0].imagePullPolicy {"policy":"Always","expected":"IfNotPresent, Never"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    imagePullPolicy: Never
`,
    },
    {
      name: 'one that does not count is not written',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:2
    imagePullPolicy: Always
`,
      options: { policies: ['IfNotPresent'] },
      value: 'Never',
      findings: [
        'other-policy spec.containers[0].imagePullPolicy {"policy":"Always","expected":"IfNotPresent"}',
      ],
      fixed: null,
    },
    {
      name: 'Always where Azure Policy allows others',
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
          image: registry.example.com/web
        - name: log
          image: registry.example.com/log:1
          imagePullPolicy: Always
`,
      options: { policies: ['IfNotPresent', 'Never'] },
      findings: [
        'default-policy spec.template.spec.containers[0].imagePullPolicy {"policy":"Always","expected":"IfNotPresent, Never"}',
        'other-policy spec.template.spec.containers[1].imagePullPolicy {"policy":"Always","expected":"IfNotPresent, Never"}',
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
          image: registry.example.com/web
          imagePullPolicy: IfNotPresent
        - name: log
          image: registry.example.com/log:1
          imagePullPolicy: IfNotPresent
`,
    },
    {
      name: 'the tag latest decides beside a digest',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
`,
      options: { policies: ['Never'] },
      findings: [
        'default-policy spec.containers[0].imagePullPolicy {"policy":"Always","expected":"Never"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    imagePullPolicy: Never
`,
    },
    {
      name: 'declined when no policy of Kubernetes is expected',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      options: { policies: ['Sometimes'] },
      findings: [
        'default-policy spec.containers[0].imagePullPolicy {"policy":"IfNotPresent","expected":"Sometimes"}',
      ],
      fixed: null,
    },
  ],
});
