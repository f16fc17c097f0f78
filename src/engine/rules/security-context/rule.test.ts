import { testRule } from '../../rule/test-rule.ts';
import { securityContext } from './rule.ts';

testRule(securityContext, {
  valid: [
    {
      name: 'all at the containers, nothing at the pod (aquasecurity/trivy#9329)',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsNonRoot: true
      allowPrivilegeEscalation: false
`,
    },
    {
      name: 'something at the pod is enough, on Windows as well',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  securityContext:
    windowsOptions: {runAsUserName: ContainerUser}
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'a pod without one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['unset spec.securityContext'],
      fixed: null,
    },
    {
      name: 'nothing anywhere: one finding for the pod of a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext: {} # later
      containers:
      - name: web
        image: registry.example.com/web:1
        securityContext: null
      - name: log
        image: registry.example.com/log:1
        securityContext:
          runAsUser: null
`,
      findings: ['unset spec.template.spec.securityContext'],
      fixed: null,
    },
    {
      name: 'beside a container that says something, an init and an ephemeral one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsNonRoot: true
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext: {}
`,
      findings: [
        'unset spec.initContainers[0].securityContext',
        'unset spec.ephemeralContainers[0].securityContext',
      ],
      fixed: null,
    },
  ],
});
