import { testRule } from '../../rule/test-rule.ts';
import { sandboxedRuntime } from './rule.ts';

testRule(sandboxedRuntime, {
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
      name: 'the class of AKS',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  runtimeClassName: kata-vm-isolation
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'a class that the option lists',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  runtimeClassName: firecracker
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      options: { names: ['firecracker'] },
    },
    {
      name: 'no class is listed',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      options: { names: [] },
    },
    {
      name: 'Windows pods',
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
  ],
  invalid: [
    {
      name: 'a Deployment without a class',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      runtimeClassName: null
      # one
      containers:
      - name: web
        image: registry.example.com/web:1
`,
      findings: ['unset spec.template.spec.runtimeClassName'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      runtimeClassName: kata-vm-isolation
      # one
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
    {
      name: 'another class, and a chosen one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  runtimeClassName: runc # for customers’ scripts
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      value: 'gvisor',
      findings: ['other-class spec.runtimeClassName {"name":"runc"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  runtimeClassName: gvisor # for customers’ scripts
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'declined for a class that is not on the list',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      value: 'runc',
      findings: ['unset spec.runtimeClassName'],
      fixed: null,
    },
    {
      name: 'declined beside a namespace of the node',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  hostNetwork: true
  containers:
  - name: agent
    image: registry.example.com/agent:1
`,
      findings: ['unset spec.runtimeClassName'],
      fixed: null,
    },
  ],
});
