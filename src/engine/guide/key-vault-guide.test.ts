import { describe, expect, it } from 'vitest';
import {
  answerFor,
  type GuideTarget,
  keyVaultGuide as guide,
  guideOutcomeSteps,
  maskedLines,
  type VaultAnswers,
  vaultSecretsOf,
} from '../guides.ts';
import {
  DEFAULT_VERSION,
  finish,
  type Review,
  Reviewer,
  registry,
  resolveConfig,
} from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const aks = resolveConfig({ profile: 'aks-article' }).settings;
const reviewed = (...texts: string[]) => new Reviewer(registry, env, aks).reviewAll(texts);
const ID = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-8888-7777-6666-555555555555';
const SECRET = 'Server=tcp:db;User ID=sa;Password=Tr0ub4dor&3x;';

const ORDERS = `# Orders
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders # stays
    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:1
          env:
            - name: LOG_LEVEL
              value: debug
            - name: SQL_CONNECTION_STRING # of the database
              value: "${SECRET}"
`;
const FILLED = { vault: 'shop-kv', tenantId: TENANT, clientId: ID };

/** Texts after the guide has begun at the first workload, with the answers that it gives and these. */
function guided(texts: readonly string[], answers: Partial<VaultAnswers> = {}) {
  const reviews = reviewed(...texts);
  const [guideTarget] = guide.targets(reviews) as [GuideTarget];
  const all = { ...guide.start(reviews, guideTarget), ...FILLED, harden: false, ...answers };
  const faults = Object.fromEntries(guide.faults(reviews, guideTarget, all));
  const plan = guide.plan(reviews, guideTarget, all);
  const { edits, notes, hidden } = plan;
  const written = finish(guideOutcomeSteps(reviews, plan, registry));
  return {
    answers: all,
    faults,
    notes: notes.map(({ code }) => code),
    refusals: written.refusals,
    texts: texts.map((text, i) => written.changes[i]?.apply(text) ?? ''),
    shown: texts.map((_, i) =>
      maskedLines(
        reviews[i] as Review,
        written.changes[i] as never,
        (hidden ?? []).filter(({ file }) => file === i),
      ),
    ),
    all: { edits, notes, hidden, answers: all },
  };
}

/** The block of one container’s variables, in place of those of the sample. */
const withEnv = (env: string) => ORDERS.replace(/ {10}env:\n[\s\S]*$/, env);
const CLASS = `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: shop-vault
  namespace: shop
spec:
  provider: azure
  parameters:
    clientID: ${ID}
    keyvaultName: SHOP-KV
    tenantId: ${TENANT}
    objects: |
      array:
        - |
          objectName: tls # stays
          objectType: secret
`;

describe('the guide to Key Vault', () => {
  it('moves a connection string: account, class, volume, mount and variable', () => {
    const { texts, notes, faults, refusals } = guided([ORDERS]);
    expect(faults).toEqual({});
    expect(refusals).toEqual([]);
    expect(notes).toEqual(['put-value', 'rotate', 'reads-path', 'new-account', 'federated']);
    expect(texts[0]).toBe(`apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: shop
  annotations:
    azure.workload.identity/client-id: ${ID}
---
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: orders-vault
  namespace: shop
spec:
  provider: azure
  parameters:
    usePodIdentity: "false"
    clientID: ${ID}
    keyvaultName: shop-kv
    tenantID: ${TENANT}
    objects: |
      array:
        - |
          objectName: sql-connection-string
          objectType: secret
---
# Orders
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders # stays
        azure.workload.identity/use: "true"
    spec:
      serviceAccountName: orders
      automountServiceAccountToken: false
      containers:
        - name: orders
          image: registry.example.com/orders:1
          env:
            - name: LOG_LEVEL
              value: debug
            - name: SQL_CONNECTION_STRING_FILE # of the database
              value: "/mnt/secrets-store/sql-connection-string"
          volumeMounts:
            - name: secrets-store
              mountPath: /mnt/secrets-store
              readOnly: true
      volumes:
        - name: secrets-store
          csi:
            driver: secrets-store.csi.k8s.io
            readOnly: true
            volumeAttributes:
              secretProviderClass: orders-vault
`);
  });

  it('leads to what restricted and the AKS profile take, in the same step', () => {
    const { texts } = guided([ORDERS], { harden: true, userId: '1654' });
    const [review] = reviewed(...texts);
    const objects = review?.documents.flatMap((one) => one.review.objects) ?? [];
    expect(objects.flatMap(({ standards }) => standards?.restricted.allowed ?? [])).toEqual([true]);
    // Whether a user namespace goes well, no text tells.
    const open = objects.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(open).toEqual(['user-namespace']);
    expect(texts[0]).toContain('runAsUser: 1654');
  });

  it('gives a variable of a synced Secret, and says what that loosens', () => {
    const { texts, notes } = guided([ORDERS], { reading: 'synced' });
    expect(notes).toContain('synced');
    expect(texts[0]).toContain(`
  secretObjects:
    - secretName: orders-vault
      type: Opaque
      data:
        - objectName: sql-connection-string
          key: SQL_CONNECTION_STRING
`);
    expect(texts[0]).toContain(`            - name: SQL_CONNECTION_STRING # of the database
              valueFrom:
                secretKeyRef:
                  name: orders-vault
                  key: SQL_CONNECTION_STRING
`);
    expect(guide.targets(reviewed(...texts))).toHaveLength(1);
    const again = guided(texts);
    expect(again.answers.secrets.map(({ key }) => key)).toEqual(['containers.0.LOG_LEVEL']);
    expect(again.faults).toEqual({ secrets: 'no-secret' });
  });

  it('takes the variable away, and the list with the last one', () => {
    const env = '          env:\n            - {name: DB_PASSWORD, value: hunter2}\n';
    const { texts, notes } = guided([withEnv(env)], { reading: 'file' });
    expect(notes).toContain('reads-file');
    expect(texts[0]).not.toContain('env:');
    expect(texts[0]).toContain('objectName: db-password');
  });

  it('adds to the class of the files that has the same vault and identity', () => {
    const { texts } = guided([ORDERS, CLASS], { vault: 'shop-kv' });
    expect(texts[1]).toBe(`${CLASS}        - |
          objectName: sql-connection-string
          objectType: secret
`);
    expect(texts[0]).toContain('secretProviderClass: shop-vault');
    expect(texts[0]).not.toContain('kind: SecretProviderClass');
  });

  it('adds to a text of another style', () => {
    const quoted = CLASS.replace(
      /objects: [\s\S]*$/,
      'objects: "array:\\n  - |\\n    objectName: tls\\n    objectType: secret\\n"\n',
    );
    const { texts, refusals } = guided([ORDERS, quoted]);
    expect(refusals).toEqual([]);
    const [, review] = reviewed(...texts);
    const value = review?.documents[0]?.review.objects[0]?.object.value;
    expect(JSON.stringify(value)).toContain('objectName: tls');
    expect(JSON.stringify(value)).toContain('objectName: sql-connection-string');
  });

  it('makes a class of its own for another vault, tenant or identity', () => {
    expect(guided([ORDERS, CLASS], { vault: 'other-kv' }).texts[1]).toBe(CLASS);
    expect(guided([ORDERS, CLASS], { tenantId: ID }).texts[1]).toBe(CLASS);
    const node = guided([ORDERS, CLASS], { identity: 'user-assigned' });
    expect(node.texts[1]).toBe(CLASS);
    expect(node.texts[0]).toContain('useVMManagedIdentity: "true"');
    expect(node.texts[0]).not.toContain('kind: ServiceAccount');
    expect(node.notes).toContain('node-identity');
  });

  it('uses the volume and the mount that are there', () => {
    const first = guided(
      [
        withEnv(`          env:
            - {name: A_PASSWORD, value: hunter2a}
            - {name: B_PASSWORD, value: hunter2b}
`),
      ],
      {},
    );
    const one = guided(
      first.texts
        .map(String)
        .map((text) =>
          text.replace(/- \{name: B_PASSWORD_FILE[^\n]*/, '- {name: B_PASSWORD, value: hunter2b}'),
        ),
    );
    expect(one.faults).toEqual({});
    expect(one.texts).toEqual(first.texts);
  });

  it('moves one value in several containers as one secret, different ones apart', () => {
    const env = `          env:
            - {name: PASSWORD, value: same-one1}
            - {name: API_KEY, value: first-key1}
        - name: worker
          image: registry.example.com/orders:1
          env:
            - {name: PASSWORD, value: same-one1}
            - {name: API_KEY, value: second-key2}
`;
    const { answers, texts } = guided([withEnv(env)]);
    expect(answers.secrets.map(({ object }) => object)).toEqual([
      'password',
      'api-key',
      'worker-api-key',
    ]);
    expect(texts[0]?.match(/mountPath/g)).toHaveLength(2);
    expect(texts[0]).not.toMatch(/same-one1|first-key1|second-key2/);
  });

  it('takes what is read from a Secret, unless the driver writes that one', () => {
    const env = `          env:
            - name: DB
              valueFrom: {secretKeyRef: {name: db, key: pass}}
`;
    const { texts, notes } = guided([withEnv(env)]);
    expect(notes).toContain('old-secret');
    expect(notes).not.toContain('rotate');
    expect(texts[0]).toContain('- name: DB_FILE\n');
    expect(texts[0]).not.toContain('secretKeyRef');
    const written = `${CLASS}  secretObjects:
    - {secretName: db, type: Opaque, data: [{objectName: tls, key: pass}]}
`;
    expect(guide.targets(reviewed(withEnv(env), written))).toEqual([]);
  });

  it('keeps the identity of an account that has another one', () => {
    const account = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: shop
  annotations: {azure.workload.identity/client-id: ${TENANT}}
`;
    const own = ORDERS.replace('    spec:\n', '    spec:\n      serviceAccountName: orders\n');
    const { texts } = guided([own, account]);
    expect(texts[1]).toBe(account);
    expect(texts[0]).toContain(`clientID: ${ID}`);
  });

  it('writes for Windows as well', () => {
    const windows = ORDERS.replace('    spec:\n', '    spec:\n      os: {name: windows}\n');
    const { refusals, notes, texts } = guided([windows], { harden: true });
    expect(refusals).toEqual([]);
    expect(notes).toContain('windows');
    expect(texts[0]).not.toMatch(/runAsUser: \d/);
  });

  it('says what else names a variable that goes', () => {
    const env = `          args: ["--password=$(DB_PASSWORD)"]
          env:
            - {name: DB_PASSWORD, value: "hunter2$(SALT)"}
`;
    const key = 'containers.0.DB_PASSWORD';
    const secrets = [{ key, moves: true, object: 'db', file: '' }];
    const notes = ['references', 'expands'];
    expect(guided([withEnv(env)], { secrets }).notes).toEqual(expect.arrayContaining(notes));
    const synced = guided([withEnv(env)], { secrets, reading: 'synced' });
    expect(synced.notes).not.toContain('references');
  });

  it.each<[Partial<VaultAnswers>, object]>([
    [{ vault: '' }, { vault: 'required' }],
    [{ vault: 'kv' }, { vault: 'vault' }],
    [{ vault: 'shop.kv' }, { vault: 'vault' }],
    [{ tenantId: '' }, { tenantId: 'required' }],
    [{ tenantId: 'shop' }, { tenantId: 'guid' }],
    [{ clientId: '' }, { clientId: 'required' }],
    [{ clientId: '', identity: 'system-assigned' }, {}],
    [{ account: 'default' }, { account: 'default-account' }],
    [{ account: 'default', identity: 'user-assigned' }, {}],
    [{ mountPath: 'C:\\secrets' }, { mountPath: 'path' }],
    [{ mountPath: '/a/../b' }, { mountPath: 'path' }],
    [{ mountPath: '/' }, { mountPath: 'path' }],
    [{ harden: true, userId: '0' }, { userId: 'user-id' }],
    [{ harden: true, userId: 'root' }, { userId: 'user-id' }],
    [{ harden: false, userId: 'root' }, {}],
    [{ secrets: [] }, { secrets: 'no-secret' }],
  ])('finds fault with %o', (answers, faults) => {
    expect(guided([ORDERS], answers).faults).toEqual(faults);
  });

  it.each<[Partial<VaultAnswers['secrets'][number]>, object]>([
    [{ object: '' }, { object: 'required' }],
    [{ object: 'a_b' }, { object: 'object' }],
    [{ file: '../x' }, { file: 'file' }],
    [{ file: 'tls' }, { file: 'file-taken' }],
    [{ file: 'CONNECTION' }, {}],
  ])('finds fault with a secret of %o', (answer, faults) => {
    const key = 'containers.0.SQL_CONNECTION_STRING';
    const secrets = [{ key, moves: true, object: 'conn', file: '', ...answer }];
    const found = guided([ORDERS, CLASS], { secrets }).faults;
    const own = Object.entries(faults).map(([field, fault]) => [`${field} ${key}`, fault]);
    expect(found).toEqual(Object.fromEntries(own));
  });

  it('knows a variable that came into the text after the answers', () => {
    const reviews = reviewed(ORDERS);
    const [guideTarget] = guide.targets(reviews) as [GuideTarget];
    const all = { ...guide.start(reviews, guideTarget), ...FILLED, secrets: [] };
    const [level] = vaultSecretsOf(reviews, guideTarget.workload as never);
    const answer = answerFor(all.secrets, level as never);
    expect(answer).toEqual({
      key: 'containers.0.LOG_LEVEL',
      moves: false,
      object: 'log-level',
      file: '',
    });
    const answered = { ...all, secrets: [{ ...answer, moves: true }] };
    expect(guide.faults(reviews, guideTarget, answered)).toEqual(new Map());
  });

  it('finds fault with a path and a variable that are taken', () => {
    const env = `          volumeMounts: [{name: data, mountPath: /mnt/secrets-store}]
          env:
            - {name: DB_PASSWORD, value: hunter2}
            - {name: DB_PASSWORD_FILE, value: ""}
      volumes: [{name: data, emptyDir: {}}]
`;
    const { faults } = guided([withEnv(env)]);
    expect(faults).toEqual({ mountPath: 'path-taken', reading: 'variable-taken' });
  });

  it.each([
    ['quoted', `            - {name: DB_PASSWORD, value: "Tr0ub4dor&3"}\n`],
    ['single', `            - {name: DB_PASSWORD, value: 'Tr0ub4dor&3'} # x\n`],
    [
      'block',
      `            - name: DB_PASSWORD\n              value: |-\n                Tr0ub4dor&3\n`,
    ],
    ['anchor', `            - name: DB_PASSWORD\n              value: &pw Tr0ub4dor&3\n`],
  ])('shows no value: %s', (_, entry) => {
    const env = `          args: ["-p", "Tr0ub4dor&3"]\n          env:\n${entry}            - {name: MODE, value: quiet-mode}\n`;
    for (const reading of ['file', 'file-variable', 'synced'] as const) {
      for (const text of [withEnv(env), withEnv(env).replace(/\n/g, '\r\n')]) {
        const { shown, all, refusals } = guided([text], { reading });
        expect(refusals).toEqual([]);
        expect(shown[0]?.length).toBeGreaterThan(0);
        expect(JSON.stringify([shown, all])).not.toContain('Tr0ub4dor');
      }
    }
  });

  it('shows no value of a list in brackets, where all stand in one line', () => {
    const env =
      '          env: [{name: MODE, value: quiet}, {name: DB_PASSWORD, value: Tr0ub4dor3}]\n';
    const { shown, texts } = guided([withEnv(env)]);
    expect(JSON.stringify(shown)).not.toMatch(/Tr0ub4dor|value: quiet/);
    expect(texts[0]).toContain('value: quiet');
  });
});
