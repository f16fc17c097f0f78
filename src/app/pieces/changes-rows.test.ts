import { describe, expect, it } from 'vitest';
import type { Hunk } from '../store/changes.ts';
import { besideRows, type DiffRow, inlineRows, sameRows } from './changes-rows.ts';

const hunk = (removed: string[], added: string[]): Hunk => ({
  from: 4,
  to: 4 + removed.length,
  at: 6,
  removed,
  added,
  offset: 0,
  end: 0,
  acts: [],
});

/** A row in short: line and text of each side, with the part that differs in brackets. */
const short = (rows: readonly DiffRow[]) =>
  rows.map(({ before, now }) =>
    [before, now].map((cell) => {
      if (!cell) return '';
      const { line, text, part, end } = cell;
      const marked = part
        ? `${text.slice(0, part.from)}[${text.slice(part.from, part.to)}]${text.slice(part.to)}`
        : text;
      return `${line} ${marked}${end ? ` (${end})` : ''}`;
    }),
  );

describe('the rows of a change', () => {
  const changed = hunk(
    ['image: a:1\n', 'tty: true\n'],
    ['ports: []\n', 'image: a:2\n', 'stdin: 1\n'],
  );

  it('are what goes, then what comes', () => {
    expect(short(inlineRows(changed))).toEqual([
      ['5 image: a:[1]', ''],
      ['6 tty: true', ''],
      ['', '7 ports: []'],
      ['', '8 image: a:[2]'],
      ['', '9 stdin: 1'],
    ]);
  });

  it('have a line beside what became of it', () => {
    expect(short(besideRows(changed))).toEqual([
      ['', '7 ports: []'],
      ['5 image: a:[1]', '8 image: a:[2]'],
      ['6 tty: true', '9 stdin: 1'],
    ]);
  });

  it.each<[string, string[], string[], string[][]]>([
    [
      'of one kind are not told',
      ['a\r\n'],
      ['b\r\n'],
      [
        ['5 a', ''],
        ['', '7 b'],
      ],
    ],
    [
      'of several kinds are',
      ['a\r\n'],
      ['a\n'],
      [
        ['5 a (CRLF)', ''],
        ['', '7 a (LF)'],
      ],
    ],
    [
      'that miss are',
      ['a'],
      ['a\n'],
      [
        ['5 a (none)', ''],
        ['', '7 a'],
      ],
    ],
  ])('line ends %s', (_, removed, added, rows) => {
    expect(short(inlineRows(hunk(removed, added)))).toEqual(rows);
  });

  it('around it are counted on both sides', () => {
    expect(short(sameRows(['a\n', 'b\n', 'c'], 1, 3, 4))).toEqual([
      ['2 b', '6 b'],
      ['3 c', '7 c'],
    ]);
  });
});
