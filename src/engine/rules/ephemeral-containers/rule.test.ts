import { testRule } from '../../rule/test-rule.ts';
import { ephemeralContainers } from './rule.ts';

testRule(ephemeralContainers, {
  valid: [
    {
      name: 'absent',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'empty',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  ephemeralContainers: []
`,
    },
    {
      name: 'null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  ephemeralContainers:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'a pod taken from a cluster',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web # the site
    image: registry.example.com/web:1
  ephemeralContainers:
  - name: debugger-x7k2p
    image: busybox:1.37
    stdin: true
    tty: true
  - image: busybox:1.37
  terminationGracePeriodSeconds: 30 # enough
`,
      findings: ['ephemeral spec.ephemeralContainers {"names":"debugger-x7k2p, \\"\\""}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web # the site
    image: registry.example.com/web:1
  terminationGracePeriodSeconds: 30 # enough
`,
    },
    {
      name: 'the template of a Deployment in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
  spec:
    template:
      spec:
        os: {name: windows}
        ephemeralContainers: [{name: debug, image: "busybox:1.37"}]
        containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: ['ephemeral items[0].spec.template.spec.ephemeralContainers {"names":"debug"}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
  spec:
    template:
      spec:
        os: {name: windows}
        containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
  ],
});
