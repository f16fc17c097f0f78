/** Whatever a text is like, a provenance comment changes nothing that is read of it, and there is one of them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from '../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../yaml/split.ts';
import {
  type Provenance,
  provenanceComment,
  provenanceObstacle,
  withProvenance,
} from './provenance.ts';

const provenance: fc.Arbitrary<Provenance> = fc.record({
  version: fc.constantFrom('0.1.0', '10.2.3', '1.0.0-rc.1'),
  profile: fc.constantFrom('pss-restricted', 'everything'),
  kubernetes: fc.constantFrom('1.36', '1.29'),
  policy: fc.constantFrom('v1.36', 'latest'),
  date: fc.constantFrom('2026-11-26', '2030-01-01'),
  open: fc.uniqueArray(
    fc.record({ severity: fc.constantFrom('critical', 'high', 'low'), n: fc.nat(200) }),
    { selector: ({ severity }) => severity },
  ),
});

const line = fc.oneof(
  fc.constantFrom('---', '--- # next', '---x', '%YAML 1.1', '', '  ', '\t', '# ours'),
  fc.constantFrom('a: 1', '  b: [1, 2]', '- c', 'd: |', '  text', '"e": {f: g}', '#', 'h: &i j'),
  fc.constantFrom(
    '{',
    '  "k": 1',
    '}',
    '[1]',
    '\ufeff',
    '{{ .Values.x }}: 1',
    '# {{ y }}',
    '--- |',
  ),
  provenance.map(provenanceComment),
  fc.string({ maxLength: 6 }),
);
/** `...` only behind what it ends. */
const texts = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(fc.oneof(line, fc.constant('a: 1\n...')), { maxLength: 10 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([mark, lines, eol, ends]) => mark + lines.join(eol) + (ends ? eol : ''));

/** What Kubernetes reads: the values of documents that are not passed over; undefined for what is broken. */
const read = (text: string) =>
  splitDocuments(text)
    .filter(({ from, to }) => !isEmptyDocument(text.slice(from, to)))
    .map(({ from, to, badSeparator }) => ({
      value: parseDocument(text.slice(from, to)).value,
      bad: badSeparator !== undefined,
    }));

it('leaves what is read as it is', () => {
  fc.assert(
    fc.property(texts, provenance, (text, own) => {
      fc.pre(provenanceObstacle('a.yaml', text) === null);
      // js-yaml minds how far the first line of a document is indented only where there is a line before it.
      fc.pre(!/^\ufeff?(?:---[ \t]*(?:#.*)?(?:\r\n|\n|\r)\ufeff?)?[ \t]+[^ \t\n\r]/.test(text));
      const [before, after] = [read(text), read(withProvenance(text, own))];
      expect(after).toHaveLength(before.length);
      for (const [i, one] of before.entries()) {
        // What is broken says nothing, and a manifest is no lone word.
        if (typeof one.value === 'object') expect(after[i]).toEqual(one);
      }
    }),
    { numRuns: 2000 },
  );
});

it('is there once, however often and by whom it is written', () => {
  fc.assert(
    fc.property(texts, provenance, provenance, (text, one, other) => {
      const once = withProvenance(text, one);
      expect(withProvenance(once, one)).toBe(once);
      expect(withProvenance(withProvenance(text, other), one)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

it('takes nothing of the text but earlier provenance comments', () => {
  fc.assert(
    fc.property(texts, provenance, (text, own) => {
      fc.pre(!text.includes('# Podsmith'));
      const comment = provenanceComment(own);
      const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
      const made = withProvenance(text, own);
      expect(made.split(comment)).toHaveLength(2);
      expect(made.replace(`${comment}${eol}`, '')).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
