import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { equalJson, type Json, stringifyJson } from '../text/json.ts';
import { parseDocument } from './parse.ts';

const testdata = (name: string) =>
  readFileSync(new URL(`testdata/${name}`, import.meta.url), 'utf8');

interface Row {
  readonly name: string;
  readonly yaml: string;
  readonly json?: Json;
  readonly error?: string;
}
const rows = testdata('yaml.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);

/** JSON as Go prints it, for values in which JSON.parse has rounded nothing. */
const plain = (value: Json): Json => JSON.parse(stringifyJson(value));

describe('text as sigs.k8s.io/yaml reads it', () => {
  it(`gives the value or the error of every one of ${rows.length} rows`, () => {
    const differing = rows.filter((row) => {
      const { value, error } = parseDocument(row.yaml);
      if (row.error !== undefined) return error === null;
      return value === undefined || !equalJson(plain(value), plain(row.json as Json));
    });
    expect(differing.map((row) => `${row.name}: ${JSON.stringify(row.yaml)}`)).toEqual([]);
  });
});

describe('scalars', () => {
  const [, ...oracle] = testdata('scalar-oracle.tsv').split('\n').filter(Boolean);
  it.each(oracle.map((line) => line.split('\t')))('%s is %s', (scalar = '', expected) => {
    const { value, error } = parseDocument(`v: ${scalar}\n`);
    // Go's encoder escapes angle brackets; the value is the same.
    const read = error ? 'ERR' : stringifyJson((value as { v: Json }).v).replace(/</g, '\\u003c');
    expect(read).toBe(expected?.replace(/^ERR.*/, 'ERR'));
  });
});

describe('a block scalar at the end of a file without a line break', () => {
  // kubectl reads a file line by line and ends each one, the last one included.
  it.each([
    ['a: |\n  hello', 'hello\n'],
    ['a: >\n  hello', 'hello\n'],
    ['a: |+\n  hello', 'hello\n'],
    ['a: |-\n  hello', 'hello'],
    ['a: |\r\n  hello', 'hello\n'],
  ])('%j', (text, value) => {
    expect(parseDocument(text).value).toEqual({ a: value });
  });
});

describe('why a text cannot be read', () => {
  it.each([
    ['kind: Pod\n a: 1', 'indentation', 12],
    ['command: echo: hello', 'second-colon', 13],
    ['- name: a\n  command: echo: hello\n', 'second-colon', 25],
    ['- name: a\r  command: echo\r    more: 1', 'indentation', 34],
    ['spec: containers:\n  - name: a', 'same-line', 16],
    ['title: Note: # text', 'same-line', 11],
    ['args: - a', 'same-line', 6],
    ["name: 'it's'", 'after-close', 10],
    ['command: "a" b', 'after-close', 13],
    ['ports: [1]]', 'after-close', 10],
    ['{"a": 1}}', 'after-close', 8],
    ['a: "x"\n  b: 1', 'indentation', 9],
    ['a: }', 'bad-start', 3],
    ['key\nother: 1', 'bad-start', 9],
    ['a: 1\nmetadata\n  name: x', 'missing-colon', 13],
    ['a: 1\nkind\n  # the rest\nb: 2', 'missing-colon', 9],
    ['a: 1\nb:2\r\nc: 3', 'missing-colon', 8],
    ['a: 1\nmetadata\n', 'missing-colon', 13],
    ['{"a" 1}', 'missing-comma', 5],
    ['a:\n\tb: 1', 'tab-indentation', 3],
    ['a: [1\n', 'unclosed-flow', 5],
  ])('%j: %s', (text, code, at) => {
    expect(parseDocument(text).error).toMatchObject({ code, at });
  });
});
