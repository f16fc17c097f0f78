/** The lines of a change as rows, below one another or beside one another. */
import { alteredLines, differingPart, type LineChange } from '../../engine/compare.ts';
import { endOf } from '../store/changes.ts';

export interface DiffCell {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** The line end, where it is worth a word: `none` for a last line without one. */
  readonly end: 'LF' | 'CRLF' | 'CR' | 'none' | undefined;
  /** What of the text is different from the line that it became, or that it was. */
  readonly part: { readonly from: number; readonly to: number } | undefined;
}

export interface DiffRow {
  readonly key: string;
  readonly before: DiffCell | undefined;
  readonly now: DiffCell | undefined;
  /** The same line on both sides. */
  readonly same: boolean;
}

const NAMES: { readonly [end: string]: DiffCell['end'] } = {
  '\n': 'LF',
  '\r\n': 'CRLF',
  '\r': 'CR',
  '': 'none',
};

/** Lines around a change, which are the same on both sides. */
export function sameRows(
  lines: readonly string[],
  from: number,
  to: number,
  shift: number,
): DiffRow[] {
  return lines.slice(from, to).map((line, i) => {
    const text = withoutEnd(line);
    const cell = (at: number): DiffCell => ({ line: at, text, end: undefined, part: undefined });
    const before = from + i + 1;
    return { key: `s${before}`, before: cell(before), now: cell(before + shift), same: true };
  });
}

/** The rows of a change; a line and what became of it stand in one. */
export function besideRows(hunk: LineChange): DiffRow[] {
  const { removed, added } = hunk;
  const [old, current] = cellsOf(hunk);
  const rows: DiffRow[] = [];
  let [i, j] = [0, 0];
  const passTo = (oldEnd: number, currentEnd: number) => {
    for (; i < oldEnd || j < currentEnd; i++, j++) {
      rows.push(row(i < oldEnd ? old[i] : undefined, j < currentEnd ? current[j] : undefined));
    }
    [i, j] = [oldEnd, currentEnd];
  };
  for (const [a, b] of alteredLines(removed, added)) {
    passTo(a, b);
    passTo(a + 1, b + 1);
  }
  passTo(removed.length, added.length);
  return rows;
}

/** The rows of a change: what goes, then what comes. */
export function inlineRows(hunk: LineChange): DiffRow[] {
  const [old, current] = cellsOf(hunk);
  return [
    ...old.map((cell) => row(cell, undefined)),
    ...current.map((cell) => row(undefined, cell)),
  ];
}

const row = (before: DiffCell | undefined, now: DiffCell | undefined): DiffRow => ({
  key: `${before?.line ?? ''}-${now?.line ?? ''}`,
  before,
  now,
  same: false,
});

function cellsOf({ removed, added, from, at }: LineChange): [DiffCell[], DiffCell[]] {
  const ends = new Set([...removed, ...added].map(endOf));
  const several = [...ends].filter((end) => end !== '').length > 1;
  const cells = (lines: readonly string[], first: number): DiffCell[] =>
    lines.map((line, i) => {
      const end = endOf(line);
      const shown = several || end === '' ? NAMES[end] : undefined;
      return { line: first + i + 1, text: withoutEnd(line), end: shown, part: undefined };
    });
  const [old, current] = [cells(removed, from), cells(added, at)];
  for (const [i, j] of alteredLines(removed, added)) {
    const [a, b] = [old[i] as DiffCell, current[j] as DiffCell];
    const part = differingPart(a.text, b.text);
    if (!part) continue;
    old[i] = { ...a, part: stretch(part.from, part.beforeTo) };
    current[j] = { ...b, part: stretch(part.from, part.afterTo) };
  }
  return [old, current];
}

const stretch = (from: number, to: number): DiffCell['part'] =>
  from < to ? { from, to } : undefined;

const withoutEnd = (line: string): string => line.slice(0, line.length - endOf(line).length);
