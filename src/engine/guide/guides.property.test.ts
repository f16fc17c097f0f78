/** Laws of guided fixes, over manifests of all layouts in one file or several. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  CALLERS,
  type ClassAnswers,
  COMPANIONS,
  CONTROLLERS,
  type CompanionAnswers,
  classEditor,
  companionsGuide,
  fileSteps,
  type Guide,
  guideOutcomeSteps,
  identityGuide,
  keyVaultGuide,
  lookAhead,
  migrationGuide,
  NAMESPACE_LEVELS,
  VALUE_ACCESSES,
  VAULT_IDENTITIES,
  withNewCopy,
  withNewObject,
  withObject,
} from '../guides.ts';
import {
  DEFAULT_VERSION,
  finish,
  isDecodeError,
  Reviewer,
  registry,
  splitDocuments,
} from '../index.ts';
import type { Json } from '../text/json.ts';
import { printed } from '../yaml/arbitrary.ts';

const RUNS = 120;
const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewer = new Reviewer(registry, env);
const ID = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-8888-7777-6666-555555555555';

const variables = fc.subarray<Json>([
  { name: 'MODE', value: 'quiet' },
  { name: 'DB_PASSWORD', value: 'hunter2-x' },
  { name: 'DB_PASSWORD', value: 'hunter2-y' },
  { name: 'API_KEY', value: 'two\nlines1' },
  { name: 'FROM_SECRET', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
]);
const ports = fc.subarray<Json>([
  { containerPort: 80 },
  { containerPort: 8080, name: 'http' },
  { containerPort: 8443 },
  { containerPort: 53, protocol: 'UDP', name: 'Bad name' },
]);
const container = (name: string): fc.Arbitrary<Json> =>
  fc.tuple(variables, fc.boolean(), ports).map(([list, mounts, listens]) => ({
    name,
    image: 'app:1',
    ...(list.length > 0 && { env: list }),
    ...(listens.length > 0 && { ports: listens }),
    ...(mounts && { volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }] }),
  }));
const workload: fc.Arbitrary<Json> = fc
  .tuple(
    fc.constantFrom('web', 'db'),
    fc.constantFrom(null, 'team'),
    fc.constantFrom('default', 'acc', null),
    container('a'),
    container('b'),
    fc.constantFrom('Pod', 'Deployment', 'StatefulSet'),
  )
  .map(([name, namespace, account, a, b, kind]): Json => {
    const metadata = { name, ...(namespace && { namespace }), labels: { app: name } };
    const spec = {
      ...(account && { serviceAccountName: account }),
      containers: [a, b],
      volumes: [{ name: 'tmp', emptyDir: {} }],
    };
    if (kind === 'Pod') return { apiVersion: 'v1', kind, metadata, spec };
    const template = { metadata: { labels: { app: name } }, spec };
    const selector = { matchLabels: { app: name } };
    const own = { ...(kind === 'StatefulSet' && { serviceName: name }), replicas: 3 };
    return { apiVersion: 'apps/v1', kind, metadata, spec: { ...own, selector, template } };
  });
const companion = fc.constantFrom<Json>(
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'acc', namespace: 'team' } },
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'team' } },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'db', namespace: 'team' },
    spec: { selector: { app: 'db' }, ports: [{ port: 80 }] },
  },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { a: 'b' } },
  {
    apiVersion: 'secrets-store.csi.x-k8s.io/v1',
    kind: 'SecretProviderClass',
    metadata: { name: 'team-vault' },
    spec: {
      provider: 'azure',
      parameters: {
        keyvaultName: 'team-kv',
        tenantID: TENANT,
        clientID: ID,
        objects: 'array:\n  - |\n    objectName: tls\n    objectType: secret\n',
      },
    },
  },
);
const object = fc.oneof({ weight: 3, arbitrary: workload }, companion);
const list = fc
  .array(object, { minLength: 1, maxLength: 3 })
  .map((items): Json => ({ apiVersion: 'v1', kind: 'List', items }));
const file = fc
  .array(printed(fc.oneof({ weight: 4, arbitrary: object }, list)), { minLength: 1, maxLength: 3 })
  .map((samples) =>
    samples.map(({ text }) => (/[\n\r]$/.test(text) ? text : `${text}\n`)).join('---\n'),
  );
const files = fc.array(file, { minLength: 1, maxLength: 2 });

const documentsOf = (text: string): string[] =>
  splitDocuments(text).map(({ from, to }) => text.slice(from, to));

function keepsLaws<A>(
  texts: readonly string[],
  guide: Guide<A, string, string, string>,
  nth: number,
  answered: (start: A) => Partial<A>,
): void {
  const reviews = reviewer.reviewAll(texts);
  const guideTargets = guide.targets(reviews);
  const guideTarget = guideTargets[nth % Math.max(guideTargets.length, 1)];
  if (!guideTarget) return;
  const start = guide.start(reviews, guideTarget);
  const answers = { ...start, ...answered(start) };
  if (guide.faults(reviews, guideTarget, answers).size > 0) return;
  const plan = guide.plan(reviews, guideTarget, answers);
  const written = finish(guideOutcomeSteps(reviews, plan, registry));
  const after = texts.map((text, i) => written.changes[i]?.apply(text) ?? text);

  // Undone it is as it was, and what is refused is refused as a whole.
  expect(after.map((text, i) => written.changes[i]?.invert(texts[i] ?? '').apply(text))).toEqual(
    texts,
  );
  if (written.refusals.length > 0) {
    expect(after).toEqual(texts);
    return;
  }
  // What could be read can be read.
  const read = reviewer.reviewAll(after);
  const broken = (all: typeof read) =>
    all.flatMap(({ documents }) =>
      documents.flatMap(({ review }) => review.problems.filter(isDecodeError)),
    ).length;
  expect(broken(read)).toBeLessThanOrEqual(broken(reviews));
  // Other documents are there byte for byte.
  const touched = new Set(plan.edits.map((edit) => `${edit.file} ${edit.document}`));
  reviews.forEach(({ documents, text }, i) => {
    const present = documentsOf(after[i] ?? '').map((one) => one.trim());
    for (const { index, slice } of documents) {
      if (touched.has(`${i} ${index}`)) continue;
      expect(present).toContain(text.slice(slice.from, slice.to).trim());
    }
  });
  // Once more nothing is left to do there.
  const again = guide
    .targets(read)
    .find(
      ({ object, file: own }) =>
        own === guideTarget.file &&
        object.name === guideTarget.object.name &&
        object.kind === guideTarget.object.kind,
    );
  if (!again || guideTargets.length > 1) return;
  // Answers that speak of what was there have no say in what is there now.
  const now = guide.start(read, again);
  const same = guide.resumes?.(answers, now) === false ? now : answers;
  if (guide.faults(read, again, same).size > 0) return;
  const second = finish(fileSteps(read, guide.plan(read, again, same).edits));
  expect(second.changes.every(({ empty }) => empty)).toBe(true);
}

it('the guide to Workload ID keeps its laws', () => {
  fc.assert(
    fc.property(files, fc.nat(5), (texts, nth) =>
      keepsLaws(texts, identityGuide, nth, () => ({ clientId: ID })),
    ),
    { numRuns: RUNS },
  );
});

it('the guide to Key Vault keeps its laws', () => {
  fc.assert(
    fc.property(
      files,
      fc.nat(5),
      fc.constantFrom(...VALUE_ACCESSES),
      fc.boolean(),
      (texts, nth, reading, harden) =>
        keepsLaws(texts, keyVaultGuide, nth, () => ({
          vault: 'team-kv',
          tenantId: TENANT,
          clientId: ID,
          reading,
          harden,
        })),
    ),
    { numRuns: RUNS },
  );
});

const field = fc.oneof(
  fc.record({ objectName: fc.constantFrom('tls', 'sql-password') }),
  fc.record({ objectAlias: fc.constantFrom('', 'TLS', 'a/b.pem') }),
  fc.record({ objectType: fc.constantFrom('secret', 'key', 'cert') }),
  fc.record({ objectVersion: fc.constantFrom('', '0123', '1e3', 'abc') }),
  fc.record({ objectVersionHistory: fc.constantFrom('', '3') }),
  fc.record({ filePermission: fc.constantFrom('', '0644') }),
);
const change = fc.oneof(
  fc.tuple(fc.nat(2), field).map(
    ([nth, fields]) =>
      (answers: ClassAnswers) =>
        withObject(answers, answers.objects[nth]?.id ?? -1, fields),
  ),
  fc.constant(withNewObject),
  fc.constant(withNewCopy),
  fc.nat(2).map((nth) => ({ objects }: ClassAnswers) => ({
    objects: objects.filter((_, i) => i !== nth),
  })),
  fc.constantFrom(...VAULT_IDENTITIES).map((identity) => () => ({ identity })),
);

it('the editor of a SecretProviderClass keeps its laws', () => {
  fc.assert(
    fc.property(files, fc.nat(5), fc.array(change, { maxLength: 4 }), (texts, nth, changes) =>
      keepsLaws(texts, classEditor, nth, (start) => {
        let answers: ClassAnswers = { ...start, vault: 'team-kv', tenantId: TENANT, clientId: ID };
        if (start.original === '')
          answers = { ...answers, ...withObject(answers, 0, { objectName: 'x' }) };
        for (const one of changes) answers = { ...answers, ...one(answers) };
        return answers;
      }),
    ),
    { numRuns: RUNS },
  );
});

const companionAnswers: fc.Arbitrary<Partial<CompanionAnswers>> = fc.record({
  kinds: fc.subarray([...COMPANIONS], { minLength: 1 }),
  level: fc.constantFrom(...NAMESPACE_LEVELS),
  version: fc.constantFrom('v1.36', 'latest', 'v1.30'),
  account: fc.constantFrom('acc', 'own'),
  service: fc.constantFrom('front', 'db'),
  callers: fc.constantFrom(...CALLERS),
  controller: fc.constantFrom(...CONTROLLERS),
  calls: fc.constantFrom('443', '443, 5432', ''),
  most: fc.constantFrom('1', '2'),
});

it('the guide to companions keeps its laws', () => {
  fc.assert(
    fc.property(files, fc.nat(5), companionAnswers, (texts, nth, answers) =>
      keepsLaws(texts, companionsGuide, nth, () => answers),
    ),
    { numRuns: RUNS },
  );
});

/** Answers that are picked from a list, and what a form keeps for itself. */
const PICKED = ['identity', 'level', 'reading', 'callers', 'route', 'said'];
const WORDS = ['', ' ', 'x', 'A:b', '/', 'default', 'db', ID, '0', '99999'];

it.each([identityGuide, keyVaultGuide, classEditor, companionsGuide, migrationGuide] as Guide<
  object,
  string,
  string,
  string
>[])('the guide $id looks ahead whatever has been answered', (guide) => {
  fc.assert(
    fc.property(files, fc.nat(5), fc.array(fc.constantFrom(...WORDS)), (texts, nth, words) => {
      const reviews = reviewer.reviewAll(texts);
      const guideTargets = guide.targets(reviews);
      const guideTarget = guideTargets[nth % Math.max(guideTargets.length, 1)];
      if (!guideTarget) return;
      const start = Object.entries(guide.start(reviews, guideTarget));
      const answers = Object.fromEntries(
        start.map(([field, answer], i) => {
          const word = typeof answer === 'string' && !PICKED.includes(field) ? words[i] : undefined;
          return [field, word ?? (Array.isArray(answer) && words[i] === '' ? [] : answer)];
        }),
      );
      // Of all that these files hold, only a class whose objects cannot be read is beyond every answer.
      const { faults } = lookAhead(guide, reviews, guideTarget, answers);
      expect([...faults.values()].filter((fault) => fault !== 'unreadable')).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
