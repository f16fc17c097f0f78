import { describe, expect, test } from 'vitest';
import { VOLUME_SOURCES } from '../../model/fields.ts';
import { type Pod, workloadOf } from '../../model/pod.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { volumeTypes } from './rule.ts';

testRule(volumeTypes, {
  valid: [
    {
      name: 'no volumes',
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
      name: 'allowed types, no source, null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: tmp
    emptyDir: {}
  - name: data
    persistentVolumeClaim:
      claimName: data
  - name: none
  - name: nothing
    nfs:
  - name: vault
    csi:
      driver: secrets-store.csi.k8s.io
`,
    },
    {
      name: 'hostPath is the business of another rule',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: log
    hostPath:
      path: /var/log
`,
    },
  ],
  invalid: [
    {
      name: 'Azure volumes in a StatefulSet, one in flow style',
      yaml: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
      volumes:
        - name: disk # from the old cluster
          azureDisk:
            diskName: db
            diskURI: /subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/disks/db
        - {name: share, azureFile: {secretName: share, shareName: share}}
`,
      findings: [
        'azure-volume spec.template.spec.volumes[0].azureDisk {"volume":"disk","type":"azureDisk","driver":"disk.csi.azure.com"}',
        'azure-volume spec.template.spec.volumes[1].azureFile {"volume":"share","type":"azureFile","driver":"file.csi.azure.com"}',
      ],
      fixed: null,
    },
    {
      name: 'nfs, gitRepo and flexVolume',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: share
    nfs:
      server: nfs.example.com
      path: /
  - name: code
    gitRepo:
      repository: https://git.example.com/code.git
  - name: flex
    flexVolume:
      driver: example.com/flex
`,
      findings: [
        'in-tree-volume spec.volumes[0].nfs {"volume":"share","type":"nfs"}',
        'git-repo-volume spec.volumes[1].gitRepo {"volume":"code"}',
        'flex-volume spec.volumes[2].flexVolume {"volume":"flex"}',
      ],
      fixed: null,
    },
    {
      name: 'a Windows pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: share
    azureFile:
      secretName: share
      shareName: share
`,
      findings: [
        'azure-volume spec.volumes[0].azureFile {"volume":"share","type":"azureFile","driver":"file.csi.azure.com"}',
      ],
      fixed: null,
    },
  ],
});

const podOf = (...volumes: Json[]): Pod => {
  const identity = { apiVersion: 'v1', kind: 'Pod', name: null, namespace: null };
  const workload = workloadOf({ ...identity, path: [], value: { spec: { volumes } } });
  if (!workload) throw new Error('not a workload');
  return workload.pod;
};

describe('restrictedVolumes', () => {
  const denies = (pod: Pod) =>
    volumeTypes.standards?.[0]?.versions[0]?.violation(pod, 'Pod') !== null;
  test.each<[string, Pod, boolean]>([
    ['no volumes', podOf(), false],
    ['a null volume becomes an emptyDir', podOf(null), false],
    ['so does one without a source', podOf({ name: 'v' }), false],
    ['and one with an unknown source', podOf({ name: 'v', someday: {} }), false],
    ['a null source', podOf({ nfs: null }), false],
    ['hostPath', podOf({ hostPath: {} }), true],
    ['an allowed source beside a denied one', podOf({ hostPath: {}, emptyDir: {} }), false],
    ['one of several', podOf({ emptyDir: {} }, { nfs: {} }), true],
  ])('%s', (_, pod, denied) => {
    expect(denies(pod)).toBe(denied);
  });

  test('allows nine of all sources', () => {
    const allowed = VOLUME_SOURCES.filter((source) => !denies(podOf({ [source]: {} })));
    expect(allowed).toEqual(VOLUME_SOURCES.slice(0, 9));
  });

  test('is run in place of hostPathVolumes', () => {
    expect(volumeTypes.standards?.[0]?.overrides).toEqual(['hostPathVolumes']);
  });
});
