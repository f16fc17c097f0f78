import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse.ts';
import { isEmptyDocument, splitDocuments } from './split.ts';

/** The parts of a text; `!` stands before those behind a separator line that kubectl refuses. */
const parts = (text: string): string[] =>
  splitDocuments(text).map(
    ({ from, to, badSeparator }) => (badSeparator ? '!' : '') + text.slice(from, to),
  );

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('splitDocuments', () => {
  it.each([
    ['one document', 'a: 1\n', ['a: 1\n']],
    ['nothing', '', ['']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['a: 1\n', 'b: 2\n']],
    ['a separator before the first', '---\na: 1\n', ['a: 1\n']],
    ['a comment before the first separator', '# c\n---\na: 1\n', ['# c\n', 'a: 1\n']],
    ['a separator behind the last', 'a: 1\n---\n', ['a: 1\n', '']],
    ['a separator at the end without a line break', 'a: 1\n---', ['a: 1\n', '']],
    ['nothing but a separator', '---\n', ['']],
    ['separators in a row', 'a: 1\n---\n---\nb: 2\n', ['a: 1\n', '', 'b: 2\n']],
    ['no final line break', 'a: 1\n---\nb: 2', ['a: 1\n', 'b: 2']],
    ['blanks behind the separator', 'a: 1\n---  \t\nb: 2\n', ['a: 1\n', 'b: 2\n']],
    ['a comment behind the separator', 'a: 1\n--- # b\nb: 2\n', ['a: 1\n', 'b: 2\n']],
    ['a comment right behind the dashes', 'a: 1\n---# b\nb: 2\n', ['a: 1\n', 'b: 2\n']],
    ['dashes that are set in', 'a: |\n  ---\nb: 2\n', ['a: |\n  ---\nb: 2\n']],
    ['dashes inside a line', 'a: x --- y\n', ['a: x --- y\n']],
    ['two dashes', 'a: 1\n--\nb: 2\n', ['a: 1\n--\nb: 2\n']],
    ['a document end', 'a: 1\n...\nb: 2\n', ['a: 1\n...\nb: 2\n']],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
    expect(parts(crlf(text))).toEqual(expected.map(crlf));
  });

  it.each([
    ['text', 'a: 1\n--- foo\nb: 2\n', ['a: 1\n', '!b: 2\n']],
    ['an entry', 'a: 1\n---foo: bar\nb: 2\n', ['a: 1\n', '!b: 2\n']],
    ['a flow map', '--- {a: b}\nb: 2\n', ['!b: 2\n']],
    ['a block scalar', '--- |\n  b\n', ['!  b\n']],
    ['a tag', '--- !!map\nb: 2\n', ['!b: 2\n']],
    ['a fourth dash', 'a: 1\n----\nb: 2\n', ['a: 1\n', '!b: 2\n']],
  ])('refuses a separator with %s behind it', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
    expect(parts(crlf(text))).toEqual(expected.map(crlf));
  });

  it('says where a refused separator stands', () => {
    const text = 'a: 1\n--- foo\nb: 2\n';
    const bad = splitDocuments(text)[1]?.badSeparator;
    expect(text.slice(bad?.from, bad?.to)).toBe('--- foo\n');
  });

  const certificate = '-----BEGIN CERTIFICATE-----';
  it('keeps a certificate inside a block scalar in its document', () => {
    expect(parts(`pem: |\n  ${certificate}\n  MII\n`)).toHaveLength(1);
  });

  it('refuses a certificate that starts in the first column', () => {
    expect(parts(`pem: |\n${certificate}\nMII\n`)).toEqual(['pem: |\n', '!MII\n']);
  });

  describe('with a byte-order mark', () => {
    it('leaves it to the first document', () => {
      expect(parts('\ufeffa: 1\n---\nb: 2\n')).toEqual(['\ufeffa: 1\n', 'b: 2\n']);
    });

    it('sees a separator right behind it', () => {
      expect(parts('\ufeff---\na: 1\n')).toEqual(['\ufeff', 'a: 1\n']);
    });

    it('sees no separator behind a mark that is not the first character', () => {
      expect(parts('a: 1\n\ufeff---\nb: 2\n')).toHaveLength(1);
    });
  });

  it('makes a document of its own of a directive, and no reader takes it', () => {
    for (const directive of ['%YAML 1.1', '%YAML 1.2', '%TAG ! tag:x,2000:']) {
      const [first = '', second] = parts(`${directive}\n---\na: 1\n`);
      expect(parseDocument(first).error).not.toBeNull();
      expect(second).toBe('a: 1\n');
    }
  });

  it('covers every text with documents and separator lines, in order and without gaps', () => {
    const line = fc.constantFrom(
      '---',
      '--- # c',
      '--- x',
      '----',
      ' ---',
      '--',
      'a: 1',
      '# c',
      '',
    );
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    const text = fc
      .tuple(fc.boolean(), fc.array(fc.tuple(line, ends)), line)
      .map(([bom, lines, last]) => `${bom ? '\ufeff' : ''}${lines.flat().join('')}${last}`);
    fc.assert(
      fc.property(text, (whole) => {
        let at = 0;
        let rebuilt = '';
        for (const { from, to, separatorFrom, badSeparator } of splitDocuments(whole)) {
          const separator = whole.slice(separatorFrom, from);
          expect(separatorFrom).toBe(at);
          expect(separator).toMatch(at === 0 ? /^(?:---[^\n\r]*(?:\r\n|\n|\r|$))?$/ : /^---/);
          expect(separator).toMatch(/^[^\n\r]*(?:\r\n|\n|\r)?$/);
          expect(badSeparator !== undefined).toBe(/^---[ \t]*[^ \t\n\r#]/.test(separator));
          expect(whole.slice(from, to)).not.toMatch(/(?:^|[\n\r])---/);
          rebuilt += separator + whole.slice(from, to);
          at = to;
        }
        expect(rebuilt).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isEmptyDocument', () => {
  it.each([
    '',
    '\n',
    ' \t\n \n',
    '# c',
    '# c\n\n  # d\n',
    '\ufeff',
    '\ufeff# c\n',
    '#\r\n\r\n',
    '\r',
  ])('%j is', (text) => expect(isEmptyDocument(text)).toBe(true));

  it.each(['a: 1', '# c\na: 1\n', '# c\r\na: 1\r\n', '\ufeffa', '{}', '-', '...', '"#"', '\u00a0'])(
    '%j is not',
    (text) => expect(isEmptyDocument(text)).toBe(false),
  );

  it('sees the manifest behind a licence of many lines, with any line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const licence = `# Licensed under the Apache License${end}`.repeat(27);
      expect(isEmptyDocument(`${licence}a: 1${end}`)).toBe(false);
    }
  });
});
