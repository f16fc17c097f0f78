import { describe, expect, it } from 'vitest';
import { ChangeSet, type TextEdit } from './change.ts';
import { hunksOf, lineChanges, linedText } from './diff.ts';

const changesOf = (before: string, edits: readonly TextEdit[]) =>
  lineChanges(linedText(before, 'any'), ChangeSet.of(before.length, edits).edits);

describe('the lines of a text', () => {
  it.each([
    ['', [], [0]],
    ['a', ['a'], [0, 1]],
    ['a\nb', ['a\n', 'b'], [0, 2, 3]],
    ['a\n\n', ['a\n', '\n'], [0, 2, 3]],
    ['a\r\nb\rc\n', ['a\r\n', 'b\r', 'c\n'], [0, 3, 5, 7]],
  ])('of %j are %j', (text, lines, starts) => {
    expect(linedText(text, 'any')).toMatchObject({ lines, starts });
  });

  it('end at line feeds only for git', () => {
    expect(linedText('a\rb\r\nc', 'lf').lines).toEqual(['a\rb\r\n', 'c']);
  });
});

describe('what edits change', () => {
  const text = 'a\nb\nc\nd\ne\n';
  it.each<[string, TextEdit[], object[]]>([
    ['nothing', [], []],
    [
      'a word',
      [{ from: 2, to: 3, insert: 'x' }],
      [{ from: 1, to: 2, at: 1, removed: ['b\n'], added: ['x\n'] }],
    ],
    [
      'a line behind another line’s text',
      [{ from: 3, to: 3, insert: '\nx' }],
      [{ from: 2, to: 2, at: 2, removed: [], added: ['x\n'] }],
    ],
    [
      'a line that goes',
      [{ from: 3, to: 5, insert: '' }],
      [{ from: 2, to: 3, at: 2, removed: ['c\n'], added: [] }],
    ],
    ['a line put back as it was', [{ from: 2, to: 4, insert: 'b\n' }], []],
    [
      'neighbours, as one',
      [
        { from: 2, to: 3, insert: 'x' },
        { from: 4, to: 5, insert: 'y' },
      ],
      [{ from: 1, to: 3, at: 1, removed: ['b\n', 'c\n'], added: ['x\n', 'y\n'] }],
    ],
    [
      'lines apart, counted on in the text after',
      [
        { from: 0, to: 0, insert: 'x\ny\n' },
        { from: 6, to: 7, insert: 'z' },
      ],
      [
        { from: 0, to: 0, at: 0, removed: [], added: ['x\n', 'y\n'] },
        { from: 3, to: 4, at: 5, removed: ['d\n'], added: ['z\n'] },
      ],
    ],
    [
      'the last line end',
      [{ from: 9, to: 10, insert: '' }],
      [{ from: 4, to: 5, at: 4, removed: ['e\n'], added: ['e'] }],
    ],
  ])('%s', (_, edits, expected) => {
    expect(changesOf(text, edits)).toEqual(expected);
  });

  it('comes in hunks with the lines around it', () => {
    const before = linedText('1\n2\n3\n4\n5\n6\n7\n8\n9\n', 'any');
    const changes = lineChanges(before, [
      { from: 2, to: 4, insert: '' },
      { from: 6, to: 7, insert: 'x' },
      { from: 16, to: 17, insert: 'y' },
    ]);
    expect(hunksOf(before, changes, 1)).toEqual([
      {
        before: { first: 0, length: 5 },
        after: { first: 0, length: 4 },
        lines: [
          { kind: 'same', text: '1\n' },
          { kind: 'removed', text: '2\n' },
          { kind: 'same', text: '3\n' },
          { kind: 'removed', text: '4\n' },
          { kind: 'added', text: 'x\n' },
          { kind: 'same', text: '5\n' },
        ],
      },
      {
        before: { first: 7, length: 2 },
        after: { first: 6, length: 2 },
        lines: [
          { kind: 'same', text: '8\n' },
          { kind: 'removed', text: '9\n' },
          { kind: 'added', text: 'y\n' },
        ],
      },
    ]);
  });
});
