import { testRule } from '../../rule/test-rule.ts';
import { preStopHooks } from './rule.ts';

const bare = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`;

testRule(preStopHooks, {
  valid: [
    {
      name: 'a hook; init, sidecar and ephemeral containers are not asked',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: prepare
    image: registry.example.com/prepare:1
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
  containers:
  - name: web
    image: registry.example.com/web:1
    lifecycle:
      preStop:
        exec:
          command: [drain]
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
`,
    },
    {
      name: 'a Job',
      yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: import
        image: registry.example.com/import:1
`,
    },
  ],
  invalid: [
    {
      name: 'one container',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
      value: 5,
      findings: ['unset spec.template.spec.containers[0].lifecycle.preStop'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
        lifecycle:
          preStop:
            sleep:
              seconds: 5
`,
    },
    {
      name: 'a Deployment with null and with another hook',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            postStart: # warm up
              exec:
                command: [warm]
            preStop: null
        - name: log
          image: registry.example.com/log:1
`,
      findings: [
        'unset spec.template.spec.containers[0].lifecycle.preStop',
        'unset spec.template.spec.containers[1].lifecycle.preStop',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            postStart: # warm up
              exec:
                command: [warm]
            preStop:
              sleep:
                seconds: 5
        - name: log
          image: registry.example.com/log:1
          lifecycle:
            preStop:
              sleep:
                seconds: 5
`,
    },
    {
      name: 'declined for a Kubernetes that knows no sleep',
      yaml: bare,
      kubernetesVersion: '1.29',
      findings: ['unset spec.containers[0].lifecycle.preStop'],
      fixed: null,
    },
    {
      name: 'declined when nothing of the grace period would be left',
      yaml: bare.replace('spec:', 'spec:\n  terminationGracePeriodSeconds: 5'),
      findings: ['unset spec.containers[0].lifecycle.preStop'],
      fixed: null,
    },
  ],
});
