import { describe, expect, test } from 'vitest';
import { isEmptyDocument, splitDocuments } from '../yaml/split.ts';
import { headerObstacle, headerOf, type Origin, withOrigin } from './origin.ts';

const ORIGIN: Origin = {
  version: '1.0.0',
  profile: 'aks-article',
  kubernetes: '1.36',
  policy: 'v1.36',
  date: '2026-11-26',
  open: [
    { severity: 'high', n: 2 },
    { severity: 'low', n: 1 },
  ],
};
const NEWER: Origin = { ...ORIGIN, version: '2.0.0-rc.1', date: '2027-01-01', open: [] };
const HEADER = headerOf(ORIGIN);
const POD = 'apiVersion: v1\nkind: Pod\n';

test('a header says what is left open, where somebody has looked', () => {
  const first = '# Podsmith 1.0.0, aks-article, Kubernetes 1.36, Pod Security Standards v1.36';
  expect(HEADER).toBe(`${first}, 2026-11-26, open: 2 high, 1 low`);
  expect(headerOf({ ...ORIGIN, open: [] })).toBe(`${first}, 2026-11-26, open: none`);
  const { open: _, ...unseen } = ORIGIN;
  expect(headerOf(unseen)).toBe(`${first}, 2026-11-26`);
});

describe('a text under a header', () => {
  const own = headerOf({ ...ORIGIN, version: '0.9.1', open: [] });
  test.each([
    ['a manifest', POD, `${HEADER}\n${POD}`],
    ['nothing', '', `${HEADER}\n`],
    ['no line end', 'a: 1', `${HEADER}\na: 1`],
    ['CRLF', 'a: 1\r\nb: 2\r\n', `${HEADER}\r\na: 1\r\nb: 2\r\n`],
    ['CR', 'a: 1\rb: 2\r', `${HEADER}\ra: 1\rb: 2\r`],
    ['a mark in the text', `\ufeff${POD}`, `\ufeff${HEADER}\n${POD}`],
    ['a separator first', `---\n${POD}`, `---\n${HEADER}\n${POD}`],
    ['a separator with a comment', `--- # a\r\nb: 1\r\n`, `--- # a\r\n${HEADER}\r\nb: 1\r\n`],
    ['a mark and a separator', `\ufeff---\n${POD}`, `\ufeff---\n${HEADER}\n${POD}`],
    ['a mark behind a separator', `---\n\ufeff${POD}`, `---\n\ufeff${HEADER}\n${POD}`],
    ['nothing but a separator', '---', `${HEADER}\n---`],
    ['a value behind the separator', '--- {a: 1}\n', `${HEADER}\n--- {a: 1}\n`],
    ['a directive', `%YAML 1.1\n---\n${POD}`, `${HEADER}\n%YAML 1.1\n---\n${POD}`],
    ['a comment', `# ours\n\n${POD}`, `${HEADER}\n# ours\n\n${POD}`],
    ['several documents', `${POD}---\n${POD}`, `${HEADER}\n${POD}---\n${POD}`],
    ['a header', `${own}\n${POD}`, `${HEADER}\n${POD}`],
    ['a header that ends the text', own, HEADER],
    ['a header behind a comment', `# ours\n${own}\n${POD}`, `# ours\n${HEADER}\n${POD}`],
    ['a header before a separator', `${own}\n---\n${POD}`, `${HEADER}\n---\n${POD}`],
    [
      'a header behind a directive',
      `%YAML 1.1\r\n---\r\n${own}\r\na: 1`,
      `%YAML 1.1\r\n---\r\n${HEADER}\r\na: 1`,
    ],
    ['two headers', `${own}\n${own}\n---\n${own}\n${POD}`, `${HEADER}\n---\n${POD}`],
    [
      'what only looks like one',
      `# Podsmith 3 is out\n${POD}`,
      `${HEADER}\n# Podsmith 3 is out\n${POD}`,
    ],
    [
      'a header of another document',
      `${POD}---\n${own}\n${POD}`,
      `${HEADER}\n${POD}---\n${own}\n${POD}`,
    ],
  ])('with %s', (_, text, wanted) => {
    const made = withOrigin(text, ORIGIN);
    expect(made).toBe(wanted);
    expect(withOrigin(made, ORIGIN)).toBe(made);
    expect(withOrigin(withOrigin(text, NEWER), ORIGIN)).toBe(made);
    expect(withOrigin(made, NEWER).replace(headerOf(NEWER), HEADER)).toBe(made);
  });

  test('has as many documents as before', () => {
    for (const text of [POD, `---\n${POD}`, `\ufeff---\r\n${POD}---\n${POD}`]) {
      expect(splitDocuments(withOrigin(text, ORIGIN))).toHaveLength(splitDocuments(text).length);
    }
  });
});

test.each([
  ['web.yaml', POD, null],
  ['WEB.YML', '', null],
  ['web.yaml', '# {}\n{a: 1}', null],
  ['web.json', '{"a": 1}', 'json'],
  ['web.JSON', 'a: 1', 'json'],
  ['web.yaml', ' \n{\n\t"a": 1\n}', 'json'],
  ['web.yaml', '\ufeff[1]', 'json'],
  ['web.yaml', '{{- if .Values.on -}}\na: 1\n', 'expression'],
  ['web.yaml', '---\n{{- if .Values.on -}}\na: 1\n', 'expression'],
  ['web.yaml', '{% if on %}\na: 1\n', 'expression'],
  ['web.yaml', '# ours\n{{- if .Values.on -}}\na: 1\n', null],
  ['notes.md', '# Notes\n', 'name'],
  ['deployment', POD, 'name'],
])('%s with %j can have a header, or not: %s', (name, text, wanted) => {
  expect(headerObstacle(name, text)).toBe(wanted);
});

test('a header alone is a document that is passed over', () => {
  expect(isEmptyDocument(HEADER)).toBe(true);
});
