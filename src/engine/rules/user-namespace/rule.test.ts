import { testRule } from '../../rule/test-rule.ts';
import { userNamespace } from './rule.ts';

testRule(userNamespace, {
  valid: [
    {
      name: 'a virtual machine has users of its own',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  runtimeClassName: kata-vm-isolation
  hostUsers: true
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
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
      name: 'a namespace of its own',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostUsers: false
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'refused on Windows',
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
      name: 'refused beside namespaces of the node and raw block volumes',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: network
spec:
  hostNetwork: true
  hostUsers: true
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: processes
spec:
  hostPID: true
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: memory
spec:
  hostIPC: true
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: disk
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeDevices:
    - name: disk
      devicePath: /dev/xvda
`,
    },
    {
      name: 'Kubernetes before 1.33 has it off',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      kubernetesVersion: '1.32',
    },
  ],
  invalid: [
    {
      name: 'a runtime class that shares the kernel of the node',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  runtimeClassName: crun
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['unset spec.hostUsers'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  runtimeClassName: crun
  hostUsers: false
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'absent in a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      serviceAccountName: web
      initContainers:
        - name: prepare # first
          image: registry.example.com/prepare:1
          securityContext: {runAsUser: 65535}
      containers:
        - name: web
          image: registry.example.com/web:1
      ephemeralContainers:
        - name: debug
          image: registry.example.com/debug:1
`,
      findings: ['unset spec.template.spec.hostUsers'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      serviceAccountName: web
      hostUsers: false
      initContainers:
        - name: prepare # first
          image: registry.example.com/prepare:1
          securityContext: {runAsUser: 65535}
      containers:
        - name: web
          image: registry.example.com/web:1
      ephemeralContainers:
        - name: debug
          image: registry.example.com/debug:1
`,
    },
    {
      name: 'true, in 1.33',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostUsers: true # until the nodes are new
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      kubernetesVersion: '1.33',
      findings: ['users-of-the-node spec.hostUsers'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostUsers: false # until the nodes are new
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'null is absent; declined for IDs that are not mapped',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostUsers: null
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsGroup: 65536
`,
      findings: ['unset spec.hostUsers'],
      fixed: null,
    },
    {
      name: 'declined for a high supplemental group',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    supplementalGroups: [1000, 100000]
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['unset spec.hostUsers'],
      fixed: null,
    },
    {
      name: 'declined for shares that cannot be mounted mapped',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: tmp
    emptyDir: {}
  - name: share
    nfs: {server: nfs.example.com, path: /}
`,
      findings: ['unset spec.hostUsers'],
      fixed: null,
    },
  ],
});
