/** Which value wins, and who may do what with which file: over every combination of what decides. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import type { SurfaceSubject } from '../surface/subject.ts';
import type { Json } from '../text/json.ts';
import { parseDocument } from '../yaml/parse.ts';
import {
  CONTEXT_FIELDS,
  type ContextField,
  contextLines,
  type PodLevel,
  picturePlaces,
  pictureScene,
  podFiles,
  precedenceOf,
  TRY_VALUES,
  type TriedValues,
  tellingField,
} from './index.ts';

const ENV = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

type Fields = { readonly [name: string]: unknown };

function sceneIn(...documents: readonly (string | Fields)[]): SurfaceSubject {
  const texts = documents.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const reviews = new Reviewer(registry, ENV, new Map()).reviewAll(texts);
  const [at] = picturePlaces(reviews);
  const scene = at && pictureScene(reviews, at);
  if (!scene) throw new Error('No workload');
  return scene;
}

const pod = (spec: Fields = {}, container: Fields = {}): Fields => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { containers: [{ name: 'web', image: 'r.io/web:1', ...container }], ...spec },
});

/** A context that sets a field, which may be one of a map’s. */
const setting = (field: string, value: unknown): Fields =>
  field.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Fields;

const VALUE: { readonly [F in ContextField]: unknown } = {
  runAsUser: 7,
  runAsGroup: 7,
  runAsNonRoot: true,
  seccompProfile: { type: 'Localhost', localhostProfile: 'p.json' },
  appArmorProfile: { type: 'RuntimeDefault' },
  seLinuxOptions: { type: 'container_t' },
  'windowsOptions.runAsUserName': 'ContainerUser',
  allowPrivilegeEscalation: false,
  privileged: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'], add: ['CHOWN', 'KILL'] },
  procMount: 'Default',
  fsGroup: 7,
  fsGroupChangePolicy: 'Always',
  supplementalGroups: [7, 8],
  supplementalGroupsPolicy: 'Strict',
  sysctls: [],
};
const FIELDS = Object.keys(CONTEXT_FIELDS) as readonly ContextField[];
const LEVELS = FIELDS.flatMap((field) =>
  [true, false].flatMap((shared) => [true, false].map((own) => [field, shared, own] as const)),
);

describe('which value wins', () => {
  it.each(LEVELS)('%s: said by the pod %s, by the container %s', (field, shared, own) => {
    const context = { securityContext: setting(field, VALUE[field]) };
    const scene = sceneIn(pod(shared ? context : {}, own ? context : {}));
    const { pod: said, decisions } = precedenceOf(scene, field);
    const { levels } = CONTEXT_FIELDS[field];
    const ownCounts = own && levels !== 'pod';
    const podCounts = shared && levels !== 'container';
    expect(said !== undefined).toBe(podCounts);
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({
      from: ownCounts ? 'container' : podCounts ? 'pod' : 'default',
      overrides: ownCounts && podCounts,
    });
    const path = ownCounts ? ['spec', 'containers', 0] : ['spec'];
    expect(decisions[0]?.value?.place?.at).toEqual(
      ownCounts || podCounts ? [...path, 'securityContext', ...field.split('.')] : undefined,
    );
  });

  it('decides anew for each container', () => {
    const containers = [
      { name: 'a', securityContext: { runAsUser: 1 } },
      { name: 'b' },
      { name: 'c', securityContext: { runAsUser: 0 } },
    ];
    const scene = sceneIn(pod({ containers, securityContext: { runAsUser: 5 } }));
    const { decisions } = precedenceOf(scene, 'runAsUser');
    expect(decisions.map(({ value, from }) => [value?.text, from])).toEqual([
      ['1', 'container'],
      ['5', 'pod'],
      ['0', 'container'],
    ]);
  });

  it.each([
    ['a container overrides', { runAsGroup: 5, fsGroup: 7 }, { runAsGroup: 6 }, 'runAsGroup'],
    ['is set in the container alone', { fsGroup: 7 }, { runAsGroup: 6 }, 'runAsGroup'],
    ['is set in the pod alone', { runAsNonRoot: true }, {}, 'runAsNonRoot'],
    [
      'is nowhere, and not on one that has no two levels',
      { fsGroup: 7 },
      { privileged: true },
      undefined,
    ],
  ] as const)('opens on the field that %s', (_, shared, own, field) => {
    expect(tellingField(sceneIn(pod({ securityContext: shared }, { securityContext: own })))).toBe(
      field,
    );
  });

  it('moves with a value that is tried, and says where none is left', () => {
    const context = { securityContext: { runAsUser: 5 } };
    const scene = sceneIn(pod(context, { securityContext: { runAsUser: 7 } }));
    const tried = (values: TriedValues) => {
      const precedence = precedenceOf(scene, 'runAsUser', values);
      const [decision] = precedence.decisions;
      return [decision?.from, decision?.value?.text, decision?.value?.place !== undefined];
    };
    expect(tried(new Map())).toEqual(['container', '7', true]);
    expect(tried(new Map([[0, undefined]]))).toEqual(['pod', '5', true]);
    expect(
      tried(
        new Map<PodLevel, Json | undefined>([
          [0, undefined],
          ['pod', 0],
        ]),
      ),
    ).toEqual(['pod', '0', false]);
    expect(
      tried(
        new Map<PodLevel, Json | undefined>([
          [0, undefined],
          ['pod', undefined],
        ]),
      ),
    ).toEqual(['default', undefined, false]);
  });

  it.each(FIELDS)('%s: what is tried can be read as YAML, and Kubernetes knows it', (field) => {
    for (const value of TRY_VALUES[field]) {
      const scene = sceneIn(pod());
      const lines = contextLines(
        precedenceOf(
          scene,
          field,
          new Map<PodLevel, Json>([
            [0, value],
            ['pod', value],
          ]),
        ),
      );
      const { levels } = CONTEXT_FIELDS[field];
      const { value: read } = parseDocument(lines.join('\n'));
      const context = setting(field, value);
      expect(read).toMatchObject({
        spec: {
          ...(levels !== 'container' && { securityContext: context }),
          containers: [levels !== 'pod' ? { securityContext: context } : {}],
        },
      });
    }
  });

  it('shows maps and lists on one line', () => {
    const text = (field: ContextField) =>
      precedenceOf(
        sceneIn(
          pod(
            { securityContext: setting(field, VALUE[field]) },
            { securityContext: setting(field, VALUE[field]) },
          ),
        ),
        field,
      ).decisions[0]?.value?.text;
    expect(text('seccompProfile')).toBe('type: Localhost; localhostProfile: p.json');
    expect(text('capabilities')).toBe('drop: ALL; add: CHOWN, KILL');
    expect(text('supplementalGroups')).toBe('7, 8');
    expect(text('sysctls')).toBe('[]');
  });

  it('leaves open what a template may add', () => {
    const scene = sceneIn(
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  {{ .Values.more }}\n  containers: [{name: web}]\n',
    );
    expect(precedenceOf(scene, 'runAsUser').decisions[0]?.from).toBe('unknown');
  });

  it.each(FIELDS)('%s knows its operating system, and its rule is one', (field) => {
    const [linux, windows] = ['linux', 'windows'].map(
      (name) => precedenceOf(sceneIn(pod({ os: { name } })), field).ignored,
    );
    const any = field === 'runAsNonRoot';
    expect(linux).toBe(field.startsWith('windowsOptions'));
    expect(windows).toBe(!any && !field.startsWith('windowsOptions'));
    expect(registry.byId.has(CONTEXT_FIELDS[field].rule)).toBe(true);
  });
});

/** The one mount of a pod with a volume of this kind. */
function mounted(volume: Fields, context: Fields, own: Fields = {}, more: readonly Fields[] = []) {
  const { mount, ...container } = own as { mount?: Fields };
  const scene = sceneIn(
    pod(
      { securityContext: context, volumes: [{ name: 'v', ...volume }] },
      { volumeMounts: [{ name: 'v', mountPath: '/v', ...mount }], ...container },
    ),
    ...more,
  );
  const [process] = podFiles(scene).processes;
  const [file] = process?.files ?? [];
  if (!process || !file) throw new Error('No mount');
  return { ...file, process: process.process };
}

const CLAIM = (storageClassName?: string): Fields => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'data', namespace: 'shop' },
  spec: { storageClassName },
});
const DATA = { persistentVolumeClaim: { claimName: 'data' } };
const USER = { runAsUser: 1000, runAsGroup: 1000 };
const GROUP = { ...USER, fsGroup: 2000 };
const ROOT = { runAsUser: 0, runAsGroup: 0 };
const NO_CAPABILITIES = { securityContext: { capabilities: { drop: ['ALL'] } } };

describe('volumes by their kind', () => {
  it.each([
    ['empty-dir', { emptyDir: {} }, 'yes'],
    ['host-path', { hostPath: { path: '/x' } }, 'no'],
    ['config', { configMap: { name: 'c' } }, 'yes'],
    ['config', { downwardAPI: {} }, 'yes'],
    ['config', { projected: { sources: [{ configMap: { name: 'c' } }] } }, 'yes'],
    ['token', { projected: { sources: [{ serviceAccountToken: { path: 't' } }] } }, 'yes'],
    ['secret', { secret: { secretName: 's' } }, 'yes'],
    ['vault', { csi: { driver: 'secrets-store.csi.k8s.io' } }, 'no'],
    ['disk', { csi: { driver: 'disk.csi.azure.com' } }, 'yes'],
    ['share', { csi: { driver: 'file.csi.azure.com' } }, 'mount'],
    ['other', { csi: { driver: 'x.example.com' } }, 'unknown'],
    ['disk', { azureDisk: {} }, 'yes'],
    ['share', { azureFile: {} }, 'mount'],
    ['image', { image: { reference: 'r.io/x:1' } }, 'no'],
    ['other', { nfs: { server: 's', path: '/' } }, 'unknown'],
    ['claim', DATA, 'unknown'],
    ['disk', { ephemeral: { volumeClaimTemplate: { spec: {} } } }, 'yes'],
  ] as const)('%s: %j', (kind, volume, reach) => {
    expect(mounted(volume, GROUP)).toMatchObject({ kind, reach });
  });

  it.each([
    [undefined, 'disk'],
    ['managed-csi', 'disk'],
    ['managed-csi-premium', 'disk'],
    ['azurefile-csi', 'share'],
    ['azurefile', 'share'],
    ['azurefile-csi-nfs', 'claim'],
    ['my-own', 'claim'],
  ] as const)('a claim of class %s is: %s', (name, kind) => {
    expect(mounted(DATA, GROUP, {}, [CLAIM(name)]).kind).toBe(kind);
  });

  it('knows the claims of a StatefulSet', () => {
    const container = { name: 'db', volumeMounts: [{ name: 'data', mountPath: '/data' }] };
    const scene = sceneIn({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name: 'db' },
      spec: {
        template: { spec: { containers: [container], securityContext: USER } },
        volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: {} }],
      },
    });
    expect(podFiles(scene).processes[0]?.files[0]).toMatchObject({ kind: 'disk', right: 'read' });
  });
});

const EMPTY = { emptyDir: {} };
const DISK = { azureDisk: {} };
const SECRET = (defaultMode?: number) => ({ secret: { secretName: 's', defaultMode } });

describe('what a process may do there', () => {
  it.each([
    ['anybody writes to an emptyDir', EMPTY, USER, {}, 'write', 'others'],
    ['its group does as well', EMPTY, GROUP, {}, 'write', 'group'],
    ['a new disk is root’s', DISK, USER, {}, 'read', 'others'],
    ['… until fsGroup says otherwise', DISK, GROUP, {}, 'write', 'group'],
    ['root writes', DISK, ROOT, {}, 'write', 'root'],
    ['root without capabilities owns the disk', DISK, ROOT, NO_CAPABILITIES, 'write', 'owner'],
    ['the image may be root, or not', DISK, {}, {}, 'unknown', 'image'],
    ['… or is not', DISK, { runAsNonRoot: true, runAsGroup: 5 }, {}, 'read', 'others'],
    ['… and no matter with fsGroup', DISK, { fsGroup: 2000 }, {}, 'write', 'group'],
    ['a mount to read only', EMPTY, USER, { mount: { readOnly: true } }, 'read', 'read-only-mount'],
    ['a Secret for all', SECRET(), USER, {}, 'read', 'others'],
    ['a Secret for its owner', SECRET(0o400), USER, {}, 'none', 'others'],
    ['… is read by fsGroup', SECRET(0o400), GROUP, {}, 'read', 'group'],
    ['… and by root', SECRET(0o400), ROOT, {}, 'read', 'read-only-kind'],
    ['a folder of the node', { hostPath: { path: '/x' } }, USER, {}, 'unknown', 'node'],
    ['… for root', { hostPath: { path: '/x' } }, ROOT, {}, 'write', 'root'],
    ['storage that nobody knows', DATA, USER, {}, 'unknown', 'driver'],
    ['a share is open by default', { azureFile: {} }, USER, {}, 'write', 'others'],
    [
      'a token',
      { projected: { sources: [{ serviceAccountToken: { path: 't' } }] } },
      USER,
      {},
      'read',
      'token',
    ],
  ] as const)('%s', (_, volume, context, own, right, reason) => {
    expect(mounted(volume, context, own)).toMatchObject({ right, reason });
  });

  it('root of a user namespace is not root of the node', () => {
    const scene = sceneIn(
      pod(
        {
          hostUsers: false,
          securityContext: ROOT,
          volumes: [{ name: 'v', hostPath: { path: '/' } }],
        },
        { volumeMounts: [{ name: 'v', mountPath: '/v' }] },
      ),
    );
    expect(podFiles(scene).processes[0]?.files[0]?.right).toBe('unknown');
  });

  it.each([
    ['', 'read', undefined],
    ['0644', 'read', undefined],
    ['0440', 'none', 'secret-file-permissions'],
    ['0400', 'none', 'secret-file-permissions'],
  ] as const)('files from a vault with permission %j: %s', (permission, right, rule) => {
    const objects = `array:\n  - |\n    objectName: a\n    objectType: secret\n${permission && `    filePermission: "${permission}"\n`}`;
    const vaultClass = {
      apiVersion: 'secrets-store.csi.x-k8s.io/v1',
      kind: 'SecretProviderClass',
      metadata: { name: 'kv', namespace: 'shop' },
      spec: { provider: 'azure', parameters: { objects } },
    };
    const csi = {
      driver: 'secrets-store.csi.k8s.io',
      volumeAttributes: { secretProviderClass: 'kv' },
    };
    const file = mounted({ csi }, GROUP, {}, [vaultClass]);
    expect(file.right).toBe(right);
    expect(file.help).toEqual(rule && { rule });
  });

  it('leads to the control that helps', () => {
    expect(mounted(DISK, USER).help).toEqual({ rule: 'fs-group' });
    expect(mounted(DISK, GROUP).help).toBeUndefined();
    expect(mounted(DISK, {}).help).toEqual({ rule: 'run-as-user' });
    expect(mounted(SECRET(0o400), USER).help).toEqual({ rule: 'fs-group' });
  });
});

describe('the process', () => {
  const IDS = [undefined, 0, 1000] as const;
  const COMBINATIONS = IDS.flatMap((shared) =>
    IDS.flatMap((own) =>
      [undefined, 2000].flatMap((fsGroup) =>
        [undefined, 'Merge', 'Strict'].map((policy) => [shared, own, fsGroup, policy] as const),
      ),
    ),
  );

  it.each(COMBINATIONS)('pod %s, container %s, fsGroup %s, %s', (shared, own, fsGroup, policy) => {
    const context = {
      runAsUser: shared,
      runAsGroup: shared,
      fsGroup,
      supplementalGroups: [2000, 3000],
      supplementalGroupsPolicy: policy,
    };
    const { process } = mounted(EMPTY, context, {
      securityContext: { runAsUser: own, runAsGroup: own },
    });
    const from = own !== undefined ? 'container' : shared !== undefined ? 'pod' : 'image';
    expect(process).toMatchObject({
      user: own ?? shared,
      group: own ?? shared,
      userFrom: from,
      groupFrom: from,
      groups: [2000, 3000],
      merges: policy !== 'Strict',
    });
  });

  it('takes the user of an image that is known', () => {
    const { process } = mounted(EMPTY, {}, { image: 'nginxinc/nginx-unprivileged:1.29' });
    expect(process).toMatchObject({ user: 101, group: 101, userFrom: 'known-image' });
    expect(mounted(EMPTY, {}, { image: 'nginx:1.29' }).process.user).toBe(0);
  });
});

it('tells of the group, of its policy, and of Windows', () => {
  const said = (securityContext: Fields, os?: string) =>
    podFiles(sceneIn(pod({ securityContext, ...(os && { os: { name: os } }) })));
  expect(said({ fsGroup: 5, fsGroupChangePolicy: 'OnRootMismatch' })).toMatchObject({
    fsGroup: 5,
    onRootMismatch: true,
    windows: false,
  });
  expect(said({})).toMatchObject({ fsGroup: undefined, onRootMismatch: false });
  expect(said({}, 'windows').windows).toBe(true);
});
