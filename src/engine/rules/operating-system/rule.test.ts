import { testRule } from '../../rule/test-rule.ts';
import { operatingSystem } from './rule.ts';

const pod = (spec: string, container = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
  - name: web
    image: registry.example.com/web:1
${container}`;

const deployment = (os: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      # The pool with Windows Server 2022.
      nodeSelector:
        kubernetes.io/os: windows
${os}      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
      containers:
        - name: web
          image: registry.example.com/web:1
      ephemeralContainers: []
`;

const HOST_PROCESS = `    securityContext:
      windowsOptions:
        hostProcess: true
`;

testRule(operatingSystem, {
  valid: [
    { name: 'nothing points to Windows', yaml: pod('') },
    {
      name: 'said',
      yaml: pod('  os: {name: windows}\n  nodeSelector: {kubernetes.io/os: windows}\n'),
    },
    {
      name: 'a Linux pod by its node selector',
      yaml: pod('  nodeSelector: {kubernetes.io/os: linux}\n'),
    },
    {
      name: 'a pod that says Linux is one, and refused on other grounds',
      yaml: pod('  os: {name: linux}\n  hostNetwork: true\n', HOST_PROCESS),
    },
    {
      name: 'Kubernetes does not know the field yet',
      yaml: pod('  nodeSelector: {kubernetes.io/os: windows}\n'),
      kubernetesVersion: '1.23',
    },
  ],
  invalid: [
    {
      name: 'a Pod for Windows nodes',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector:
    kubernetes.io/os: windows
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['unset spec.os.name'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector:
    kubernetes.io/os: windows
  os:
    name: windows
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'a Deployment for Windows nodes, with a comment',
      yaml: deployment(''),
      findings: ['unset spec.template.spec.os.name'],
      fixed: deployment('      os:\n        name: windows\n'),
    },
    {
      name: 'the older label of nodes, and null',
      yaml: pod('  os: null\n  nodeSelector: {beta.kubernetes.io/os: windows}\n'),
      findings: ['unset spec.os.name'],
      fixed: pod('  os:\n    name: windows\n  nodeSelector: {beta.kubernetes.io/os: windows}\n'),
    },
    {
      name: 'HostProcess of a container',
      yaml: pod('  hostNetwork: true\n', HOST_PROCESS),
      findings: ['unset spec.os.name'],
      fixed: pod('  hostNetwork: true\n  os:\n    name: windows\n', HOST_PROCESS),
    },
    {
      name: 'HostProcess of the pod',
      yaml: pod('  hostNetwork: true\n  securityContext: {windowsOptions: {hostProcess: true}}\n'),
      findings: ['unset spec.os.name'],
      fixed: pod(
        '  hostNetwork: true\n  securityContext: {windowsOptions: {hostProcess: true}}\n  os:\n    name: windows\n',
      ),
    },
    {
      name: 'declined beside settings of Linux, which are named',
      yaml: pod(
        '  nodeSelector: {kubernetes.io/os: windows}\n  securityContext: {runAsUser: 1000}\n',
        '    securityContext:\n      runAsUser: 1000\n      capabilities: {drop: [ALL]}\n',
      ),
      findings: [
        'linux-fields spec.os.name {"fields":"securityContext.runAsUser, securityContext.capabilities"}',
      ],
      fixed: null,
    },
  ],
});
