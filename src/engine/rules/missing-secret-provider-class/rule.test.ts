import { testRule } from '../../rule/test-rule.ts';
import { missingSecretProviderClass } from './rule.ts';

const volume = (name: string) => `  - name: ${name.replace(/\W/g, '') || 'x'}
    csi:
      driver: secrets-store.csi.k8s.io
      readOnly: true
      volumeAttributes:
        secretProviderClass: ${name}
`;

const pod = (volumes: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
${volumes ? `  volumes:\n${volumes}` : ''}`;

const providerClass = (name: string, more = '', version = 'v1') => `---
apiVersion: secrets-store.csi.x-k8s.io/${version}
kind: SecretProviderClass
metadata:
  name: ${name}
${more}spec:
  provider: azure
`;

testRule(missingSecretProviderClass, {
  valid: [
    { name: 'no volumes', yaml: pod('') },
    { name: 'the class is there', yaml: pod(volume('vault')) + providerClass('vault') },
    {
      name: 'in the same namespace, in the older version of the kind',
      yaml: pod(volume('vault')) + providerClass('vault', '  namespace: shop\n', 'v1alpha1'),
    },
    {
      name: 'no name, null, another driver, a template',
      yaml: pod(`  - name: a
    csi:
      driver: secrets-store.csi.k8s.io
  - name: b
    csi:
      driver: secrets-store.csi.k8s.io
      volumeAttributes:
        secretProviderClass: null
  - name: c
    csi:
      driver: disk.csi.azure.com
      volumeAttributes:
        secretProviderClass: vault
  - name: d
    csi: null
${volume("'{{ .Values.vault }}'")}`),
    },
  ],
  invalid: [
    {
      name: 'one volume',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: vault
    csi:
      driver: secrets-store.csi.k8s.io
      readOnly: true
      volumeAttributes:
        secretProviderClass: vault
`,
      findings: [
        'not-found spec.volumes[0].csi.volumeAttributes.secretProviderClass {"name":"vault"}',
      ],
      fixed: null,
    },
    {
      name: 'one of two is missing, with a comment',
      yaml:
        pod(`${volume('vault')}  # Certificates\n${volume('certificates')}`) +
        providerClass('vault'),
      findings: [
        'not-found spec.volumes[1].csi.volumeAttributes.secretProviderClass {"name":"certificates"}',
      ],
      fixed: null,
    },
    {
      name: 'the class stands in another namespace',
      yaml: pod(volume('vault')) + providerClass('vault', '  namespace: test\n'),
      findings: [
        'other-namespace spec.volumes[0].csi.volumeAttributes.secretProviderClass {"name":"vault","namespace":"test"}',
      ],
      fixed: null,
    },
    {
      name: 'a Deployment on Windows, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web}
  spec:
    selector:
      matchLabels: {app: web}
    template:
      metadata:
        labels: {app: web}
      spec:
        os: {name: windows}
        containers:
        - name: web
          image: registry.example.com/web:1
        volumes:
        - name: vault
          csi: {driver: secrets-store.csi.k8s.io, volumeAttributes: {secretProviderClass: vault}}
`,
      findings: [
        'not-found items[0].spec.template.spec.volumes[0].csi.volumeAttributes.secretProviderClass {"name":"vault"}',
      ],
      fixed: null,
    },
  ],
});
