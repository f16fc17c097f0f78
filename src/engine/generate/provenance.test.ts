import { describe, expect, test } from 'vitest';
import { isEmptyDocument, splitDocuments } from '../yaml/split.ts';
import {
  type Provenance,
  provenanceComment,
  provenanceObstacle,
  withProvenance,
} from './provenance.ts';

const PROVENANCE: Provenance = {
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
const NEWER: Provenance = { ...PROVENANCE, version: '2.0.0-rc.1', date: '2027-01-01', open: [] };
const COMMENT = provenanceComment(PROVENANCE);
const POD = 'apiVersion: v1\nkind: Pod\n';

test('a provenance comment says what is left open, where somebody has looked', () => {
  const first = '# Podsmith 1.0.0, aks-article, Kubernetes 1.36, Pod Security Standards v1.36';
  expect(COMMENT).toBe(`${first}, 2026-11-26, open: 2 high, 1 low`);
  expect(provenanceComment({ ...PROVENANCE, open: [] })).toBe(`${first}, 2026-11-26, open: none`);
  const none = { ...PROVENANCE, open: [] };
  expect(provenanceComment({ ...none, judged: 'part' })).toMatch(/, open: none, judged in part$/);
  expect(provenanceComment({ ...none, judged: 'nothing' })).toMatch(/, open: unknown, not judged$/);
  expect(provenanceComment({ ...none, judged: 'no-pod' })).toMatch(/, open: none, no pod$/);
  const { open: _, ...unseen } = PROVENANCE;
  expect(provenanceComment(unseen)).toBe(`${first}, 2026-11-26`);
});

describe('a text under a provenance comment', () => {
  const own = provenanceComment({ ...PROVENANCE, version: '0.9.1', open: [] });
  const unjudged = provenanceComment({ ...PROVENANCE, open: [], judged: 'nothing' });
  test.each([
    ['a manifest', POD, `${COMMENT}\n${POD}`],
    ['nothing', '', `${COMMENT}\n`],
    ['no line end', 'a: 1', `${COMMENT}\na: 1`],
    ['CRLF', 'a: 1\r\nb: 2\r\n', `${COMMENT}\r\na: 1\r\nb: 2\r\n`],
    ['CR', 'a: 1\rb: 2\r', `${COMMENT}\ra: 1\rb: 2\r`],
    ['a mark in the text', `\ufeff${POD}`, `\ufeff${COMMENT}\n${POD}`],
    ['a separator first', `---\n${POD}`, `---\n${COMMENT}\n${POD}`],
    ['a separator with a comment', `--- # a\r\nb: 1\r\n`, `--- # a\r\n${COMMENT}\r\nb: 1\r\n`],
    ['a mark and a separator', `\ufeff---\n${POD}`, `\ufeff---\n${COMMENT}\n${POD}`],
    ['a mark behind a separator', `---\n\ufeff${POD}`, `---\n\ufeff${COMMENT}\n${POD}`],
    ['nothing but a separator', '---', `${COMMENT}\n---`],
    ['a value behind the separator', '--- {a: 1}\n', `${COMMENT}\n--- {a: 1}\n`],
    ['a directive', `%YAML 1.1\n---\n${POD}`, `${COMMENT}\n%YAML 1.1\n---\n${POD}`],
    ['a comment', `# ours\n\n${POD}`, `${COMMENT}\n# ours\n\n${POD}`],
    ['several documents', `${POD}---\n${POD}`, `${COMMENT}\n${POD}---\n${POD}`],
    ['a provenance comment', `${own}\n${POD}`, `${COMMENT}\n${POD}`],
    ['one of a text that was not judged', `${unjudged}\n${POD}`, `${COMMENT}\n${POD}`],
    ['a provenance comment that ends the text', own, COMMENT],
    [
      'a provenance comment behind a comment',
      `# ours\n${own}\n${POD}`,
      `# ours\n${COMMENT}\n${POD}`,
    ],
    ['a provenance comment before a separator', `${own}\n---\n${POD}`, `${COMMENT}\n---\n${POD}`],
    [
      'a provenance comment behind a directive',
      `%YAML 1.1\r\n---\r\n${own}\r\na: 1`,
      `%YAML 1.1\r\n---\r\n${COMMENT}\r\na: 1`,
    ],
    ['two provenance comments', `${own}\n${own}\n---\n${own}\n${POD}`, `${COMMENT}\n---\n${POD}`],
    [
      'what only looks like one',
      `# Podsmith 3 is out\n${POD}`,
      `${COMMENT}\n# Podsmith 3 is out\n${POD}`,
    ],
    [
      'a provenance comment of another document',
      `${POD}---\n${own}\n${POD}`,
      `${COMMENT}\n${POD}---\n${own}\n${POD}`,
    ],
  ])('with %s', (_, text, wanted) => {
    const made = withProvenance(text, PROVENANCE);
    expect(made).toBe(wanted);
    expect(withProvenance(made, PROVENANCE)).toBe(made);
    expect(withProvenance(withProvenance(text, NEWER), PROVENANCE)).toBe(made);
    expect(withProvenance(made, NEWER).replace(provenanceComment(NEWER), COMMENT)).toBe(made);
  });

  test('has as many documents as before', () => {
    for (const text of [POD, `---\n${POD}`, `\ufeff---\r\n${POD}---\n${POD}`]) {
      expect(splitDocuments(withProvenance(text, PROVENANCE))).toHaveLength(
        splitDocuments(text).length,
      );
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
])('%s with %j can have a provenance comment, or not: %s', (name, text, wanted) => {
  expect(provenanceObstacle(name, text)).toBe(wanted);
});

test('a provenance comment alone is a document that is passed over', () => {
  expect(isEmptyDocument(COMMENT)).toBe(true);
});
