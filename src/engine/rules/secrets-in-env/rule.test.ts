import { testRule } from '../../rule/test-rule.ts';
import { secretsInEnv } from './rule.ts';

testRule(secretsInEnv, {
  valid: [
    {
      name: 'no variables',
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
      name: 'values, ConfigMaps, fields and nulls; the Secret is a file',
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
      value: info
    - name: COLOUR
      valueFrom:
        configMapKeyRef: {name: web, key: colour}
    - name: NODE
      valueFrom:
        fieldRef: {fieldPath: spec.nodeName}
    - name: NOTHING
      valueFrom:
        secretKeyRef: null
    - null
    envFrom:
    - configMapRef: {name: web}
    - secretRef: null
    volumeMounts:
    - {name: db, mountPath: /run/secrets/db, readOnly: true}
  volumes:
  - name: db
    secret: {secretName: db}
`,
    },
  ],
  invalid: [
    {
      name: 'both ways in a Deployment, with comments',
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
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: DB_PASSWORD # for the shop
              valueFrom:
                secretKeyRef:
                  name: db
                  key: password
          envFrom:
            - configMapRef: {name: web}
            - secretRef: {name: web-secrets}
`,
      findings: [
        'variable spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef {"name":"DB_PASSWORD","secret":"db"}',
        'all-keys spec.template.spec.containers[0].envFrom[1].secretRef {"secret":"web-secrets"}',
      ],
      fixed: null,
    },
    {
      name: 'init, sidecar and ephemeral containers, on Windows as well',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  initContainers:
  - name: migrate
    image: registry.example.com/migrate:1
    env:
    - name: TOKEN
      valueFrom: {secretKeyRef: {name: db, key: token}}
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    envFrom:
    - secretRef: {}
  containers:
  - name: web
    image: registry.example.com/web:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    env:
    - valueFrom: {secretKeyRef: {key: token}}
`,
      findings: [
        'variable spec.initContainers[0].env[0].valueFrom.secretKeyRef {"name":"TOKEN","secret":"db"}',
        'all-keys spec.initContainers[1].envFrom[0].secretRef {"secret":""}',
        'variable spec.ephemeralContainers[0].env[0].valueFrom.secretKeyRef {"name":"","secret":""}',
      ],
      fixed: null,
    },
  ],
});
