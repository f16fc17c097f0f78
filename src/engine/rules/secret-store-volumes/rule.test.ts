import { testRule } from '../../rule/test-rule.ts';
import { secretStoreVolumes } from './rule.ts';

const pod = (mounts: string, volumes: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: setup
    image: registry.example.com/setup:1
  containers:
  - name: web
    image: registry.example.com/web:1
${mounts && `    volumeMounts:\n${mounts}`}${volumes && `  volumes:\n${volumes}`}`;

const mount = '    - {name: vault, mountPath: /mnt/vault, readOnly: true}\n';
const volume = (more: string) => `  - name: vault
    csi:
      driver: secrets-store.csi.k8s.io
${more}`;
const named = '      volumeAttributes:\n        secretProviderClass: vault\n';

testRule(secretStoreVolumes, {
  valid: [
    { name: 'no volumes', yaml: pod('', '') },
    { name: 'all is well', yaml: pod(mount, volume(`      readOnly: true\n${named}`)) },
    {
      name: 'another driver, null',
      yaml: pod(
        '',
        '  - name: a\n    csi: {driver: disk.csi.azure.com}\n  - name: b\n    csi: null\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'not read-only, neither volume nor mount, with comments',
      yaml: pod(
        '    - name: vault # all of it\n      mountPath: /mnt/vault\n',
        volume(`${named}      # the end\n`),
      ),
      findings: [
        'writable-mount spec.containers[0].volumeMounts[0].readOnly {"path":"/mnt/vault"}',
        'not-read-only spec.volumes[0].csi.readOnly {"name":"vault"}',
      ],
      fixed: pod(
        '    - name: vault # all of it\n      mountPath: /mnt/vault\n      readOnly: true\n',
        volume(`${named}      readOnly: true\n      # the end\n`),
      ),
    },
    {
      name: 'read-only is said not to be, in flow style',
      yaml: pod(
        '    - {name: vault, mountPath: /mnt/vault, readOnly: false}\n',
        '  - {name: vault, csi: {driver: secrets-store.csi.k8s.io, readOnly: null, volumeAttributes: {secretProviderClass: a}}}\n',
      ),
      findings: [
        'writable-mount spec.containers[0].volumeMounts[0].readOnly {"path":"/mnt/vault"}',
        'not-read-only spec.volumes[0].csi.readOnly {"name":"vault"}',
      ],
      fixed: pod(
        '    - {name: vault, mountPath: /mnt/vault, readOnly: true}\n',
        '  - {name: vault, csi: {driver: secrets-store.csi.k8s.io, readOnly: true, volumeAttributes: {secretProviderClass: a}}}\n',
      ),
    },
    {
      name: 'no class, no mount, a stored credential',
      yaml: pod(
        '',
        volume('      readOnly: true\n      nodePublishSecretRef:\n        name: login\n'),
      ),
      findings: [
        'unmounted spec.volumes[0] {"name":"vault"}',
        'no-class spec.volumes[0].csi {"name":"vault"}',
        'credential spec.volumes[0].csi.nodePublishSecretRef {"secret":"login"}',
      ],
      fixed: null,
    },
  ],
});
