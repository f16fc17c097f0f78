import { testRule } from '../../rule/test-rule.ts';
import { interactiveContainers } from './rule.ts';

testRule(interactiveContainers, {
  valid: [
    {
      name: 'absent, false and null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    stdin: false
    tty: null
  - name: log
    image: registry.example.com/log:1
`,
    },
    {
      name: 'an ephemeral container is there to be typed into',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    stdin: true
    tty: true
`,
    },
  ],
  invalid: [
    {
      name: 'both, with comments; stdinOnce goes with the input',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: shell
spec:
  containers:
  - name: shell
    image: registry.example.com/shell:1
    # kubectl attach -it
    stdin: true
    stdinOnce: true
    tty: true # colors
    command: [sh]
`,
      findings: ['stdin spec.containers[0].stdin', 'tty spec.containers[0].tty'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: shell
spec:
  containers:
  - name: shell
    image: registry.example.com/shell:1
    command: [sh]
`,
    },
    {
      name: 'a Deployment for Windows nodes, an init container and a sidecar',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      os: {name: windows}
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
          tty: true
        - {name: proxy, image: "registry.example.com/proxy:1", restartPolicy: Always, stdin: true}
      containers:
        - name: web
          image: registry.example.com/web:1
          stdinOnce: true
`,
      findings: [
        'tty spec.template.spec.initContainers[0].tty',
        'stdin spec.template.spec.initContainers[1].stdin',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      os: {name: windows}
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
        - {name: proxy, image: "registry.example.com/proxy:1", restartPolicy: Always}
      containers:
        - name: web
          image: registry.example.com/web:1
          stdinOnce: true
`,
    },
  ],
});
