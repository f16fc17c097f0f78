import { testRule } from '../../rule/test-rule.ts';
import { envReferences } from './rule.ts';

const pod = (lines: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
${lines}`;
const env = (ref: string, name: string, key: string, more = '') => `    env:
    - name: VALUE # from elsewhere
      valueFrom:
        ${ref}:
          name: ${name}
          key: ${key}
${more}`;
const object = (kind: string, name: string, lines: string, namespace = 'shop') => `---
${kind}
metadata:
  name: ${name}
  namespace: ${namespace}
${lines}`;
const CONFIG = 'apiVersion: v1\nkind: ConfigMap';
const SECRET = 'apiVersion: v1\nkind: Secret';

testRule(envReferences, {
  valid: [
    {
      name: 'no variables, and null',
      yaml: `${pod('')}---\n${pod('    env: null\n    envFrom: [null]\n')}`,
    },
    {
      name: 'objects with their keys',
      yaml:
        pod(
          env(
            'configMapKeyRef',
            'web',
            'level',
            '    envFrom:\n    - secretRef:\n        name: db\n',
          ),
        ) +
        object(CONFIG, 'web', 'data:\n  level: info\n') +
        object(SECRET, 'db', 'stringData:\n  password: x\n'),
    },
    {
      name: 'nothing of the kind in these files',
      yaml: pod(env('secretKeyRef', 'db', 'password')) + object(CONFIG, 'web', 'data: {}\n'),
    },
    {
      name: 'nothing of the kind for this namespace',
      yaml:
        pod(env('secretKeyRef', 'db', 'password')) +
        object(SECRET, 'other', 'data: {}\n', 'elsewhere'),
    },
    {
      name: 'optional, and what Kubernetes brings itself',
      yaml:
        pod(
          env(
            'configMapKeyRef',
            'none',
            'none',
            '          optional: true\n    - name: CA\n      valueFrom:\n        configMapKeyRef:\n          name: kube-root-ca.crt\n          key: ca.crt\n',
          ),
        ) + object(CONFIG, 'web', 'data: {}\n'),
    },
    {
      name: 'a Secret that the Secrets Store CSI driver brings',
      yaml:
        pod(env('secretKeyRef', 'db', 'password')) +
        object(
          'apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass',
          'vault',
          'spec:\n  secretObjects:\n  - secretName: db\n    data:\n    - key: password\n      objectName: db-password\n',
        ),
    },
    {
      name: 'Secrets that other controllers make',
      yaml:
        pod(
          '    envFrom:\n    - secretRef:\n        name: sealed\n    - secretRef:\n        name: vaulted\n    - secretRef:\n        name: tls\n',
        ) +
        object(
          'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret',
          'sealed',
          'spec:\n  encryptedData:\n    a: b\n',
        ) +
        object(
          'apiVersion: external-secrets.io/v1\nkind: ExternalSecret',
          'x',
          'spec:\n  target:\n    name: vaulted\n',
        ) +
        object(
          'apiVersion: cert-manager.io/v1\nkind: Certificate',
          'y',
          'spec:\n  secretName: tls\n',
        ),
    },
    {
      name: 'a Secret that a role may create and asks for by name',
      yaml:
        pod('    envFrom:\n    - secretRef:\n        name: cache\n') +
        object(SECRET, 'db', 'data:\n  password: eA==\n') +
        object(
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role',
          'setup',
          'rules:\n- {apiGroups: [""], resources: [secrets], verbs: [create]}\n- {apiGroups: [""], resources: [secrets], resourceNames: [cache], verbs: [get]}\n',
        ),
    },
    {
      name: 'a token that a controller fills in',
      yaml:
        pod(env('secretKeyRef', 'token', 'token')) +
        object(SECRET, 'token', 'type: kubernetes.io/service-account-token\n'),
    },
  ],
  invalid: [
    {
      name: 'a Secret that a role may only read',
      yaml:
        pod('    envFrom:\n    - secretRef:\n        name: cache\n') +
        object(SECRET, 'db', 'data:\n  password: eA==\n') +
        object(
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role',
          'reader',
          'rules:\n- {apiGroups: [""], resources: [secrets], resourceNames: [cache], verbs: [get]}\n- {apiGroups: [""], resources: [configmaps], verbs: [create]}\n',
        ),
      findings: ['secret-missing spec.containers[0].envFrom[0].secretRef.name {"name":"cache"}'],
      fixed: null,
    },
    {
      name: 'a misspelt ConfigMap and Secret',
      yaml:
        pod(
          env(
            'secretKeyRef',
            'dbs',
            'password',
            '    envFrom:\n    - configMapRef:\n        name: wbe\n',
          ),
        ) +
        object(CONFIG, 'web', 'data:\n  level: info\n') +
        object(SECRET, 'db', 'data:\n  password: eA==\n'),
      findings: [
        'secret-missing spec.containers[0].env[0].valueFrom.secretKeyRef.name {"name":"dbs"}',
        'config-map-missing spec.containers[0].envFrom[0].configMapRef.name {"name":"wbe"}',
      ],
      fixed: null,
    },
    {
      name: 'a key that the synced Secret does not have, in a Deployment’s init container',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      initContainers:
      - name: migrate
        env:
        - {name: PASSWORD, valueFrom: {secretKeyRef: {name: db, key: pasword}}}
---
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: {name: vault}
spec: {secretObjects: [{secretName: db, data: [{key: password}]}]}
`,
      findings: [
        'key-missing spec.template.spec.initContainers[0].env[0].valueFrom.secretKeyRef.key {"kind":"Secret","name":"db","key":"pasword"}',
      ],
      fixed: null,
    },
  ],
});
