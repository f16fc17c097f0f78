import { testRule } from '../../rule/test-rule.ts';
import { gitSyncBinary } from './rule.ts';

const pod = (env: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: sync
    image: registry.k8s.io/git-sync/git-sync:v4.4.0
${env}`;

testRule(gitSyncBinary, {
  valid: [
    { name: 'no variables', yaml: pod('') },
    {
      name: 'other variables, null, and git itself',
      yaml: pod(`    env:
    - name: GITSYNC_REPO
      value: https://example.com/site
    - name: GITSYNC_GIT
      value: git
    - null
`),
    },
  ],
  invalid: [
    {
      name: 'the only variable',
      yaml: pod('    env:\n    - {name: GITSYNC_GIT, value: /tmp/git.sh}\n'),
      findings: ['override spec.containers[0].env[0].name {"name":"GITSYNC_GIT"}'],
      fixed: pod(''),
    },
    {
      name: 'both names, with comments; from a ConfigMap, and null',
      yaml: pod(`    # What is cloned
    env:
    - name: GIT_SYNC_GIT
      value: null
    - name: GITSYNC_REPO # the site
      value: https://example.com/site
    - name: GITSYNC_GIT
      valueFrom:
        configMapKeyRef: {name: sync, key: git}
`),
      findings: [
        'override spec.containers[0].env[0].name {"name":"GIT_SYNC_GIT"}',
        'override spec.containers[0].env[2].name {"name":"GITSYNC_GIT"}',
      ],
      fixed: pod(`    # What is cloned
    env:
    - name: GITSYNC_REPO # the site
      value: https://example.com/site
`),
    },
    {
      name: 'an init container of a Deployment, and an ephemeral one',
      yaml: `apiVersion: apps/v1
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
      initContainers:
        - name: sync
          image: registry.k8s.io/git-sync/git-sync:v4.4.0
          env:
            - name: GITSYNC_GIT
              value: sh
            - name: GITSYNC_REPO
              value: https://example.com/site
      containers:
        - name: web
          image: registry.example.com/web:1
      ephemeralContainers:
        - name: debug
          image: registry.example.com/debug:1
          env:
            - name: GITSYNC_GIT
              value: sh
            - name: TERM
              value: xterm
`,
      findings: [
        'override spec.template.spec.initContainers[0].env[0].name {"name":"GITSYNC_GIT"}',
        'override spec.template.spec.ephemeralContainers[0].env[0].name {"name":"GITSYNC_GIT"}',
      ],
      fixed: `apiVersion: apps/v1
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
      initContainers:
        - name: sync
          image: registry.k8s.io/git-sync/git-sync:v4.4.0
          env:
            - name: GITSYNC_REPO
              value: https://example.com/site
      containers:
        - name: web
          image: registry.example.com/web:1
      ephemeralContainers:
        - name: debug
          image: registry.example.com/debug:1
          env:
            - name: TERM
              value: xterm
`,
    },
  ],
});
