/** The workflows: every reason of every step, the names of the manifest, and what follows of a missing step. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import type { SurfaceSubject } from '../surface/subject.ts';
import {
  type FlowStep,
  IDENTITY_STEPS,
  IDENTITY_VALUES,
  identityFlow,
  LIFE_STEPS,
  LIFE_VALUES,
  picturePlaces,
  pictureScene,
  podLife,
  VAULT_STEPS,
  VAULT_VALUES,
  vaultFlow,
} from './index.ts';

const ENV = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const ID = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-8888-7777-6666-555555555555';
const CLIENT = 'azure.workload.identity/client-id';
const USE = 'azure.workload.identity/use';

type Fields = { readonly [name: string]: unknown };

/** The scene of the first workload of these texts; an object is written as JSON. */
function sceneIn(...documents: readonly (string | Fields)[]): SurfaceSubject {
  const texts = documents.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const reviews = new Reviewer(registry, ENV, new Map()).reviewAll(texts);
  const [at] = picturePlaces(reviews);
  const scene = at && pictureScene(reviews, at);
  if (!scene) throw new Error('No workload');
  return scene;
}

const pod = (spec: Fields = {}, metadata: Fields = {}): Fields => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop', ...metadata },
  spec: { containers: [{ name: 'web', image: 'r.io/web:1' }], ...spec },
});
const account = (annotations: Fields = {}, metadata: Fields = {}): Fields => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name: 'web', namespace: 'shop', annotations, ...metadata },
});
const LABELLED = { labels: { [USE]: 'true' } };
const AS_WEB = { serviceAccountName: 'web' };
const TEMPLATE = (spec: string, labels = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    app: web\n${labels}spec:\n${spec}  containers: [{name: web, image: "r.io/web:1"}]\n`;
const TOKEN = {
  projected: {
    sources: [{ serviceAccountToken: { path: 't', audience: 'api://AzureADTokenExchange' } }],
  },
};

type Case = readonly [step: string, reason: string, scene: () => SurfaceSubject];

/** Whatever a table holds comes about, and by nothing else. */
const every = (table: object): string[] =>
  Object.entries(table).flatMap(([step, reasons]) =>
    Object.keys(reasons as object).map((reason) => `${step} ${reason}`),
  );

const stepIn = (steps: readonly FlowStep[], id: string) =>
  steps.find((step) => step.id === id) as FlowStep;

const IDENTITY_CASES: readonly Case[] = [
  ['account', 'client-id', () => sceneIn(pod(AS_WEB), account({ [CLIENT]: ID }))],
  [
    'account',
    'variable',
    () =>
      sceneIn(
        pod({ containers: [{ name: 'web', env: [{ name: 'AZURE_CLIENT_ID', value: ID }] }] }),
      ),
  ],
  ['account', 'no-client-id', () => sceneIn(pod(AS_WEB), account())],
  ['account', 'default-account', () => sceneIn(pod())],
  ['account', 'elsewhere', () => sceneIn(pod(AS_WEB))],
  [
    'account',
    'several',
    () => sceneIn(pod(AS_WEB), account({ [CLIENT]: ID }), account({ [CLIENT]: TENANT })),
  ],
  ['account', 'open', () => sceneIn(TEMPLATE('  {{ .Values.more }}\n'))],
  ['label', 'label', () => sceneIn(pod({}, LABELLED))],
  ['label', 'brought', () => sceneIn(pod({ volumes: [{ name: 't', ...TOKEN }] }))],
  ['label', 'not-true', () => sceneIn(pod({}, { labels: { [USE]: 'yes' } }))],
  ['label', 'misplaced', () => sceneIn(pod({}, { annotations: { [USE]: 'true' } }))],
  ['label', 'no-label', () => sceneIn(pod())],
  ['label', 'open', () => sceneIn(TEMPLATE('', '    {{ .Values.labels }}\n'))],
  ['label', 'open', () => sceneIn(TEMPLATE('', `    ${USE}: {{ .Values.use }}\n`))],
  ['inject', 'webhook', () => sceneIn(pod())],
  ['inject', 'brought', () => sceneIn(pod({ volumes: [{ name: 't', ...TOKEN }] }))],
  ['inject', 'kube-system', () => sceneIn(pod({}, { namespace: 'kube-system' }))],
  [
    'inject',
    'skipped',
    () =>
      sceneIn(pod({}, { annotations: { 'azure.workload.identity/skip-containers': 'web; log' } })),
  ],
  ['token', 'kubelet', () => sceneIn(pod())],
  [
    'token',
    'expiration',
    () =>
      sceneIn(
        pod(
          {},
          { annotations: { 'azure.workload.identity/service-account-token-expiration': '60' } },
        ),
      ),
  ],
  ['exchange', 'program', () => sceneIn(pod())],
  ['trust', 'credential', () => sceneIn(pod())],
  ['trust', 'no-namespace', () => sceneIn(pod({}, { namespace: undefined }))],
  ['use', 'program', () => sceneIn(pod())],
  ['role', 'role', () => sceneIn(pod())],
];

describe('how a pod signs in to Azure', () => {
  it.each(IDENTITY_CASES)('%s: %s', (id, reason, scene) => {
    const table: { readonly [step: string]: { readonly [reason: string]: readonly unknown[] } } =
      IDENTITY_STEPS;
    const step = stepIn(identityFlow(scene()).steps, id);
    expect(step).toMatchObject({ reason, state: table[id]?.[reason]?.[0] });
  });

  it('knows no other reasons', () => {
    const covered = new Set(IDENTITY_CASES.map(([step, reason]) => `${step} ${reason}`));
    expect([...covered].sort()).toEqual(every(IDENTITY_STEPS).sort());
  });

  it('names account, client ID and the subject that Entra ID looks for', () => {
    const scene = sceneIn(pod(AS_WEB, LABELLED), account({ [CLIENT]: ID }));
    const { steps, none } = identityFlow(scene);
    expect(none).toBe(false);
    expect(stepIn(steps, 'account')).toMatchObject({
      names: ['web', ID],
      place: { file: 1, at: ['metadata', 'annotations', CLIENT] },
    });
    expect(stepIn(steps, 'trust').names).toEqual(['system:serviceaccount:shop:web']);
    expect(steps.map(({ reached }) => reached)).toEqual(Array(8).fill(true));
  });

  it('comes to nothing after a step that is missing', () => {
    const { steps } = identityFlow(sceneIn(pod(AS_WEB), account({ [CLIENT]: ID })));
    expect(steps.map(({ id, reached }) => [id, reached]).slice(0, 4)).toEqual([
      ['account', true],
      ['label', true],
      ['inject', false],
      ['token', false],
    ]);
  });

  it('says whether nothing of the manifest has to do with it', () => {
    expect(identityFlow(sceneIn(pod())).none).toBe(true);
    expect(identityFlow(sceneIn(pod(), account({ [CLIENT]: ID }))).none).toBe(true);
    for (const metadata of [
      LABELLED,
      { labels: { [USE]: 'no' } },
      { labels: { aadpodidbinding: 'web' } },
    ]) {
      expect(identityFlow(sceneIn(pod({}, metadata))).none).toBe(false);
    }
  });

  it('tells of the old label, of the proxy and of a binding', () => {
    const metadata = {
      labels: { aadpodidbinding: 'web' },
      annotations: {
        'azure.workload.identity/inject-proxy-sidecar': 'false',
        'azure.workload.identity/use-identity-binding': 'true',
      },
    };
    expect(identityFlow(sceneIn(pod({}, metadata))).notes).toEqual([
      'pod-identity',
      'proxy',
      'binding',
    ]);
  });

  it('takes the lifetime of the pod before that of the account', () => {
    const key = 'azure.workload.identity/service-account-token-expiration';
    const lifetime = (own: string | undefined, shared: string | undefined) =>
      stepIn(
        identityFlow(
          sceneIn(
            pod(AS_WEB, { annotations: own ? { [key]: own } : {} }),
            account({ [CLIENT]: ID, ...(shared && { [key]: shared }) }),
          ),
        ).steps,
        'token',
      ).values.seconds;
    expect(lifetime('7200', '4000')).toBe('7200');
    expect(lifetime(undefined, '4000')).toBe('4000');
    expect(lifetime(undefined, undefined)).toBe('3600');
  });
});

const OBJECTS = 'array:\n  - |\n    objectName: sql\n    objectType: secret\n';
const vaultClass = (parameters: Fields = {}, spec: Fields = {}): Fields => ({
  apiVersion: 'secrets-store.csi.x-k8s.io/v1',
  kind: 'SecretProviderClass',
  metadata: { name: 'kv', namespace: 'shop' },
  spec: {
    provider: 'azure',
    parameters: {
      keyvaultName: 'shop-kv',
      tenantID: TENANT,
      clientID: ID,
      objects: OBJECTS,
      ...parameters,
    },
    ...spec,
  },
});
const vaultPod = (csi: Fields = {}, mount: Fields | null = {}, attributes: Fields = {}): Fields =>
  pod({
    containers: [
      {
        name: 'web',
        ...(mount && { volumeMounts: [{ name: 'kv', mountPath: '/mnt/kv', ...mount }] }),
      },
    ],
    volumes: [
      {
        name: 'kv',
        csi: {
          driver: 'secrets-store.csi.k8s.io',
          readOnly: true,
          volumeAttributes: { secretProviderClass: 'kv', ...attributes },
          ...csi,
        },
      },
    ],
  });
const TEMPLATE_OF_KV = TEMPLATE(
  '  volumes:\n  - {name: kv, csi: {driver: secrets-store.csi.k8s.io, volumeAttributes: {secretProviderClass: kv}}}\n  {{ .Values.more }}\n',
);
const withClass =
  (parameters: Fields, spec: Fields = {}) =>
  () =>
    sceneIn(vaultPod(), vaultClass(parameters, spec));

const VAULT_CASES: readonly Case[] = [
  ['volume', 'volume', () => sceneIn(vaultPod())],
  ['volume', 'no-class', () => sceneIn(vaultPod({}, {}, { secretProviderClass: '' }))],
  ['volume', 'no-volume', () => sceneIn(pod())],
  ['volume', 'open', () => sceneIn(TEMPLATE('  {{ .Values.more }}\n'))],
  ['driver', 'add-on', () => sceneIn(pod())],
  ['class', 'class', withClass({})],
  ['class', 'elsewhere', () => sceneIn(vaultPod())],
  ['class', 'several', () => sceneIn(vaultPod(), vaultClass(), vaultClass())],
  ['class', 'other-provider', withClass({}, { provider: 'vault' })],
  ['class', 'none', () => sceneIn(pod())],
  ['sign-in', 'workload-id', withClass({})],
  ['sign-in', 'identity-binding', withClass({ useAzureTokenProxy: 'true' })],
  [
    'sign-in',
    'user-assigned',
    withClass({ useVMManagedIdentity: 'true', userAssignedIdentityID: ID }),
  ],
  ['sign-in', 'system-assigned', withClass({ useVMManagedIdentity: 'true' })],
  [
    'sign-in',
    'service-principal',
    () =>
      sceneIn(vaultPod({ nodePublishSecretRef: { name: 'creds' } }), vaultClass({ clientID: '' })),
  ],
  ['sign-in', 'pod-identity', withClass({ usePodIdentity: 'true' })],
  ['sign-in', 'contradictory', withClass({ usePodIdentity: 'true', useVMManagedIdentity: 'true' })],
  ['sign-in', 'no-identity', withClass({ clientID: '' })],
  ['sign-in', 'open', () => sceneIn(vaultPod())],
  ['vault', 'vault', withClass({})],
  ['vault', 'no-vault', withClass({ keyvaultName: '' })],
  ['vault', 'no-tenant', withClass({ tenantID: '' })],
  ['vault', 'open', () => sceneIn(vaultPod())],
  ['objects', 'objects', withClass({})],
  ['objects', 'unreadable', withClass({ objects: 'list: []' })],
  ['objects', 'no-objects', withClass({ objects: undefined })],
  ['objects', 'open', () => sceneIn(vaultPod())],
  ['files', 'files', withClass({})],
  ['files', 'sub-path', () => sceneIn(vaultPod({}, { subPath: 'sql' }), vaultClass())],
  ['files', 'not-mounted', () => sceneIn(vaultPod({}, null), vaultClass())],
  ['files', 'none', () => sceneIn(pod())],
  ['files', 'open', () => sceneIn(TEMPLATE_OF_KV)],
  [
    'sync',
    'secrets',
    withClass({}, { secretObjects: [{ secretName: 's', type: 'Opaque', data: [] }] }),
  ],
  ['sync', 'none', withClass({})],
  ['sync', 'open', () => sceneIn(vaultPod())],
];

describe('how a secret comes from Key Vault', () => {
  it.each(VAULT_CASES)('%s: %s', (id, reason, scene) => {
    const table: { readonly [step: string]: { readonly [reason: string]: readonly unknown[] } } =
      VAULT_STEPS;
    const step = stepIn(vaultFlow(scene()).steps, id);
    expect(step).toMatchObject({ reason, state: table[id]?.[reason]?.[0] });
  });

  it('knows no other reasons', () => {
    const covered = new Set(VAULT_CASES.map(([step, reason]) => `${step} ${reason}`));
    expect([...covered].sort()).toEqual(every(VAULT_STEPS).sort());
  });

  it('names class, identity, vault, objects, mounts and the copy', () => {
    const secretObjects = [
      { secretName: 'copy', type: 'Opaque', data: [{ objectName: 'sql', key: 'password' }] },
    ];
    const { steps } = vaultFlow(sceneIn(vaultPod(), vaultClass({}, { secretObjects })));
    expect(steps.map(({ names }) => names)).toEqual([
      ['kv', 'kv'],
      [],
      ['kv'],
      [ID, 'default'],
      ['shop-kv', TENANT],
      ['sql (secret)'],
      ['web: /mnt/kv', 'sql'],
      ['copy'],
    ]);
    expect(stepIn(steps, 'sync').values).toEqual({ secrets: 'copy', keys: 'password' });
  });

  it('draws the volume that was chosen, and the first where there is no such', () => {
    const csi = (name: string) => ({
      name,
      csi: {
        driver: 'secrets-store.csi.k8s.io',
        volumeAttributes: { secretProviderClass: name },
      },
    });
    const scene = sceneIn(pod({ volumes: [csi('a'), { name: 'tmp', emptyDir: {} }, csi('b')] }));
    expect(vaultFlow(scene, 1)).toMatchObject({ volumes: ['a', 'b'], volume: 1 });
    expect(stepIn(vaultFlow(scene, 1).steps, 'volume').names).toEqual(['b', 'b']);
    expect(vaultFlow(scene, 7).volume).toBe(0);
  });
});

const DIGEST = `sha256:${'a'.repeat(64)}`;
const web = (own: Fields = {}, spec: Fields = {}): Fields =>
  pod({ ...spec, containers: [{ name: 'web', image: 'r.io/shop/web:1', ...own }] });
const GET = { httpGet: { path: '/up', port: 80 } };
const OPEN = () => sceneIn(TEMPLATE('{{- range .Values.extra }}\n  {{ . }}: x\n{{- end }}\n'));
const JOB = (): SurfaceSubject =>
  sceneIn({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'web' },
    spec: {
      template: { spec: { restartPolicy: 'Never', containers: [{ name: 'web', image: 'web' }] } },
    },
  });

const LIFE_CASES: readonly Case[] = [
  [
    'place',
    'requests',
    () => sceneIn(web({ resources: { requests: { cpu: '1', memory: '1Gi' } } })),
  ],
  ['place', 'none', () => sceneIn(web({ resources: { requests: { cpu: '1' } } }))],
  ['place', 'open', OPEN],
  ['image', 'digest', () => sceneIn(web({ image: `r.io/shop/web:1@${DIGEST}` }))],
  ['image', 'tag', () => sceneIn(web())],
  ['image', 'latest', () => sceneIn(web({ image: 'web' }))],
  ['image', 'open', () => sceneIn(web({ image: '$(IMAGE)' }))],
  ['startup', 'probe', () => sceneIn(web({ startupProbe: GET }))],
  ['startup', 'none', () => sceneIn(web())],
  ['startup', 'ends', JOB],
  ['startup', 'open', OPEN],
  ['ready', 'probe', () => sceneIn(web({ readinessProbe: GET }))],
  ['ready', 'none', () => sceneIn(web({ livenessProbe: GET }))],
  ['ready', 'ends', () => sceneIn(web({}, { restartPolicy: 'Never' }))],
  ['ready', 'open', OPEN],
  ['memory', 'limit', () => sceneIn(web({ resources: { limits: { memory: '1Gi' } } }))],
  ['memory', 'none', () => sceneIn(web({ resources: { limits: { memory: 0 } } }))],
  ['memory', 'open', OPEN],
  ['alive', 'probe', () => sceneIn(web({ livenessProbe: GET }))],
  ['alive', 'none', () => sceneIn(web({ readinessProbe: GET }))],
  ['alive', 'ends', JOB],
  ['alive', 'open', OPEN],
  ['pause', 'hook', () => sceneIn(web({ lifecycle: { preStop: { sleep: { seconds: 5 } } } }))],
  ['pause', 'none', () => sceneIn(web({ lifecycle: { postStart: GET } }))],
  ['pause', 'ends', JOB],
  ['pause', 'open', OPEN],
  ['grace', 'set', () => sceneIn(web({}, { terminationGracePeriodSeconds: 60 }))],
  ['grace', 'default', () => sceneIn(web())],
  ['grace', 'none', () => sceneIn(web({}, { terminationGracePeriodSeconds: 0 }))],
];

describe('what happens to a pod from start to stop', () => {
  it.each(LIFE_CASES)('%s: %s', (id, reason, scene) => {
    const table: { readonly [step: string]: { readonly [reason: string]: readonly unknown[] } } =
      LIFE_STEPS;
    expect(stepIn(podLife(scene()), id)).toMatchObject({ reason, state: table[id]?.[reason]?.[0] });
  });

  it('knows no other reasons', () => {
    const covered = new Set(LIFE_CASES.map(([step, reason]) => `${step} ${reason}`));
    expect([...covered].sort()).toEqual(every(LIFE_STEPS).sort());
  });

  it('shows what each container has, and names those that lack it', () => {
    const steps = podLife(
      sceneIn(
        pod({
          initContainers: [{ name: 'init', image: 'web' }],
          containers: [
            {
              name: 'a',
              image: `r.io/shop/a:1@${DIGEST}`,
              resources: { limits: { cpu: '250m', memory: '64Mi' } },
              startupProbe: { tcpSocket: { port: 80 }, periodSeconds: 5, failureThreshold: 12 },
              livenessProbe: GET,
            },
            { name: 'b', image: 'r.io/shop/b:2', readinessProbe: { exec: { command: ['up'] } } },
          ],
        }),
      ),
    );
    expect(steps.map(({ names }) => names)).toEqual([
      ['a: 250m, 64Mi'],
      ['init: web', 'a: a@aaaaaa…', 'b: b:2'],
      ['a: 60 s'],
      ['b: up'],
      ['a: 64Mi'],
      ['a: GET /up'],
      [],
      ['30 s'],
    ]);
    expect(steps.map(({ values }) => values.containers)).toEqual([
      'init, b',
      'init',
      'b',
      'a',
      'init, b',
      'b',
      'a, b',
      undefined,
    ]);
    expect(steps.every(({ reached }) => reached)).toBe(true);
  });

  it('takes a limit for the request, and what the pod and the namespace give', () => {
    const range = {
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: { name: 'all', namespace: 'shop' },
      spec: { limits: [{ type: 'Container', default: { cpu: '1', memory: '1Gi' } }] },
    };
    const whole = { resources: { limits: { cpu: '1', memory: '1Gi' } } };
    for (const scene of [sceneIn(web(whole)), sceneIn(web({}, whole)), sceneIn(web(), range)]) {
      const steps = podLife(scene);
      expect(stepIn(steps, 'place').reason).toBe('requests');
      expect(stepIn(steps, 'memory').reason).toBe('limit');
    }
  });

  it('leaves open what only the controller of a custom resource knows', () => {
    const custom = {
      apiVersion: 'example.com/v1',
      kind: 'Task',
      metadata: { name: 'web' },
      spec: { template: { spec: { containers: [{ name: 'web', image: 'web:1' }] } } },
    };
    expect(stepIn(podLife(sceneIn(custom)), 'ready').reason).toBe('open');
  });
});

it('a step always has what its sentences may name, and nothing else', () => {
  const scenes = [...IDENTITY_CASES, ...VAULT_CASES, ...LIFE_CASES].map(([, , scene]) => scene());
  for (const scene of scenes) {
    for (const [flow, nameable] of [
      [identityFlow(scene), IDENTITY_VALUES],
      [vaultFlow(scene), VAULT_VALUES],
      [{ steps: podLife(scene) }, LIFE_VALUES],
    ] as const) {
      const named = flow.steps.map(({ id, values }) => [id, Object.keys(values).sort()]);
      expect(Object.fromEntries(named)).toEqual(
        Object.fromEntries(Object.entries(nameable).map(([id, own]) => [id, [...own].sort()])),
      );
    }
  }
});

it('every help of a step is a rule that there is', () => {
  for (const [, help] of [IDENTITY_STEPS, VAULT_STEPS, LIFE_STEPS].flatMap((table) =>
    Object.values(table).flatMap(
      (reasons) => Object.values(reasons) as readonly (readonly [string, Fields?])[],
    ),
  )) {
    if (help && 'rule' in help) expect(registry.byId.has(String(help.rule))).toBe(true);
  }
});
