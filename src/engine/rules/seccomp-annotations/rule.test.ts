import { testRule } from '../../rule/test-rule.ts';
import { seccompAnnotations } from './rule.ts';

testRule(seccompAnnotations, {
  valid: [
    {
      name: 'the field, and other annotations',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    example.com/seccomp: runtime/default
spec:
  securityContext:
    seccompProfile: {type: RuntimeDefault}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'an annotation of the Deployment itself never counted',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: runtime/default
spec:
  template:
    metadata:
      annotations: null
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
    {
      name: 'before 1.19 there is no field',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: runtime/default
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      kubernetesVersion: '1.18',
    },
  ],
  invalid: [
    {
      name: 'for Windows nodes, where the field does not belong',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: runtime/default
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'ignored metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"] {"annotation":"seccomp.security.alpha.kubernetes.io/pod"}',
      ],
      fixed: `apiVersion: v1
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
      name: 'profiles of the pod, an init and an ephemeral container move to their fields',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: docker/default # as ever
    container.seccomp.security.alpha.kubernetes.io/prepare: localhost/profiles/prepare.json
    container.seccomp.security.alpha.kubernetes.io/debug: runtime/default
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
      findings: [
        'ignored metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"] {"annotation":"seccomp.security.alpha.kubernetes.io/pod"}',
        'ignored metadata.annotations["container.seccomp.security.alpha.kubernetes.io/prepare"] {"annotation":"container.seccomp.security.alpha.kubernetes.io/prepare"}',
        'ignored metadata.annotations["container.seccomp.security.alpha.kubernetes.io/debug"] {"annotation":"container.seccomp.security.alpha.kubernetes.io/debug"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext:
      seccompProfile:
        type: Localhost
        localhostProfile: profiles/prepare.json
  containers:
  - name: web
    image: registry.example.com/web:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext:
      seccompProfile:
        type: RuntimeDefault
`,
    },
    {
      name: 'a Deployment: fields that are set stay, an unconfined that nobody reads goes',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels: {app: web}
      annotations:
        seccomp.security.alpha.kubernetes.io/pod: runtime/default
        container.seccomp.security.alpha.kubernetes.io/web: runtime/default
        container.seccomp.security.alpha.kubernetes.io/log: unconfined
        container.seccomp.security.alpha.kubernetes.io/gone: runtime/default
    spec:
      securityContext:
        seccompProfile: {type: Localhost, localhostProfile: web.json}
      containers:
        - name: web
          image: registry.example.com/web:1
          securityContext:
            seccompProfile:
              type: Unconfined
        - name: log
          image: registry.example.com/log:1
`,
      findings: [
        'ignored spec.template.metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"] {"annotation":"seccomp.security.alpha.kubernetes.io/pod"}',
        'ignored spec.template.metadata.annotations["container.seccomp.security.alpha.kubernetes.io/web"] {"annotation":"container.seccomp.security.alpha.kubernetes.io/web"}',
        'ignored spec.template.metadata.annotations["container.seccomp.security.alpha.kubernetes.io/log"] {"annotation":"container.seccomp.security.alpha.kubernetes.io/log"}',
        'ignored spec.template.metadata.annotations["container.seccomp.security.alpha.kubernetes.io/gone"] {"annotation":"container.seccomp.security.alpha.kubernetes.io/gone"}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels: {app: web}
    spec:
      securityContext:
        seccompProfile: {type: Localhost, localhostProfile: web.json}
      containers:
        - name: web
          image: registry.example.com/web:1
          securityContext:
            seccompProfile:
              type: Unconfined
        - name: log
          image: registry.example.com/log:1
`,
    },
    {
      name: 'up to 1.26 the annotation was read, so an unconfined moves as well',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: unconfined
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      kubernetesVersion: '1.26',
      findings: [
        'deprecated metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"] {"annotation":"seccomp.security.alpha.kubernetes.io/pod"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: Unconfined
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'a Windows pod: the field would be refused',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    owner: web
    seccomp.security.alpha.kubernetes.io/pod: runtime/default
spec:
  os:
    name: windows
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'ignored metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"] {"annotation":"seccomp.security.alpha.kubernetes.io/pod"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    owner: web
spec:
  os:
    name: windows
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'declined for values that the API server refuses',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: localhost/../web.json
    container.seccomp.security.alpha.kubernetes.io/web: localhost//web.json
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'ignored metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"] {"annotation":"seccomp.security.alpha.kubernetes.io/pod"}',
        'ignored metadata.annotations["container.seccomp.security.alpha.kubernetes.io/web"] {"annotation":"container.seccomp.security.alpha.kubernetes.io/web"}',
      ],
      fixed: null,
    },
  ],
});
