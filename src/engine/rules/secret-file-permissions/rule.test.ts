import { testRule } from '../../rule/test-rule.ts';
import { secretFilePermissions } from './rule.ts';

const providerClass = (
  mode: string,
  provider = 'azure',
) => `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
spec:
  provider: ${provider}
  parameters:
    objects: |
      array:
        - |
          objectName: db
          objectType: secret
${mode && `          filePermission: ${mode}\n`}    keyvaultName: shop
`;

const pod = (security: string, more = '') => `---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${more}  securityContext: ${security}
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: secrets
    csi:
      driver: secrets-store.csi.k8s.io
      volumeAttributes: {secretProviderClass: vault}
`;

testRule(secretFilePermissions, {
  valid: [
    { name: 'no mode', yaml: providerClass('') + pod('{runAsNonRoot: true}') },
    { name: 'others may read', yaml: providerClass('0644') + pod('{runAsUser: 1000}') },
    { name: 'root', yaml: providerClass('0400') + pod('{runAsUser: 0, runAsNonRoot: true}') },
    { name: 'whoever the image says', yaml: providerClass('0400') + pod('{}') },
    {
      name: 'Windows',
      yaml: providerClass('0440') + pod('{runAsNonRoot: true}', '  os: {name: windows}\n'),
    },
    { name: 'no pod', yaml: providerClass('"0400"') },
    { name: 'no mode at all', yaml: providerClass('private') + pod('{runAsNonRoot: true}') },
    { name: 'another provider', yaml: providerClass('0400', 'gcp') + pod('{runAsNonRoot: true}') },
  ],
  invalid: [
    {
      name: 'a mode for root alone, with a comment',
      yaml: providerClass('"0400" # shop') + pod('{runAsNonRoot: true}'),
      findings: [
        'locked spec.parameters.objects.array[0].filePermission {"file":"db","mode":"0400"}',
      ],
      fixed: providerClass('"0444" # shop') + pod('{runAsNonRoot: true}'),
    },
    {
      name: 'a mode for the group, which fsGroup does not change',
      yaml: providerClass('440') + pod('{runAsUser: 1000, fsGroup: 1000}'),
      findings: [
        'locked spec.parameters.objects.array[0].filePermission {"file":"db","mode":"440"}',
      ],
      fixed: providerClass('"0444"') + pod('{runAsUser: 1000, fsGroup: 1000}'),
    },
  ],
});
