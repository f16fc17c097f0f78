import { testRule } from '../../rule/test-rule.ts';
import { apparmorAnnotations } from './rule.ts';

testRule(apparmorAnnotations, {
  valid: [
    {
      name: 'none, and one at the Deployment, which means nothing there',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: unconfined
spec:
  template:
    metadata:
      annotations:
        example.com/owner: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
        securityContext:
          appArmorProfile: {type: RuntimeDefault}
`,
    },
    {
      name: 'before 1.30 there is nothing else',
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
`,
      kubernetesVersion: '1.29',
    },
    {
      name: 'null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
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
    container.apparmor.security.beta.kubernetes.io/web: runtime/default
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'deprecated metadata.annotations["container.apparmor.security.beta.kubernetes.io/web"] {"container":"web"}',
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
      name: 'every value moves to its container, also an init and an ephemeral one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    # from 2021
    container.apparmor.security.beta.kubernetes.io/prepare: runtime/default
    container.apparmor.security.beta.kubernetes.io/web: localhost/k8s-web
    container.apparmor.security.beta.kubernetes.io/log: ""
    container.apparmor.security.beta.kubernetes.io/debug: unconfined
    container.apparmor.security.beta.kubernetes.io/gone: runtime/default
    example.com/owner: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsUser: 10001 # ours
  - name: log
    image: registry.example.com/log:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
      findings: [
        'deprecated metadata.annotations["container.apparmor.security.beta.kubernetes.io/prepare"] {"container":"prepare"}',
        'deprecated metadata.annotations["container.apparmor.security.beta.kubernetes.io/web"] {"container":"web"}',
        'deprecated metadata.annotations["container.apparmor.security.beta.kubernetes.io/log"] {"container":"log"}',
        'deprecated metadata.annotations["container.apparmor.security.beta.kubernetes.io/debug"] {"container":"debug"}',
        'orphan metadata.annotations["container.apparmor.security.beta.kubernetes.io/gone"] {"container":"gone"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    example.com/owner: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    securityContext:
      appArmorProfile:
        type: RuntimeDefault
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsUser: 10001 # ours
      appArmorProfile:
        type: Localhost
        localhostProfile: k8s-web
  - name: log
    image: registry.example.com/log:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    securityContext:
      appArmorProfile:
        type: Unconfined
`,
    },
    {
      name: 'a Deployment: fields that are there win, at the container or at the pod',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels:
        app: web
      annotations:
        container.apparmor.security.beta.kubernetes.io/web: runtime/default
        container.apparmor.security.beta.kubernetes.io/log: localhost/log
    spec:
      securityContext: {appArmorProfile: {type: RuntimeDefault}}
      containers:
        - name: web
          image: registry.example.com/web:1
        - name: log
          image: registry.example.com/log:1
          securityContext: {appArmorProfile: {type: Localhost, localhostProfile: log}}
`,
      findings: [
        'deprecated spec.template.metadata.annotations["container.apparmor.security.beta.kubernetes.io/web"] {"container":"web"}',
        'deprecated spec.template.metadata.annotations["container.apparmor.security.beta.kubernetes.io/log"] {"container":"log"}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels:
        app: web
    spec:
      securityContext: {appArmorProfile: {type: RuntimeDefault}}
      containers:
        - name: web
          image: registry.example.com/web:1
        - name: log
          image: registry.example.com/log:1
          securityContext: {appArmorProfile: {type: Localhost, localhostProfile: log}}
`,
    },
    {
      name: 'a Windows pod: the annotation goes, a field would be refused',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations: {container.apparmor.security.beta.kubernetes.io/web: runtime/default, owner: web}
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'deprecated metadata.annotations["container.apparmor.security.beta.kubernetes.io/web"] {"container":"web"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations: {owner: web}
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'a wrong value, and an orphan without a name before 1.30',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: docker-default
    container.apparmor.security.beta.kubernetes.io/: runtime/default
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      kubernetesVersion: '1.29',
      findings: [
        'orphan metadata.annotations["container.apparmor.security.beta.kubernetes.io/"] {"container":"\\"\\""}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: docker-default
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'declined for values that the API server refuses in either place',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: localhost/
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'deprecated metadata.annotations["container.apparmor.security.beta.kubernetes.io/web"] {"container":"web"}',
      ],
      fixed: null,
    },
  ],
});
