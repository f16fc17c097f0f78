import { testRule } from '../../rule/test-rule.ts';
import { unmountedSecretProviderClass } from './rule.ts';

const providerClass = (
  more: string,
  provider = 'azure',
) => `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
  namespace: shop
spec:
  provider: ${provider}
${more}`;
const synced = '  secretObjects:\n  - secretName: db\n    type: Opaque\n';

const pod = (mount: string, namespace = 'shop') => `---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: ${namespace}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
${mount}  volumes:
  - name: secrets
    csi:
      driver: secrets-store.csi.k8s.io
      volumeAttributes: {secretProviderClass: vault}
`;
const mount = '    volumeMounts:\n    - {name: secrets, mountPath: /mnt/secrets}\n';

testRule(unmountedSecretProviderClass, {
  valid: [
    { name: 'no Secrets to write', yaml: providerClass('') + pod('') },
    { name: 'no workload in the files', yaml: providerClass(synced) },
    { name: 'none in its namespace', yaml: providerClass(synced) + pod('', 'test') },
    { name: 'mounted', yaml: providerClass(synced) + pod(mount) },
    { name: 'another provider', yaml: providerClass(synced, 'gcp') + pod('') },
  ],
  invalid: [
    {
      name: 'a volume that nobody mounts, with a comment',
      yaml: providerClass(`${synced}  # for the Ingress\n`) + pod(''),
      findings: ['unmounted spec.secretObjects {"name":"vault"}'],
      fixed: null,
    },
    {
      name: 'nobody',
      yaml: providerClass(synced) + pod(mount).replaceAll('vault', 'other'),
      findings: ['unmounted spec.secretObjects {"name":"vault"}'],
      fixed: null,
    },
  ],
});
