import { testRule } from '../../rule/test-rule.ts';
import { duplicateEnv } from './rule.ts';

testRule(duplicateEnv, {
  valid: [
    {
      name: 'each once, also in other containers, null and no name',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
    env:
    - name: LEVEL
      value: info
  containers:
  - name: web
    image: registry.example.com/web:1
    env:
    - name: LEVEL
      value: debug
    - name: level
      value: debug
    - null
    - null
  - name: log
    image: registry.example.com/log:1
    env: null
`,
    },
  ],
  invalid: [
    {
      name: 'a variable at both ends of a list',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    env:
    - name: LOG_LEVEL
      value: debug
    - name: PORT
      value: "8080"
    - name: LOG_LEVEL
      value: info
`,
      findings: ['duplicate spec.containers[0].env[0] {"name":"LOG_LEVEL"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    env:
    - name: PORT
      value: "8080"
    - name: LOG_LEVEL
      value: info
`,
    },
    {
      name: 'thrice in a Deployment, twice in an init container',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
          env: [{name: A, value: "1"}, {name: A, value: "2"}]
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: LEVEL # old
              value: info
            - name: OTHER
              value: $(LEVELS) # not that one
            - name: LEVEL
              valueFrom: null
            - name: LEVEL # this one counts
              value: debug
            - name: AFTER
              value: $(LEVEL)
`,
      findings: [
        'duplicate spec.template.spec.initContainers[0].env[0] {"name":"A"}',
        'duplicate spec.template.spec.containers[0].env[0] {"name":"LEVEL"}',
        'duplicate spec.template.spec.containers[0].env[2] {"name":"LEVEL"}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      initContainers:
        - name: prepare
          image: registry.example.com/prepare:1
          env: [{name: A, value: "2"}]
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: OTHER
              value: $(LEVELS) # not that one
            - name: LEVEL # this one counts
              value: debug
            - name: AFTER
              value: $(LEVEL)
`,
    },
    {
      name: 'declined where a value between, or the last itself, refers to it',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    env:
    - name: HOST
      value: db
    - name: URL
      value: postgres://$(HOST)/shop
    - name: HOST
      value: localhost
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    env:
    - name: PATH
      value: /bin
    - name: PATH
      value: $(PATH):/opt/bin
`,
      findings: [
        'duplicate spec.containers[0].env[0] {"name":"HOST"}',
        'duplicate spec.ephemeralContainers[0].env[0] {"name":"PATH"}',
      ],
      fixed: null,
    },
    {
      name: 'declined where the earlier one has a source',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    env:
    - name: TOKEN
      valueFrom:
        secretKeyRef:
          name: web
          key: token
    - name: TOKEN
      value: none
`,
      findings: ['duplicate spec.containers[0].env[0] {"name":"TOKEN"}'],
      fixed: null,
    },
  ],
});
