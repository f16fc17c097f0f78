import { testRule } from '../../rule/test-rule.ts';
import { secretRotation } from './rule.ts';

const providerClass = (
  fields: string,
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
${fields}    keyvaultName: shop
`;

const pod = (mounts: string, driver = 'secrets-store.csi.k8s.io') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
${mounts}  volumes:
  - name: secrets
    csi:
      driver: ${driver}
`;

testRule(secretRotation, {
  valid: [
    { name: 'the newest version', yaml: providerClass('          objectVersion: ""\n') },
    { name: 'another provider', yaml: providerClass('          objectVersion: "1"\n', 'gcp') },
    { name: 'a folder', yaml: pod('    - {name: secrets, mountPath: /a, subPath: ""}\n') },
    {
      name: 'a subPath of another volume',
      yaml: pod('    - {name: secrets, mountPath: /a, subPath: b}\n', 'disk.csi.azure.com'),
    },
    {
      name: 'something else',
      yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  objectVersion: "1"\n',
    },
  ],
  invalid: [
    {
      name: 'a version, with a comment',
      yaml: providerClass('          # The key of last year\n          objectVersion: 5f1c\n'),
      findings: ['pinned-version spec.parameters.objects.array[0].objectVersion {"name":"db"}'],
      fixed: providerClass(''),
    },
    {
      name: 'two versions, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: secrets-store.csi.x-k8s.io/v1
  kind: SecretProviderClass
  metadata: {name: vault}
  spec:
    provider: azure
    parameters:
      objects: |
        array:
        - |
          objectName: a
          objectVersion: "1"
          objectType: key
        - |
          objectVersion: "2"
          objectName: b
`,
      findings: [
        'pinned-version items[0].spec.parameters.objects.array[0].objectVersion {"name":"a"}',
        'pinned-version items[0].spec.parameters.objects.array[1].objectVersion {"name":"b"}',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: secrets-store.csi.x-k8s.io/v1
  kind: SecretProviderClass
  metadata: {name: vault}
  spec:
    provider: azure
    parameters:
      objects: |
        array:
        - |
          objectName: a
          objectType: key
        - |
          objectName: b
`,
    },
    {
      name: 'single files',
      yaml: pod(
        '    - {name: secrets, mountPath: /a, subPath: db}\n    - {name: secrets, mountPath: /b, subPathExpr: $(NAME)}\n',
      ),
      findings: [
        'sub-path spec.containers[0].volumeMounts[0].subPath {"path":"/a"}',
        'sub-path spec.containers[0].volumeMounts[1].subPathExpr {"path":"/b"}',
      ],
      fixed: null,
    },
  ],
});
