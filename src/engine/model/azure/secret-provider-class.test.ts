import { describe, expect, it, test } from 'vitest';
import { formatPath } from '../../text/path.ts';
import { innermostDocument } from '../../yaml/nested.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { Bundle } from '../bundle/bundle.ts';
import { objectsOf, workloadOf } from '../pod.ts';
import { type SecretProviderClass, secretProviderClassOf } from './secret-provider-class.ts';
import {
  classesThatWrite,
  secretStoreVolumesOf,
  secretsInEnvOf,
  usersOf,
} from './secret-store-volumes.ts';
import { fieldPlace, vaultObjectFiles, wholePath } from './vault-objects.ts';

const objectsIn = (text: string) => objectsOf(parseDocument(text).value ?? null);

function read(text: string): SecretProviderClass {
  const [object] = objectsIn(text);
  const own = object && secretProviderClassOf(object);
  if (!own) throw new Error('no class');
  return own;
}

const withParameters = (parameters: string, more = '') =>
  `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: {name: vault, namespace: shop}
spec:
  provider: azure
  parameters:
${parameters}${more}`;

const withObjects = (objects: string) => withParameters(`    objects: |\n${objects}`);

describe('identity', () => {
  test.each([
    ['    clientID: a\n', 'workload-id'],
    ['    clientID: " "\n', 'service-principal'],
    ['    useVMManagedIdentity: "true"\n    userAssignedIdentityID: a\n', 'user-assigned'],
    ['    useVMManagedIdentity: " T "\n    clientID: a\n', 'system-assigned'],
    ['    useAzureTokenProxy: "1"\n    clientID: a\n', 'identity-binding'],
    ['    usePodIdentity: true\n', 'pod-identity'],
    ['    usePodIdentity: "yes"\n', 'service-principal'],
    ['    usePodIdentity: "TRUE"\n    useVMManagedIdentity: "t"\n', 'contradictory'],
    ['    usePodIdentity: ""\n    useVMManagedIdentity: "F"\n', 'service-principal'],
  ])('%j', (parameters, identity) => {
    expect(read(withParameters(parameters)).identity).toBe(identity);
  });

  it('keeps parameters of other types as they are written', () => {
    const own = read(withParameters('    usePodIdentity: false\n    tenantId: t\n'));
    expect([...own.parameters]).toEqual([
      ['usePodIdentity', false],
      ['tenantId', 't'],
    ]);
    expect(own.tenantId).toBe('t');
  });
});

describe('objects', () => {
  const text = withObjects(`      array:
        - |
          objectName: db # of the shop
          objectType: secret
          filePermission: 0644
        - |
          objectName: tls
          objectType: cert
          objectAlias: certs/tls.pem
          objectVersionHistory: 2
`);
  const document = parseDocument(text);

  it('has each field in its own words, and the files', () => {
    const { objects, faults } = read(text);
    expect(faults).toEqual([]);
    expect(objects.map(({ fields }) => fields.objectName)).toEqual(['db', 'tls']);
    expect(objects[0]?.fields).toMatchObject({ filePermission: '0644', objectAlias: '' });
    expect(objects.flatMap(vaultObjectFiles)).toEqual(['db', 'certs/tls.pem/0', 'certs/tls.pem/1']);
  });

  it('its places lead into the text', () => {
    const [, tls] = read(text).objects;
    if (!tls) throw new Error('no object');
    const at = wholePath(fieldPlace(tls, 'objectAlias'));
    expect(formatPath(at)).toBe('spec.parameters.objects.array[1].objectAlias');
    expect(innermostDocument(document, at).path).toEqual(['objectAlias']);
  });

  it('a text of another style is read as well', () => {
    const quoted = '    objects: "array:\\n  - |\\n    objectName: db\\n"\n';
    expect(read(withParameters(quoted)).objects.map(({ file }) => file)).toEqual(['db']);
  });

  test.each([
    ['      array: [\n', ['unreadable spec.parameters.objects'], 0],
    ['      objectName: db\n', ['no-array spec.parameters.objects'], 0],
    ['      array: []\n', ['empty-array spec.parameters.objects.array'], 0],
    [
      '      array:\n        - objectName: db\n',
      ['item-not-text spec.parameters.objects.array[0]'],
      1,
    ],
    ['      array:\n        - db\n', ['item-not-map spec.parameters.objects.array[0]'], 0],
    [
      '      array:\n        - |\n          objectName: {a\n',
      ['unreadable spec.parameters.objects.array[0]'],
      0,
    ],
    [
      '      array:\n        - |\n          objectName: [a]\n',
      ['field-type spec.parameters.objects.array[0].objectName'],
      1,
    ],
    ['      array:\n        - |\n          __proto__: {a: 1}\n', [], 1],
  ])('%j', (objects, faults, count) => {
    const own = read(withObjects(objects));
    expect(own.faults.map(({ code, place }) => `${code} ${formatPath(wholePath(place))}`)).toEqual(
      faults,
    );
    expect(own.objects).toHaveLength(count);
  });

  it('another provider has no objects that we know', () => {
    const own = read(text.replace('azure', 'gcp'));
    expect([own.azure, own.objects, own.faults]).toEqual([false, [], []]);
  });
});

describe('pods', () => {
  const pods = `apiVersion: v1
kind: List
items:
- ${withParameters(
    '    clientID: a\n',
    `  secretObjects:
  - secretName: db
    type: Opaque
    data: [{objectName: password, key: password}]
`,
  ).replaceAll('\n', '\n  ')}
- apiVersion: v1
  kind: Pod
  metadata: {name: web, namespace: shop}
  spec:
    containers:
    - name: web
      env:
      - {name: A, valueFrom: {secretKeyRef: {name: db, key: password}}}
      - {name: B, valueFrom: {secretKeyRef: {name: db, key: password, optional: true}}}
      envFrom:
      - secretRef: {name: db}
      volumeMounts:
      - {name: vault, mountPath: /a, subPath: password, readOnly: true}
    volumes:
    - name: vault
      csi:
        driver: secrets-store.csi.k8s.io
        nodePublishSecretRef: {name: login}
        volumeAttributes: {secretProviderClass: vault}
    - name: other
      csi: {driver: disk.csi.azure.com}
`;
  const bundle = new Bundle(
    objectsIn(pods).map((object) => ({
      object,
      workload: workloadOf(object) ?? undefined,
      document: 0,
    })),
  );
  const pod = bundle.of('v1/Pod')[0]?.workload?.pod;
  if (!pod) throw new Error('no pod');

  it('has the volumes with their mounts', () => {
    const [vault, ...more] = secretStoreVolumesOf(pod);
    expect(more).toEqual([]);
    expect(vault).toMatchObject({
      name: 'vault',
      className: 'vault',
      readOnly: false,
      nodePublishSecret: 'login',
    });
    expect(formatPath(vault?.at ?? [])).toBe('items[1].spec.volumes[0].csi');
    expect(vault?.mounts.map(({ at, subPath }) => [formatPath(at), subPath])).toEqual([
      ['items[1].spec.containers[0].volumeMounts[0]', { field: 'subPath', path: 'password' }],
    ]);
  });

  it('knows who uses a class, who writes a Secret and who reads it', () => {
    const users = (namespace: string) => usersOf(bundle, { name: 'vault', namespace }).length;
    expect([users('shop'), users('test')]).toEqual([1, 0]);
    expect(classesThatWrite(bundle, 'db', 'shop').map(({ name }) => name)).toEqual(['vault']);
    expect(classesThatWrite(bundle, 'db', 'test')).toEqual([]);
    expect(secretsInEnvOf(pod).map(({ variable, secret }) => [variable, secret])).toEqual([
      ['A', 'db'],
      [null, 'db'],
    ]);
  });
});
