import { testRule } from '../../rule/test-rule.ts';
import { syncedSecrets } from './rule.ts';

const providerClass = (secretObjects: string, more = '', provider = 'azure') =>
  `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
spec:
  provider: ${provider}
  parameters:
    objects: |
      array:
        - |
          objectName: sql-password
          objectType: secret
          objectAlias: SQL_PASSWORD
        - |
          objectName: tls
          objectType: secret
${more}${secretObjects}`;

testRule(syncedSecrets, {
  valid: [
    { name: 'none', yaml: providerClass('') },
    { name: 'null and empty', yaml: providerClass('  secretObjects: null\n') },
    { name: 'an empty list', yaml: providerClass('  secretObjects: []\n') },
    {
      name: 'another provider',
      yaml: providerClass(
        '  secretObjects:\n  - secretName: a\n    type: kubernetes.io/tls\n',
        '',
        'gcp',
      ),
    },
  ],
  invalid: [
    {
      name: 'a copy, with all its keys',
      yaml: providerClass(`  secretObjects:
  - secretName: tls
    type: kubernetes.io/tls
    data:
    - {objectName: tls, key: tls.crt}
    - {objectName: tls, key: tls.key}
`),
      findings: ['copied spec.secretObjects[0] {"name":"tls"}'],
      fixed: null,
    },
    {
      name: 'an object by its name in place of its alias, and one that there is not, with comments',
      yaml: providerClass(`  secretObjects:
  - secretName: db # of the shop
    type: Opaque
    data:
    - objectName: sql-password # the password
      key: password
    - objectName: user
      key: user
`),
      findings: [
        'copied spec.secretObjects[0] {"name":"db"}',
        'unknown-object spec.secretObjects[0].data[0].objectName {"name":"sql-password"}',
        'unknown-object spec.secretObjects[0].data[1].objectName {"name":"user"}',
      ],
      fixed: providerClass(`  secretObjects:
  - secretName: db # of the shop
    type: Opaque
    data:
    - objectName: SQL_PASSWORD # the password
      key: password
    - objectName: user
      key: user
`),
    },
    {
      name: 'keys that the type demands',
      yaml: providerClass(`  secretObjects:
  - secretName: tls
    type: kubernetes.io/tls
    data:
    - {objectName: tls, key: cert.pem}
  - secretName: registry
    type: kubernetes.io/dockerconfigjson
`),
      findings: [
        'copied spec.secretObjects[0] {"name":"tls"}',
        'missing-key spec.secretObjects[0].data {"type":"kubernetes.io/tls","key":"tls.crt"}',
        'missing-key spec.secretObjects[0].data {"type":"kubernetes.io/tls","key":"tls.key"}',
        'copied spec.secretObjects[1] {"name":"registry"}',
        'missing-key spec.secretObjects[1].data {"type":"kubernetes.io/dockerconfigjson","key":".dockerconfigjson"}',
      ],
      fixed: null,
    },
    {
      name: 'objects that cannot be read: nothing is said of names',
      yaml: providerClass(
        `  secretObjects:
  - secretName: db
    type: Opaque
    data:
    - {objectName: nothing, key: a}
`,
        '        - word\n',
      ),
      findings: ['copied spec.secretObjects[0] {"name":"db"}'],
      fixed: null,
    },
  ],
});
