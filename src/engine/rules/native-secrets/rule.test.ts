import { testRule } from '../../rule/test-rule.ts';
import { nativeSecrets } from './rule.ts';

testRule(nativeSecrets, {
  valid: [
    {
      name: 'no data, null and empty values: filled from elsewhere',
      yaml: `apiVersion: v1
kind: Secret
metadata:
  name: a
---
apiVersion: v1
kind: Secret
metadata:
  name: b
data: null
stringData:
  password: ""
  token: null
`,
    },
    {
      name: 'a ServiceAccount’s token is another rule’s business',
      yaml: `apiVersion: v1
kind: Secret
metadata:
  name: deployer
  annotations: {kubernetes.io/service-account.name: deployer}
type: kubernetes.io/service-account-token
data:
  extra: Zm9v
`,
    },
    {
      name: 'a SecretProviderClass',
      yaml: `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
spec:
  provider: azure
  secretObjects:
  - secretName: web
    type: Opaque
    data:
    - {objectName: password, key: password}
`,
    },
  ],
  invalid: [
    {
      name: 'both fields, with comments',
      yaml: `apiVersion: v1
kind: Secret
metadata:
  name: web
data: # encoded
  password: Zm9v
  user: YmFy
stringData:
  host: db.example.com
`,
      findings: ['encoded data {"count":2}', 'plain stringData {"count":1}'],
      fixed: null,
    },
    {
      name: 'an item of a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Secret
  metadata: {name: web}
  type: kubernetes.io/basic-auth
  stringData: {username: app}
`,
      findings: ['plain items[0].stringData {"count":1}'],
      fixed: null,
    },
  ],
});
