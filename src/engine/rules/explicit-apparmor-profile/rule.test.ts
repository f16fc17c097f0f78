import { testRule } from '../../rule/test-rule.ts';
import { explicitApparmorProfile } from './rule.ts';

testRule(explicitApparmorProfile, {
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
      name: 'named at the pod, whatever it says',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    appArmorProfile:
      type: Unconfined
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext:
      appArmorProfile: {type: Localhost, localhostProfile: web}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'by annotation, and a privileged container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: runtime/default
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: agent
    image: registry.example.com/agent:1
    securityContext: {privileged: true}
`,
    },
    {
      name: 'a Windows pod has no AppArmor (zegl/kube-score#160)',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'Kubernetes before 1.30 does not have the field',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      kubernetesVersion: '1.29',
    },
  ],
  invalid: [
    {
      name: 'a Deployment that names none: one profile at the pod',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      # Two of them.
      containers:
        - name: web
          image: registry.example.com/web:1
          securityContext: {appArmorProfile: null}
        - name: log
          image: registry.example.com/log:1
`,
      findings: ['unset spec.template.spec.securityContext.appArmorProfile'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        appArmorProfile:
          type: RuntimeDefault
      # Two of them.
      containers:
        - name: web
          image: registry.example.com/web:1
          securityContext: {appArmorProfile: null}
        - name: log
          image: registry.example.com/log:1
`,
    },
    {
      name: 'beside a privileged and an annotated container only those without are written',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: localhost/web
    container.apparmor.security.beta.kubernetes.io/log: ""
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: log
    image: registry.example.com/log:1
  - name: agent
    image: registry.example.com/agent:1
    securityContext:
      privileged: true
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
      findings: ['unset spec.securityContext.appArmorProfile'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: localhost/web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  - name: log
    image: registry.example.com/log:1
    securityContext:
      appArmorProfile:
        type: RuntimeDefault
  - name: agent
    image: registry.example.com/agent:1
    securityContext:
      privileged: true
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext:
      appArmorProfile:
        type: RuntimeDefault
`,
    },
    {
      name: 'one container has its own: the other is told',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {appArmorProfile: {type: RuntimeDefault}}
`,
      findings: ['unset spec.initContainers[0].securityContext.appArmorProfile'],
      fixed: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext:
    appArmorProfile:
      type: RuntimeDefault
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {appArmorProfile: {type: RuntimeDefault}}
`,
    },
  ],
});
