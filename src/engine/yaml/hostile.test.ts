import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../text/json.ts';
import { finish } from '../text/steps.ts';
import type { YamlErrorCode } from './error.ts';
import { modifySteps } from './modify.ts';
import { parseDocument } from './parse.ts';

/** Reads a text that means harm: there is an error with a place in it, or a value, never both. */
function read(text: string) {
  const document = parseDocument(text);
  expect(document.error === null).toBe(document.value !== undefined);
  if (document.error) {
    expect(document.error.at).toBeGreaterThanOrEqual(0);
    expect(document.error.at).toBeLessThanOrEqual(text.length);
  }
  return document;
}

const refused = (text: string): YamlErrorCode | undefined => read(text).error?.code;

/** Each level names the one before `width` times. */
const laughs = (levels: number, width: number, line: (names: string[], own: string) => string) =>
  [...Array(levels).keys()]
    .map((i) => line(Array<string>(width).fill(`*a${i}`), `a${i + 1}: &a${i + 1}`))
    .join('');

describe('aliases', () => {
  it.each([
    ['nine laughs', 9, 9],
    ['thirty doublings', 30, 2],
    ['a thousand doublings', 400, 2],
  ])('refuses %s', (_, levels, width) => {
    const bomb = laughs(levels, width, (names, own) => `${own} [${names.join(', ')}]\n`);
    expect(refused(`a0: &a0 [x]\n${bomb}`)).toBe('alias-bomb');
  });

  it('refuses maps that merge themselves twice over, level by level', () => {
    const bomb = laughs(30, 2, (names, own) => `${own}\n  <<: [${names.join(', ')}]\n`);
    expect(refused(`a0: &a0 {x: 1}\n${bomb}`)).toBe('alias-bomb');
  });

  it.each([
    ['a list that holds itself', 'a: &a [*a]\n'],
    ['a map that holds itself', 'a: &a\n  b: *a\n'],
    ['a map that merges itself', 'a: &a\n  <<: *a\n'],
    ['a map that holds itself further down', 'a: &a\n  b:\n    c: [{d: *a}]\n'],
    ['two that hold one another', 'a: &a\n  b: &b\n    c: *a\n    d: *b\n'],
  ])('refuses %s', (_, text) => expect(refused(text)).toBe('alias-cycle'));

  it('reads as many aliases as a real file may have', () => {
    const uses = [...Array(2000).keys()].map((i) => `b${i}: *a\n`).join('');
    const { value } = read(`a: &a {x: 1}\n${uses}`);
    expect(Object.keys(value as JsonObject)).toHaveLength(2001);
  });
});

describe('depth', () => {
  const LEVELS = 100_000;

  it.each([
    ['lists in brackets', '['.repeat(LEVELS) + ']'.repeat(LEVELS)],
    ['brackets never closed', '['.repeat(LEVELS)],
    ['maps in braces', '{a: '.repeat(LEVELS) + '}'.repeat(LEVELS)],
    ['lists in lines', `${'- '.repeat(LEVELS)}a\n`],
    ['maps in lines', [...Array(2000).keys()].map((i) => `${' '.repeat(i)}a:\n`).join('')],
    ['keys that are maps', `${'? '.repeat(LEVELS)}a\n`],
    ['keys one behind the other', `${'a: '.repeat(LEVELS)}b\n`],
  ])('refuses %s', (_, text) => expect(refused(text)).toBeDefined());

  it('reads four hundred levels', () => {
    read(`${'- '.repeat(400)}a\n`);
    expect(refused(`${'['.repeat(400)}${']'.repeat(400)}`)).toBeUndefined();
  });
});

describe('size', () => {
  const COUNT = 200_000;
  const numbers = [...Array(COUNT).keys()];

  it('reads and edits a map of 200,000 keys', () => {
    const document = read(numbers.map((i) => `k${i}: ${i}\n`).join(''));
    expect(Object.keys(document.value as JsonObject)).toHaveLength(COUNT);
    expect(finish(modifySteps(document, [{ op: 'set', path: ['k7'], value: 8 }])).ok).toBe(true);
  });

  it('reads 200,000 keys in braces', () => {
    const { value } = read(`{${numbers.map((i) => `"k${i}": ${i}`).join(',')}}`);
    expect(Object.keys(value as JsonObject)).toHaveLength(COUNT);
  });

  it('reads 200,000 items', () => {
    expect(read(numbers.map((i) => `- ${i}\n`).join('')).value).toHaveLength(COUNT);
  });

  const long = 'x'.repeat(10_000_000);
  it.each([
    ['plain', `a: ${long}\n`],
    ['in double quotes', `a: "${long}"\n`],
    ['in single quotes', `a: '${long}'\n`],
    ['in a block scalar', `a: |-\n  ${long}\n`],
    ['in JSON', `{"a": "${long}"}`],
  ])('reads a string of ten million characters %s', (_, text) => {
    expect((read(text).value as { a: string }).a.length).toBe(long.length);
  });

  it.each([
    ['a key of ten million characters', `${long}: 1\n`],
    ['ten million characters in quotes never closed', `a: "${long}\n`],
    ['brackets never closed around many strings', `a: [${'"x", '.repeat(100_000)}`],
    ['ampersands', '&'.repeat(100_000)],
    ['exclamation marks', '!'.repeat(100_000)],
  ])('refuses %s', (_, text) => expect(refused(text)).toBeDefined());

  it.each([
    ['dashes', '-'.repeat(1_000_000)],
    ['colons', ':'.repeat(100_000)],
    ['quotes', '"'.repeat(100_000)],
    ['percent signs', '%'.repeat(100_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['blank lines', ' \n'.repeat(1_000_000)],
    ['blanks before a document end', `${' '.repeat(1_000_000)}\n...\nx`],
  ])('comes to an end with many %s', (_, text) => void read(text));
});

describe('characters', () => {
  it.each([
    ['as a value', 'a: \0\n'],
    ['as a key', '\0: 1\n'],
    ['in quotes', 'a: "x\0y"\n'],
    ['in a comment', '# \0\na: 1\n'],
  ])('refuses NUL %s', (_, text) => expect(refused(text)).toBe('bad-character'));

  it('takes NUL written as an escape', () => {
    expect(read('a: "\\0"\n').value).toMatchObject({ a: '\0' });
  });

  it.each(['a: \ud800\n', 'a: "\ud800"\n', '\udc00: 1\n', '# \ud800\na: 1\n', 'a: |\n  \udfff\n'])(
    'comes to an end with the lone surrogate in %j',
    (text) => void read(text),
  );
});

describe('keys that JavaScript knows', () => {
  const text =
    '__proto__: {polluted: true}\nconstructor: 1\ntoString: 2\nb: &b\n  __proto__: {polluted: true}\nc:\n  <<: *b\n';

  it('are ordinary own keys', () => {
    const value = read(text).value as JsonObject;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString', 'b', 'c']);
    expect(Object.keys(value.b as JsonObject)).toEqual(['__proto__']);
    expect(Object.keys(value.c as JsonObject)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('are absent where nobody wrote them', () => {
    const value = read('a: 1\n').value as JsonObject;
    const inherited = ['constructor', 'toString', '__proto__'].map((key) => value[key]);
    expect(inherited).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['a: 1\n', 'a: 1\n__proto__:\n  x: true\n'],
    ['{"a": 1}', '{"a": 1, "__proto__": {"x": true}}'],
    ['__proto__:\n  y: 1\n', '__proto__:\n  y: 1\n  x: true\n'],
  ])('can be set in %j', (before, after) => {
    const result = finish(
      modifySteps(read(before), [{ op: 'set', path: ['__proto__', 'x'], value: true }]),
    );
    expect(result.ok && result.changes.apply(before)).toBe(after);
    expect(({} as { x?: boolean }).x).toBeUndefined();
  });
});
