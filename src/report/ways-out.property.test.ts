/** Whatever is cut, typed or broken in a manifest, no credential that is in it leaves. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { holdsCredentials } from '../app/features/storage/draft-secrets.ts';
import { restoreTexts } from '../app/store/edit.ts';
import { operator } from '../app/store/operator.ts';
import { folderOf, podsmith } from '../cli/test-io.ts';
import { canBeRead, DEFAULT_VERSION, Reviewer, registry, remembering } from '../engine/index.ts';
import { concealed, speaksOfCredentials } from '../engine/quotes.ts';
import { SEEDED, type Seeded } from './test-credentials.ts';
import { pageWith, waysOut, wordsOfPage } from './test-ways-out.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewOf = (text: string) => new Reviewer(registry, env, new Map()).review(text);

const seeded = fc.constantFrom(...SEEDED);

/** What people type, and what breaks a document. */
const typed = fc.oneof(
  fc.constantFrom(
    ...[
      'ports',
      '- ',
      ': ',
      '@',
      '%',
      '*',
      '&',
      '!',
      '"',
      "'",
      '[',
      '{',
      '}',
      ']',
      '\t',
      '|',
      '>',
      '#',
    ],
    ...[
      '\n',
      '\r\n',
      '\n\n',
      '---\n',
      '```\n',
      '<<EOF\n',
      '...\n',
      '  ',
      '\0',
      '\u2028',
      '{{',
      ', ',
      '? ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const edits = fc.array(
  fc.record({ at: fc.nat(), cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)), typed }),
  { minLength: 1, maxLength: 6 },
);

/** Of parts of so many characters none may be seen. */
const PART = 8;

const partsOf = (secret: string): string[] =>
  Array.from({ length: Math.max(1, secret.length - PART + 1) }, (_, i) =>
    secret.slice(i, i + PART),
  );

const leaks = (shown: string, { secret }: Seeded): string[] =>
  partsOf(secret).filter((part) => shown.includes(part));

it('a text that held one shows no part of it until it can be read again', () => {
  fc.assert(
    fc.property(seeded, edits, fc.nat(), (given, all, id) => {
      let review = reviewOf(given.text);
      let { text } = given;
      for (const { at, cut, typed: own } of all) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + own + text.slice(place + cut);
        review = remembering(review, reviewOf(text));
        // Then the tree says what is a credential, and another test that it does so.
        if (canBeRead(review)) return;
        expect(leaks(concealed(review), given)).toEqual([]);
        expect([...drafts(id, review, text)]).toEqual([true]);
      }
    }),
    { numRuns: RUNS },
  );
});

function drafts(id: number, review: ReturnType<typeof reviewOf>, base: string): readonly boolean[] {
  const steps = holdsCredentials([{ id, review, base }]);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Random damage to a text. */
const damaged = (text: string, all: readonly Edit[]): string => {
  let own = text;
  for (const { at, cut, typed: given } of all) {
    const place = at % (own.length + 1);
    own = own.slice(0, place) + given + own.slice(place + cut);
  }
  return own;
};

type Edit = typeof edits extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** Of a file that cannot be read, whether the documents that hold a part of the credential can. */
function isTold(review: ReturnType<typeof reviewOf>, given: Seeded): boolean {
  const own = review.documents.filter(
    ({ review: { document } }) => leaks(document.text, given).length > 0,
  );
  return canBeRead(review) || (own.length > 0 && canBeRead({ documents: own }));
}

it('a text that was never read shows none, as long as it speaks of one or it is letters and digits', () => {
  let held = 0;
  fc.assert(
    fc.property(seeded, edits, fc.nat(), (given, all, id) => {
      const text = damaged(given.text, all);
      if (leaks(text, given).length === 0) return;
      const review = reviewOf(text);
      if (isTold(review, given)) return;
      // Nobody could tell what is made of words like others.
      const isOdd = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z\d]{8,}$/.test(given.secret);
      if (!isOdd && !speaksOfCredentials(text)) return;
      held += 1;
      expect([text, leaks(concealed(review), given)]).toEqual([text, []]);
      expect([...drafts(id, review, text)]).toEqual([true]);
    }),
    { numRuns: RUNS },
  );
  expect(held).toBeGreaterThan(RUNS / 20);
});

/** What somebody may choose or a generator may make, in the signs that have a meaning in YAML as well. */
const password = fc
  .string({
    unit: fc.constantFrom(
      ...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_.+/@#%^&*!$~;?()|',
    ),
    minLength: 8,
    maxLength: 24,
  })
  // As many letters and digits as a rule for passwords asks for, in each part that could be seen.
  .filter((text) => partsOf(text).every((part) => (part.match(/[A-Za-z\d]/g) ?? []).length > 3));

it('whatever the credential is made of, a text that speaks of one shows no part of it', () => {
  fc.assert(
    fc.property(seeded, password, edits, (seed, secret, all) => {
      const given = { ...seed, secret, text: seed.text.replaceAll(seed.secret, () => secret) };
      const text = damaged(given.text, all);
      if (!speaksOfCredentials(text)) return;
      const review = reviewOf(text);
      if (isTold(review, given)) return;
      expect([text, leaks(concealed(review), given)]).toEqual([text, []]);
    }),
    { numRuns: RUNS },
  );
});

/** Lines that break a document wherever they are. */
const BREAKERS = [
  'ports',
  '- @',
  'k: @x',
  '"x',
  '%',
  '  - ',
  '\t- x: @',
  'kind: [',
  'type: {',
  '# @',
  '',
];

it('a text that was never read shows none as long as its section or its name is there', () => {
  const inserted = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...BREAKERS)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(seeded, inserted, fc.nat(), fc.nat(3), (given, added, end, blanks) => {
      const lines = given.text.split('\n');
      let own = lines.findIndex((line) => line.includes(given.secret));
      // What is behind the credential may be gone, and what is in front of it may be moved.
      const kept = lines.slice(0, own + 1 + (end % (lines.length - own)));
      for (const [at, line] of added) {
        const place = at % (kept.length + 1);
        if (place <= own && place >= own - 3) continue;
        kept.splice(place, 0, line);
        if (place <= own) own += 1;
      }
      const text = [...kept, 'k: ['].map((line) => ' '.repeat(blanks) + line).join('\n');
      const review = reviewOf(text);
      if (canBeRead(review)) return;
      expect(leaks(concealed(review), given)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

/** How many texts go through every way out at once. */
const AT_ONCE = 30;

describe('by every way out', () => {
  const texts = fc.array(fc.tuple(seeded, edits), { minLength: AT_ONCE, maxLength: AT_ONCE });
  /** Texts that cannot be read, with what they held; of the others the tree says what is a credential. */
  const broken = (given: readonly (readonly [Seeded, readonly Edit[]])[]) =>
    given
      .map(([seed, all]) => ({ seed, text: damaged(seed.text, all) }))
      .filter(({ seed, text }) => leaks(text, seed).length > 0 && !isTold(reviewOf(text), seed));

  let words: Awaited<ReturnType<typeof wordsOfPage>>;
  beforeAll(async () => {
    words = await wordsOfPage();
    await operator.load();
  });

  it('of the page, for texts that were edited', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const files = broken(given);
        if (files.length === 0) return;
        const store = pageWith(files.map(({ seed }) => seed.text));
        const { files: open } = store.getState().workspace;
        restoreTexts(store, new Map(open.map(({ id }, i) => [id, files[i]?.text ?? ''])));
        store.catchUp();
        for (const [way, out] of Object.entries(await waysOut(store, words))) {
          const leaked = files.flatMap(({ seed }) => leaks(out, seed));
          expect([way, leaked]).toEqual([way, []]);
        }
      }),
      { numRuns: Math.ceil(RUNS / 100) },
    );
  }, 300_000);

  it.each([
    ...['text', 'json', 'sarif', 'markdown'].map((format) => ['review', '--format', format]),
    ['harden', '--fixes', 'all', '--format', 'json'],
    ['operator'],
  ])(
    'of the command line, for texts that were never read: %s %s %s',
    async (command, ...args) => {
      await fc.assert(
        fc.asyncProperty(texts, async (given) => {
          const files = broken(given).filter(({ text }) => speaksOfCredentials(text));
          if (files.length === 0) return;
          const cwd = folderOf(
            Object.fromEntries(files.map(({ text }, i) => [`${i}/a.yaml`, text])),
          );
          const { out, err } = await podsmith(
            [command as string, '.', '--profile', 'everything', ...args],
            { cwd },
          );
          expect(files.flatMap(({ seed }) => leaks(out + err, seed))).toEqual([]);
        }),
        { numRuns: Math.ceil(RUNS / 100) },
      );
    },
    300_000,
  );
});
