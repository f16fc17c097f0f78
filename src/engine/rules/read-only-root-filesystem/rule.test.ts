import { testRule } from '../../lint/test-rule.ts';
import { readOnlyRootFilesystem } from './rule.ts';

testRule(readOnlyRootFilesystem, {
  valid: [
    {
      name: 'a pod for Windows nodes that does not say so in os',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'true everywhere',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext: {readOnlyRootFilesystem: true}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      readOnlyRootFilesystem: yes
`,
    },
    {
      name: 'Windows has none',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'absent, null, and in an init and an ephemeral container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare # first
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      readOnlyRootFilesystem: null
      runAsUser: 10001
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext: {runAsUser: 10001}
`,
      findings: [
        'unset spec.initContainers[0].securityContext.readOnlyRootFilesystem',
        'unset spec.containers[0].securityContext.readOnlyRootFilesystem',
        'unset spec.ephemeralContainers[0].securityContext.readOnlyRootFilesystem',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare # first
    image: registry.example.com/prepare:1
    securityContext:
      readOnlyRootFilesystem: true
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      readOnlyRootFilesystem: true
      runAsUser: 10001
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext: {runAsUser: 10001, readOnlyRootFilesystem: true}
`,
    },
    {
      name: 'false in a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          securityContext:
            readOnlyRootFilesystem: false # for the cache
`,
      findings: [
        'writable spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          securityContext:
            readOnlyRootFilesystem: true # for the cache
`,
    },
    {
      name: 'at the pod it has no effect (stackrox/kube-linter#99, zegl/kube-score#239)',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    readOnlyRootFilesystem: true
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['unset spec.containers[0].securityContext.readOnlyRootFilesystem'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    readOnlyRootFilesystem: true
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      readOnlyRootFilesystem: true
`,
    },
  ],
});
