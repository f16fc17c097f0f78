import { describe, expect, it } from 'vitest';
import {
  type ClassAnswers,
  fileSteps,
  type GuideTarget,
  classEditor as guide,
  type ObjectFields,
  withNewCopy,
  withNewKey,
  withNewObject,
  withObject,
} from '../guides.ts';
import { DEFAULT_VERSION, Reviewer, registry, resolveConfig } from '../index.ts';
import { finish } from '../text/steps.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const { settings } = resolveConfig({ profile: 'aks-article' });
const reviewed = (...texts: string[]) => new Reviewer(registry, env, settings).reviewAll(texts);
const ID = '11111111-2222-3333-4444-555555555555';
const OTHER = '22222222-3333-4444-5555-666666666666';
const TENANT = '99999999-8888-7777-6666-555555555555';

const CLASS = `# What billing reads
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: billing-kv
  namespace: shop
spec:
  provider: azure
  parameters:
    usePodIdentity: "false"
    clientID: ${ID} # billing
    keyvaultName: shop-kv
    tenantID: ${TENANT}
    objects: |
      array:
        # the database
        - |
          objectName: sql-password # set by ops
          objectType: secret
          objectAlias: SQL_PASSWORD
        - |
          objectName: tls
          objectType: cert
  secretObjects:
    - secretName: billing-sql # read by billing
      type: Opaque
      data:
        - objectName: SQL_PASSWORD
          key: password
        - objectName: tls
          key: cert
`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: billing
  namespace: shop
spec:
  selector:
    matchLabels: {app: billing}
  template:
    metadata:
      labels: {app: billing}
    spec:
      containers:
        - name: billing
          image: registry.example.com/billing:2
`;

type Change = (answers: ClassAnswers) => Partial<ClassAnswers>;

/** Begins at the first target, answers in turn, and says what comes of it. */
function edited(text: string, ...changes: readonly Change[]) {
  const reviews = reviewed(text);
  const [guideTarget] = guide.targets(reviews) as [GuideTarget];
  let answers = guide.start(reviews, guideTarget);
  for (const change of changes) answers = { ...answers, ...change(answers) };
  const faults = Object.fromEntries(guide.faults(reviews, guideTarget, answers));
  const { edits, notes } = guide.plan(reviews, guideTarget, answers);
  const { changes: [written] = [], refusals } = finish(fileSteps(reviews, edits));
  return {
    answers,
    faults,
    notes: notes.map(({ code }) => code),
    refusals,
    text: written?.apply(text) ?? '',
  };
}

const withFields =
  (id: number, fields: Partial<ObjectFields>): Change =>
  (answers) =>
    withObject(answers, id, fields);
const without =
  (id: number): Change =>
  ({ objects }) => ({ objects: objects.filter((one) => one.id !== id) });

describe('the editor of a SecretProviderClass', () => {
  it('says what the class says, and writes nothing of it again', () => {
    const { answers, faults, text } = edited(CLASS);
    expect(answers).toMatchObject({
      vault: 'shop-kv',
      tenantId: TENANT,
      identity: 'workload-id',
      clientId: ID,
      objects: [
        { fields: { objectName: 'sql-password', objectType: 'secret' } },
        { fields: { objectName: 'tls', objectType: 'cert', objectAlias: '' } },
      ],
      copies: [{ secret: 'billing-sql', keys: [{ file: 'SQL_PASSWORD' }, { file: 'tls' }] }],
    });
    expect(faults).toEqual({});
    expect(text).toBe(CLASS);
  });

  it.each<[string, Change, readonly (readonly [string, string])[]]>([
    [
      'a field of an object, inside two texts',
      withFields(0, { objectName: 'sql-admin' }),
      [['objectName: sql-password # set', 'objectName: sql-admin # set']],
    ],
    [
      'fields that are new',
      withFields(0, { objectVersion: '0123456789', objectVersionHistory: '1' }),
      [
        [
          '          objectAlias: SQL_PASSWORD\n',
          '          objectAlias: SQL_PASSWORD\n          objectVersion: "0123456789"\n          objectVersionHistory: 1\n',
        ],
      ],
    ],
    [
      'a file’s name, and what is copied from it',
      withFields(0, { objectAlias: 'sql' }),
      [
        ['objectAlias: SQL_PASSWORD', 'objectAlias: sql'],
        ['objectName: SQL_PASSWORD', 'objectName: sql'],
      ],
    ],
    [
      'an object that is new',
      (answers) => {
        const added = { ...answers, ...withNewObject(answers) };
        const fields = { objectName: 'api-key', objectEncoding: 'base64', filePermission: '0644' };
        return withObject(added, 2, fields);
      },
      [
        [
          '          objectType: cert\n',
          '          objectType: cert\n        - |\n          objectName: api-key\n          objectType: secret\n          objectEncoding: base64\n          filePermission: "0644"\n',
        ],
      ],
    ],
    [
      'the vault and its tenant',
      () => ({ vault: 'other-kv', tenantId: OTHER }),
      [
        ['keyvaultName: shop-kv', 'keyvaultName: other-kv'],
        [`tenantID: ${TENANT}`, `tenantID: ${OTHER}`],
      ],
    ],
    [
      'the identity of the node, which a user assigned',
      () => ({ identity: 'user-assigned', clientId: OTHER }),
      [
        [
          `    clientID: ${ID} # billing\n`,
          `    useVMManagedIdentity: "true"\n    userAssignedIdentityID: ${OTHER}\n`,
        ],
      ],
    ],
    [
      'the identity of the node, which the system assigned',
      () => ({ identity: 'system-assigned' }),
      [[`    clientID: ${ID} # billing\n`, '    useVMManagedIdentity: "true"\n']],
    ],
    [
      'an identity binding',
      () => ({ identity: 'identity-binding' }),
      [['# billing\n', '# billing\n    useAzureTokenProxy: "true"\n']],
    ],
    [
      'the name of a Secret, a key and one more',
      ({ copies: [copy] }) => {
        if (!copy) return {};
        const more = withNewKey({ ...copy, secret: 'sql', type: 'kubernetes.io/basic-auth' });
        const keys = more.keys.map((one) => ({
          ...one,
          ...(one.id === 0 && { key: 'pass' }),
          ...(one.at === null && { file: 'tls', key: 'chain' }),
        }));
        return { copies: [{ ...more, keys }] };
      },
      [
        ['secretName: billing-sql # read', 'secretName: sql # read'],
        ['type: Opaque', 'type: kubernetes.io/basic-auth'],
        ['key: password', 'key: pass'],
        [
          '          key: cert\n',
          '          key: cert\n        - objectName: tls\n          key: chain\n',
        ],
      ],
    ],
    [
      'no Secret any longer',
      () => ({ copies: [] }),
      [[CLASS.slice(CLASS.indexOf('  secretObjects')), '']],
    ],
  ])('writes %s, and leaves the rest as it is', (_, change, replaced) => {
    const { text, faults, refusals } = edited(CLASS, change);
    const wanted = replaced.reduce((all, [from, to]) => all.replace(from, () => to), CLASS);
    expect(refusals).toEqual([]);
    expect(faults).toEqual({});
    expect(text).toBe(wanted);
    // The form says the same of the new text.
    const [again] = reviewed(text);
    expect(again && guide.targets([again])).toHaveLength(1);
    expect(edited(text).text).toBe(text);
  });

  it('takes an object away, and says what was copied from it', () => {
    const { faults, answers } = edited(CLASS, without(1));
    expect(faults).toEqual({ 'key 0 1 file': 'no-such-file' });
    const gone = edited(CLASS, without(1), () => ({
      copies: answers.copies.map((copy) => ({ ...copy, keys: copy.keys.slice(0, 1) })),
    }));
    expect(gone.faults).toEqual({});
    expect(gone.text).toBe(
      CLASS.replace(
        '        - |\n          objectName: tls\n          objectType: cert\n',
        '',
      ).replace('        - objectName: tls\n          key: cert\n', ''),
    );
    expect(gone.notes).toContain('copy-renamed');
  });

  it('goes back to Workload ID from an identity of the node', () => {
    const node = CLASS.replace(
      /clientID.*\n/,
      `useVMManagedIdentity: "true"\n    userAssignedIdentityID: ${OTHER}\n`,
    );
    const { answers, text } = edited(node, () => ({ identity: 'workload-id', clientId: ID }));
    expect(answers).toMatchObject({ identity: 'workload-id' });
    expect(text).toBe(
      node
        .replace('useVMManagedIdentity: "true"', 'useVMManagedIdentity: "false"')
        .replace(`    userAssignedIdentityID: ${OTHER}\n`, `    clientID: ${ID}\n`),
    );
  });

  it('leaves another way to sign in as it is', () => {
    const legacy = CLASS.replace('usePodIdentity: "false"', 'usePodIdentity: "true"').replace(
      /\n.*clientID.*/,
      '',
    );
    const { answers, faults, text } = edited(legacy, () => ({ vault: 'other-kv' }));
    expect(answers.identity).toBeNull();
    expect(faults).toEqual({});
    expect(text).toBe(legacy.replace('shop-kv', 'other-kv'));
  });

  it('keeps the quotes of a text that is no block', () => {
    const quoted = CLASS.replace(
      /objects: \|[\s\S]*objectType: cert\n/,
      'objects: "array:\\n  - |\\n    objectName: tls\\n    objectType: cert\\n    other: kept\\n"\n',
    ).replace('        - objectName: SQL_PASSWORD\n          key: password\n', '');
    const { text, faults, refusals } = edited(quoted, withFields(0, { objectType: 'key' }));
    expect([refusals, faults]).toEqual([[], {}]);
    expect(text).toBe(quoted.replace('objectType: cert', 'objectType: key'));
  });

  it.each([
    [
      'a list of maps',
      CLASS.replace(
        /array:[\s\S]*objectType: cert\n/,
        'array:\n        - objectName: tls\n          objectType: cert\n          other: kept\n',
      ),
    ],
    [
      'items in quotes',
      CLASS.replace(
        /array:[\s\S]*objectType: cert\n/,
        'array:\n        - "objectName: tls\\nobjectType: cert\\nother: kept\\n"\n',
      ),
    ],
  ])('writes items anew as texts where they are %s', (_, text) => {
    const base = text.replace('        - objectName: SQL_PASSWORD\n          key: password\n', '');
    const { text: written, faults, refusals } = edited(base, withFields(0, { objectType: 'key' }));
    expect(refusals).toEqual([]);
    expect(faults).toEqual({});
    expect(written).toContain(
      '- |\n          objectName: tls\n          objectType: key\n          other: kept\n',
    );
    expect(edited(written).answers.objects.map(({ fields }) => fields.objectType)).toEqual(['key']);
  });

  it('asks for nothing that it cannot read', () => {
    const broken = CLASS.replace('array:', 'array: [');
    expect(edited(broken).faults).toMatchObject({ objects: 'unreadable' });
    const item = CLASS.replace('objectName: tls', 'objectName: "tls');
    expect(edited(item).faults).toMatchObject({ objects: 'unreadable' });
  });

  it.each<[string, Change, Record<string, string>]>([
    ['no vault', () => ({ vault: '' }), { vault: 'required' }],
    ['a vault’s address', () => ({ vault: 'https://shop-kv' }), { vault: 'vault' }],
    ['a tenant that is none', () => ({ tenantId: 'shop' }), { tenantId: 'guid' }],
    ['a client ID that is none', () => ({ clientId: '1-2' }), { clientId: 'guid' }],
    ['no object', () => ({ objects: [], copies: [] }), { objects: 'no-object' }],
    ['a name', withFields(0, { objectName: 'sql_password' }), { 'object 0 objectName': 'object' }],
    ['a type', withFields(0, { objectType: 'password' }), { 'object 0 objectType': 'type' }],
    [
      'a file outside of the mount',
      withFields(0, { objectAlias: '../x' }),
      { 'object 0 objectAlias': 'file' },
    ],
    [
      'the file of another object',
      withFields(1, { objectAlias: 'SQL_PASSWORD' }),
      { 'object 1 objectAlias': 'file-taken' },
    ],
    [
      'a version',
      withFields(0, { objectVersion: 'latest!' }),
      { 'object 0 objectVersion': 'version' },
    ],
    [
      'too long a history',
      withFields(0, { objectVersionHistory: '101' }),
      { 'object 0 objectVersionHistory': 'history' },
    ],
    [
      'what is for secrets alone',
      withFields(1, { objectFormat: 'pfx', objectEncoding: 'hex' }),
      { 'object 1 objectFormat': 'only-secret', 'object 1 objectEncoding': 'only-secret' },
    ],
    [
      'a permission',
      withFields(0, { filePermission: '0888' }),
      { 'object 0 filePermission': 'permission' },
    ],
    [
      'keys of a TLS Secret',
      ({ copies }) => ({ copies: copies.map((one) => ({ ...one, type: 'kubernetes.io/tls' })) }),
      { 'copy 0 keys': 'tls-keys' },
    ],
    [
      'a Secret of the same name',
      (answers) => ({
        copies: (withNewCopy(answers).copies ?? []).map((one) => ({ ...one, secret: 'same' })),
      }),
      { 'copy 1 secret': 'secret-taken' },
    ],
  ])('finds fault with %s', (_, change, faults) => {
    expect(edited(CLASS, change).faults).toEqual(expect.objectContaining(faults));
  });

  it('lets pass what a tool fills in before', () => {
    const filled = CLASS.replace('shop-kv', '${' + 'VAULT}').replace(
      'sql-password',
      '${' + 'OBJECT}',
    );
    expect(edited(filled).faults).toEqual({});
  });

  it('makes a class for a workload, with its mount and its identity', () => {
    const { text, faults, notes } = edited(
      DEPLOYMENT,
      withFields(0, { objectName: 'api-key' }),
      () => ({
        vault: 'shop-kv',
        tenantId: TENANT,
        clientId: ID,
      }),
    );
    expect(faults).toEqual({});
    expect(notes).toEqual(['new-account', 'federated', 'vault-roles']);
    expect(text).toContain('name: billing-vault\n  namespace: shop\n');
    expect(text).toContain('azure.workload.identity/use: "true"');
    expect(text).toContain(
      '          volumeMounts:\n            - name: secrets-store\n              mountPath: /mnt/secrets-store\n              readOnly: true\n',
    );
    const [review] = reviewed(text);
    const objects = review?.documents.flatMap(({ review: own }) => own.objects) ?? [];
    const rules = new Set(objects.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect([...rules].filter((rule) => /vault|secret|identity/.test(rule))).toEqual([]);
  });

  it('makes a pod sign in by an identity binding', () => {
    const { text, notes } = edited(DEPLOYMENT, withFields(0, { objectName: 'api-key' }), () => ({
      vault: 'shop-kv',
      tenantId: TENANT,
      clientId: ID,
      identity: 'identity-binding',
    }));
    expect(text).toContain('useAzureTokenProxy: "true"');
    expect(text).toContain('azure.workload.identity/use-identity-binding: "true"');
    expect(notes).toEqual(['identity-binding', 'new-account', 'vault-roles']);
  });

  it('begins anew when the class has become another one', () => {
    const reviews = reviewed(CLASS);
    const [guideTarget] = guide.targets(reviews) as [GuideTarget];
    const kept = guide.start(reviews, guideTarget);
    const later = reviewed(CLASS.replace('objectName: tls', 'objectName: web'));
    const [now] = guide.targets(later) as [GuideTarget];
    expect(guide.resumes?.(kept, guide.start(reviews, guideTarget))).toBe(true);
    expect(guide.resumes?.(kept, guide.start(later, now))).toBe(false);
  });
});
