/**
 * What edits do to the lines of a text. It is read off the edits themselves, so that it costs what was
 * changed and does not guess; lines that an edit puts back as they were are no change.
 */
import type { TextEdit } from './change.ts';

/** A text with its lines; each line has its line end. */
export interface LinedText {
  readonly text: string;
  readonly lines: readonly string[];
  /** Offset of each line, and of the end of the text. */
  readonly starts: readonly number[];
  readonly ends: LineEndRule;
}

/** Git knows the line feed alone; editors also end a line at a lone carriage return. */
export type LineEndRule = 'lf' | 'any';

/** Lines that give way to others. Lines are counted from 0. */
export interface LineChange {
  /** Lines `[from, to)` of the text before. */
  readonly from: number;
  readonly to: number;
  /** Which line of the text after the added ones begin at. */
  readonly at: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Changes that stand close together, with the lines around them. */
export interface LineHunk {
  readonly before: Stretch;
  readonly after: Stretch;
  readonly lines: readonly {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
  }[];
}

interface Stretch {
  readonly first: number;
  readonly length: number;
}

const SPLIT: { readonly [R in LineEndRule]: RegExp } = {
  lf: /[^\n]*\n|[^\n]+$/g,
  any: /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g,
};

const split = (text: string, ends: LineEndRule): string[] => text.match(SPLIT[ends]) ?? [];

export function linedText(text: string, ends: LineEndRule): LinedText {
  const lines = split(text, ends);
  const starts: number[] = [0];
  let at = 0;
  for (const line of lines) {
    at += line.length;
    starts.push(at);
  }
  return { text, lines, starts, ends };
}

/**
 * @param edits of the text before: sorted, and apart from one another, as those of a `ChangeSet` are
 * @returns the changes in order, with a line that stays between any two
 */
export function lineChanges(before: LinedText, edits: readonly TextEdit[]): LineChange[] {
  const { text, lines, starts, ends } = before;
  const changes: LineChange[] = [];
  let shift = 0;
  let i = 0;
  while (i < edits.length) {
    const first = i;
    const from = lineAt(starts, edits[i]?.from as number);
    let to = from;
    // Edits that touch the same lines make one change.
    do {
      to = Math.min(lines.length, lineAt(starts, edits[i]?.to as number) + 1);
      i++;
    } while (i < edits.length && lineAt(starts, edits[i]?.from as number) < to);
    const after = edited(text, starts[from] as number, starts[to] as number, edits.slice(first, i));
    const change = trimmed(from, lines.slice(from, to), split(after, ends), shift);
    if (!change) continue;
    shift += change.added.length - change.removed.length;
    changes.push(change);
  }
  return joined(changes);
}

/** A part of a text after the edits in it. */
function edited(text: string, from: number, to: number, edits: readonly TextEdit[]): string {
  let out = '';
  let at = from;
  for (const edit of edits) {
    out += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return out + text.slice(at, to);
}

/** Neighbours with no line between them as one. Every line of a long file may have changed. */
function joined(changes: readonly LineChange[]): LineChange[] {
  const out: LineChange[] = [];
  for (let i = 0; i < changes.length; ) {
    const first = changes[i] as LineChange;
    const start = i;
    do i++;
    while (changes[i]?.from === changes[i - 1]?.to);
    out.push(i === start + 1 ? first : merged(changes.slice(start, i)));
  }
  return out;
}

/** Without the lines at both ends that stay as they are; undefined when all of them stay. */
function trimmed(
  from: number,
  old: readonly string[],
  current: readonly string[],
  shift: number,
): LineChange | undefined {
  let head = 0;
  while (head < old.length && head < current.length && old[head] === current[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, current.length) - head;
  while (tail < most && old.at(-1 - tail) === current.at(-1 - tail)) tail++;
  const removed = old.slice(head, old.length - tail);
  const added = current.slice(head, current.length - tail);
  if (removed.length === 0 && added.length === 0) return undefined;
  const start = from + head;
  return { from: start, to: start + removed.length, at: start + shift, removed, added };
}

/** Changes with no line between them as one. */
export const merged = (changes: readonly LineChange[]): LineChange => ({
  from: changes[0]?.from as number,
  to: changes.at(-1)?.to as number,
  at: changes[0]?.at as number,
  removed: changes.flatMap(({ removed }) => removed),
  added: changes.flatMap(({ added }) => added),
});

/** The line of an offset; the end of the text belongs to the last line. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Changes whose context meets stand in one hunk. */
export function hunksOf(
  { lines }: LinedText,
  changes: readonly LineChange[],
  context: number,
): LineHunk[] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.from - last.to <= 2 * context) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => {
    const [start, end] = [group[0] as LineChange, group.at(-1) as LineChange];
    const first = Math.max(0, start.from - context);
    const last = Math.min(lines.length, end.to + context);
    const out: LineHunk['lines'][number][] = [];
    const push = (kind: 'same' | 'removed' | 'added', some: readonly string[]) => {
      for (const text of some) out.push({ kind, text });
    };
    let at = first;
    let grown = 0;
    for (const { from, to, removed, added } of group) {
      push('same', lines.slice(at, from));
      push('removed', removed);
      push('added', added);
      at = to;
      grown += added.length - removed.length;
    }
    push('same', lines.slice(at, last));
    const length = last - first;
    return {
      before: { first, length },
      after: { first: first + start.at - start.from, length: length + grown },
      lines: out,
    };
  });
}
