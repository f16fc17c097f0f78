import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { folderOf } from './test-tools.ts';
import { unifiedDiff } from './unified-diff.ts';

/** Applies the diff of a change with the real git and gives back what became of the file. */
function applied(before: string, edits: readonly TextEdit[], path = 'a.yaml') {
  const changes = ChangeSet.of(before.length, edits);
  const diff = unifiedDiff(path, before, changes.edits);
  const folder = folderOf({ [path]: before });
  if (diff !== '') {
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: diff });
  }
  return { diff, wanted: changes.apply(before), got: readFileSync(join(folder, path), 'utf8') };
}

const numbered = (n: number, end = '\n') =>
  Array.from({ length: n }, (_, i) => `line: ${i}${end}`).join('');
const at = (text: string, part: string, insert: string, length = part.length): TextEdit => {
  const from = text.indexOf(part);
  return { from, to: from + length, insert };
};

describe('a unified diff', () => {
  const twenty = numbered(20);
  const crlf = numbered(12, '\r\n');
  const open = numbered(5).trimEnd();
  it.each<[string, string, TextEdit[]]>([
    ['a word', twenty, [at(twenty, 'line: 7', 'seven: 7')]],
    [
      'an inserted line',
      twenty,
      [{ ...at(twenty, 'line: 7', 'new: 1\n'), to: twenty.indexOf('line: 7') }],
    ],
    ['a removed line', twenty, [at(twenty, 'line: 7\n', '')]],
    ['the first line', twenty, [at(twenty, 'line: 0\n', '')]],
    ['the last line', twenty, [at(twenty, 'line: 19\n', 'last: 1\nmore: 2\n')]],
    ['something at the start', twenty, [{ from: 0, to: 0, insert: '# head\n' }]],
    [
      'something at the end',
      twenty,
      [{ from: twenty.length, to: twenty.length, insert: 'end: 1\n' }],
    ],
    ['several hunks', twenty, [at(twenty, 'line: 2', 'x'), at(twenty, 'line: 17\n', 'y\nz\n')]],
    [
      'neighbours',
      twenty,
      [at(twenty, 'line: 2', 'x'), at(twenty, 'line: 3', 'y'), at(twenty, 'line: 9', 'z')],
    ],
    [
      'two edits on one line',
      twenty,
      [
        at(twenty, 'line: 8', 'kine', 4),
        { from: twenty.indexOf('line: 8') + 6, to: twenty.indexOf('line: 8') + 7, insert: '88' },
      ],
    ],
    ['everything', twenty, [{ from: 0, to: twenty.length, insert: '' }]],
    ['an empty file', '', [{ from: 0, to: 0, insert: 'a: 1\n' }]],
    [
      'CRLF',
      crlf,
      [at(crlf, 'line: 3', 'three'), at(crlf, 'line: 9\r\n', 'nine: 1\r\nmore: 1\r\n')],
    ],
    ['no line end at the end', open, [at(open, 'line: 1', 'one')]],
    ['a last line without an end', open, [at(open, 'line: 4', 'four')]],
    ['a line added behind it', open, [{ from: open.length, to: open.length, insert: '\nmore: 1' }]],
    ['a line end that is added', open, [{ from: open.length, to: open.length, insert: '\n' }]],
    ['a line end that goes', twenty, [{ from: twenty.length - 1, to: twenty.length, insert: '' }]],
    ['tabs and blanks', 'a:\t1\n  \t\nb: 2 \n', [{ from: 3, to: 4, insert: '9' }]],
    [
      'lines that look like a diff',
      '--- a\n+++ b\n@@ -1 +1 @@\n-x\n',
      [{ from: 19, to: 19, insert: '-' }],
    ],
    ['a mark at the start', '\ufeffa: 1\nb: 2\n', [{ from: 4, to: 5, insert: '5' }]],
    [
      'form feeds and lone carriage returns',
      'a: 1\rb: 2\n\fc: 3\n',
      [{ from: 3, to: 4, insert: '7' }],
    ],
  ])('of %s is what git applies', (_, before, edits) => {
    const { diff, wanted, got } = applied(before, edits);
    expect(diff).not.toBe('');
    expect(got).toBe(wanted);
  });

  it('takes many random edits', () => {
    let seed = 7;
    const random = (n: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % n;
    };
    for (let round = 0; round < 40; round++) {
      const text = numbered(60, random(2) ? '\n' : '\r\n').slice(0, random(2) ? undefined : -2);
      const edits: TextEdit[] = [];
      for (let from = random(40); from < text.length; ) {
        const to = Math.min(text.length, from + random(25));
        edits.push({ from, to, insert: ['', 'x', 'new: 1\n', '\n\n', '\r\ny'][random(5)] ?? '' });
        from = to + 1 + random(120);
      }
      const { got, wanted } = applied(text, edits);
      expect(got).toBe(wanted);
    }
  });

  it.each([
    'my pod.yaml',
    'k8s/deep/a.yaml',
    'tab\there.yaml',
    'quote"d.yaml',
    'größe.yaml',
    'back\\slash.yaml',
  ])('names %j as git reads it', (path) => {
    const { wanted, got } = applied('a: 1\n', [{ from: 3, to: 4, insert: '2' }], path);
    expect(got).toBe(wanted);
  });

  it('is empty when nothing changes', () => {
    expect(applied('a: 1\n', []).diff).toBe('');
    expect(unifiedDiff('a', 'a: 1\n', [{ from: 0, to: 1, insert: 'a' }])).toBe('');
  });
});
