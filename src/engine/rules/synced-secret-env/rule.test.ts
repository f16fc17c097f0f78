import { testRule } from '../../rule/test-rule.ts';
import { syncedSecretEnv } from './rule.ts';

const pod = (container: string, volumes = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
${container}${volumes}`;

const env = `    env:
    - name: DB_PASSWORD
      valueFrom:
        secretKeyRef: {name: db, key: password}
`;

const providerClass = (name: string, secret: string, namespace = 'shop', provider = 'azure') => `---
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  provider: ${provider}
  secretObjects:
  - secretName: ${secret}
    type: Opaque
`;
const volume = `  - name: secrets
    csi:
      driver: secrets-store.csi.k8s.io
      readOnly: true
      volumeAttributes:
        secretProviderClass: vault
`;
const mount = '    volumeMounts:\n    - {name: secrets, mountPath: /mnt/secrets, readOnly: true}\n';

testRule(syncedSecretEnv, {
  valid: [
    { name: 'a Secret that no class writes', yaml: pod(env) + providerClass('vault', 'other') },
    {
      name: 'the class is mounted',
      yaml: pod(env + mount, `  volumes:\n${volume}`) + providerClass('vault', 'db'),
    },
    { name: 'a class of another namespace', yaml: pod(env) + providerClass('vault', 'db', 'test') },
    { name: 'another provider', yaml: pod(env) + providerClass('vault', 'db', 'shop', 'gcp') },
    {
      name: 'the Secret is in the files',
      yaml: `${pod(env)}${providerClass('vault', 'db')}---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n`,
    },
    {
      name: 'it can do without',
      yaml:
        pod(env.replace('password}', 'password, optional: true}')) + providerClass('vault', 'db'),
    },
  ],
  invalid: [
    {
      name: 'neither volume nor mount',
      yaml: pod(env) + providerClass('vault', 'db'),
      findings: [
        'not-mounted spec.containers[0].env[0].valueFrom.secretKeyRef {"secret":"db","class":"vault"}',
      ],
      fixed:
        pod(
          `${env}    volumeMounts:
    - name: vault
      mountPath: /mnt/vault
      readOnly: true
`,
          `  volumes:
  - name: vault
    csi:
      driver: secrets-store.csi.k8s.io
      readOnly: true
      volumeAttributes:
        secretProviderClass: vault
`,
        ) + providerClass('vault', 'db'),
    },
    {
      name: 'a volume without a mount, all keys, twice',
      yaml:
        pod(
          '    envFrom:\n    - secretRef: {name: db} # all\n    - prefix: A_\n      secretRef: {name: db}\n',
          `  volumes:\n${volume}`,
        ) + providerClass('vault', 'db'),
      findings: [
        'not-mounted spec.containers[0].envFrom[0].secretRef {"secret":"db","class":"vault"}',
        'not-mounted spec.containers[0].envFrom[1].secretRef {"secret":"db","class":"vault"}',
      ],
      fixed:
        pod(
          `    envFrom:
    - secretRef: {name: db} # all
    - prefix: A_
      secretRef: {name: db}
    volumeMounts:
    - name: secrets
      mountPath: /mnt/secrets
      readOnly: true
`,
          `  volumes:\n${volume}`,
        ) + providerClass('vault', 'db'),
    },
    {
      name: 'two classes write it: which is meant, no text tells',
      yaml: pod(env) + providerClass('vault', 'db') + providerClass('other', 'db'),
      findings: [
        'not-mounted spec.containers[0].env[0].valueFrom.secretKeyRef {"secret":"db","class":"vault"}',
      ],
      fixed: null,
    },
  ],
});
