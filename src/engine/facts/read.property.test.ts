import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fact, factsFile, isPlain } from './fact.ts';
import { readFacts } from './read.ts';

const FOLDER = new URL('./testdata/', import.meta.url);
const outputs = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const options = { today: '2026-12-03', fallback: 'registry.example.com/shop/web:1.4.2' };

/** Parts of outputs, cut anywhere, with anything between them. */
const piece = fc.oneof(
  fc.constantFrom(...outputs),
  fc
    .tuple(fc.constantFrom(...outputs), fc.nat(5000), fc.nat(5000))
    .map(([text, from, to]) => text.slice(Math.min(from, to), Math.max(from, to))),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    'podsmith:',
    '{',
    '[',
    '[[',
    '"',
    '\\',
    '\u0000',
    '\u001b[',
    'FROM a\n',
    '\n',
    ' ',
  ),
  fc.constantFrom('$ docker inspect ', 'podsmith:image a\n', 'podsmith:files set-uid\n', 'A /'),
  fc.json().map((text) => `\n${text}\n`),
);

/** All words of facts, which are shown and written. */
const wordsOf = (facts: readonly Fact[]): string[] => {
  const words: string[] = [];
  JSON.stringify(facts, (_, value: unknown) => {
    if (typeof value === 'string') words.push(value);
    return value;
  });
  return words;
};

describe('any text', () => {
  test('is read without an error, and a fact has no invisible character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const { facts, notes } = await readFacts(pieces.join(''), options);
        expect(notes.length).toBeLessThanOrEqual(50);
        expect(wordsOf(facts).filter((word) => !isPlain(word))).toEqual([]);
        expect(JSON.stringify(facts)).not.toContain('example-not-real');
      }),
    );
  });

  test('gives facts that are the same when their file is read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async (pieces) => {
        const { facts } = await readFacts(pieces.join('\n'), options);
        expect((await readFacts(factsFile(facts), options)).facts).toEqual(facts);
      }),
    );
  });
});

describe('a text of megabytes', () => {
  const MB = 1_000_000;
  const repeated = (text: string, length: number) =>
    text.repeat(Math.ceil(length / text.length)).slice(0, length);

  test.each([
    ['values without an end', '{\n'],
    ['lists without an end', '['],
    ['Dockerfiles without instructions', 'FROM a\n'],
    ['Dockerfiles', 'FROM a\nENV A=$B\nUSER $A\n'],
    ['commands', "$ docker inspect '\n"],
    ['paths of a diff', `A /${'a/'.repeat(100)}b\n`],
    ['control characters', '\u0000\u001b['],
    ['images', outputs.find((text) => text.includes('RepoTags')) ?? ''],
  ])('comes to an end: %s', async (_, text) => {
    const { facts, notes } = await readFacts(repeated(text, 4 * MB), options);
    expect(notes.length).toBeLessThanOrEqual(50);
    expect(facts.length).toBeLessThanOrEqual(20_000);
  });

  test('with ten thousand images keeps each of them', async () => {
    const images = Array.from({ length: 10_000 }, (_, n) => ({
      RepoTags: [`registry.example.com/team/app-${n}:1.0`],
      Config: { User: String(n) },
    }));
    const { facts, notes } = await readFacts(JSON.stringify(images, null, 2), options);
    expect(facts).toHaveLength(10_000);
    expect(facts.at(-1)?.values.user).toBe('9999');
    expect(notes).toEqual([]);
  });

  test('of ten megabytes without a fact says so', async () => {
    const { facts, notes } = await readFacts(repeated('{"a": [\n', 10 * MB), options);
    expect(facts).toEqual([]);
    expect(notes).toEqual([{ line: 1, code: 'broken-json' }]);
  });
});
