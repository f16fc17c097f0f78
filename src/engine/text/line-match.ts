/** Lines that are alike: those that stay within a large change, and those that were only altered. */
import type { TextEdit } from './change.ts';
import { type LineChange, type LinedText, linedText, merged } from './diff.ts';

/** More lines that differ than this in one place, and looking for the ones that stay is given up. */
const MOST = 400;

/** A longer change is taken as it is: it is looked at for every key. */
const LARGE = 4000;

/**
 * One text to another, line by line, as edits of the first: for a text that was pasted over another,
 * most of which stays.
 */
export function lineEdits(before: string, after: string): TextEdit[] {
  const [old, current] = [linedText(before, 'any'), linedText(after, 'any')];
  const whole = { from: 0, to: old.lines.length, at: 0, removed: old.lines, added: current.lines };
  return parts(whole).map(({ from, to, added }) => ({
    from: old.starts[from] as number,
    to: old.starts[to] as number,
    insert: added.join(''),
  }));
}

/**
 * Changes as a reader would tell them: lines that stay in the midst of a change part it, and where a
 * line is taken away here and the same one added there, with nothing in between that tells the two
 * places apart, neither is a change.
 */
export function settledChanges(before: LinedText, changes: readonly LineChange[]): LineChange[] {
  const runs: Run[] = [];
  // From the end: what comes later stands fast when what is before it is moved towards it.
  for (const change of partedChanges(changes).reverse()) {
    const run = runs.at(-1);
    const next = run?.changes.at(-1);
    const moved = movedDown(before.lines, change, next?.from ?? before.lines.length);
    if (!run || next?.from !== moved.to) runs.push(runOf(moved));
    else {
      run.changes.push(moved);
      run.removed += moved.removed.length;
      run.added += moved.added.length;
      if (mayPart(run)) runs.splice(-1, 1, ...partedChange(mergedRun(run)).reverse().map(runOf));
    }
  }
  return runs.reverse().map(mergedRun);
}

/** Changes with no line between them, the last one first: they are merged once, however many they are. */
interface Run {
  readonly changes: LineChange[];
  removed: number;
  added: number;
}

const runOf = (change: LineChange): Run => ({
  changes: [change],
  removed: change.removed.length,
  added: change.added.length,
});

const mergedRun = ({ changes }: Run): LineChange =>
  changes.length === 1 ? (changes[0] as LineChange) : merged(changes.toReversed());

/** Nobody looks further for where lines came from. */
const FAR = 1000;

/** Added or removed lines, as far down as they may be said to stand. */
function movedDown(lines: readonly string[], change: LineChange, end: number): LineChange {
  const { from, to, at, removed, added } = change;
  if (removed.length > 0 && added.length > 0) return change;
  const changed = removed.length > 0 ? removed : added;
  const line = (i: number) =>
    (i < changed.length ? changed[i] : lines[to + i - changed.length]) as string;
  const most = Math.min(FAR, end - to);
  let by = 0;
  while (by < most && line(by) === lines[to + by]) by++;
  if (by === 0) return change;
  const moved = changed.map((_, i) => line(by + i));
  return {
    from: from + by,
    to: to + by,
    at: at + by,
    removed: removed.length > 0 ? moved : [],
    added: added.length > 0 ? moved : [],
  };
}

/**
 * Changes without the lines in their midst that stay as they are: a paste over the whole text replaces
 * every line. The fewest lines are taken away and added (Myers, 1986); above a bound on the number of
 * lines a change is left whole.
 */
export const partedChanges = (changes: readonly LineChange[]): LineChange[] =>
  changes.flatMap(partedChange);

function partedChange(change: LineChange): LineChange[] {
  const { removed, added } = change;
  return mayPart({ removed: removed.length, added: added.length }) ? parts(change) : [change];
}

const mayPart = ({ removed, added }: Pick<Run, 'removed' | 'added'>): boolean =>
  removed > 0 && added > 0 && removed + added <= LARGE;

/** A change without the lines that stay. */
function parts({ from, at, removed, added }: LineChange): LineChange[] {
  const out: LineChange[] = [];
  let [old, current] = [0, 0];
  for (const [i, j] of [...keptLines(removed, added), [removed.length, added.length] as const]) {
    if (i > old || j > current) {
      out.push({
        from: from + old,
        to: from + i,
        at: at + current,
        removed: removed.slice(old, i),
        added: added.slice(current, j),
      });
    }
    [old, current] = [i + 1, j + 1];
  }
  return out;
}

type Pair = readonly [number, number];

/**
 * Pairs of the same line, by index in both lists. In long lists those that stand once in each are the
 * landmarks, and only what lies between them is searched.
 */
function keptLines(a: readonly string[], b: readonly string[]): Pair[] {
  if (a.length + b.length <= MOST) return fewestEdits(a, b);
  const kept: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...landmarks(a, b), [a.length, b.length] as const]) {
    for (const [k, l] of fewestEdits(a.slice(i, x), b.slice(j, y))) kept.push([i + k, j + l]);
    if (x < a.length) kept.push([x, y]);
    [i, j] = [x + 1, y + 1];
  }
  return kept;
}

/** The most lines that stand once in each list, in the same order in both. */
function landmarks(a: readonly string[], b: readonly string[]): Pair[] {
  const [inA, inB] = [placesOf(a), placesOf(b)];
  // Longest increasing run by patience: the lowest end of a run of each length, and what was before.
  const ends: { readonly pair: Pair; readonly before: unknown }[] = [];
  for (const [line, x] of inA) {
    const y = inB.get(line) ?? -1;
    if (x < 0 || y < 0) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.pair[1] as number) < y) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair: [x, y], before: ends[low - 1] };
  }
  const run: Pair[] = [];
  for (let at = ends.at(-1); at; at = at.before as typeof at) run.push(at.pair);
  return run.reverse();
}

/** Where each line stands, in order; -1 for lines that stand more than once. */
function placesOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [i, line] of lines.entries()) places.set(line, places.has(line) ? -1 : i);
  return places;
}

/** Pairs of the same line, as many as can be; none when the lists differ too much. */
function fewestEdits(a: readonly string[], b: readonly string[]): Pair[] {
  const middle = MOST + 1;
  const reach = new Int32Array(2 * MOST + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= Math.min(MOST, a.length + b.length); d++) {
    trace.push(reach.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const [left, right] = [reach[middle + k - 1] as number, reach[middle + k + 1] as number];
      let x = k === -d || (k !== d && left < right) ? right : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return [];
}

function walkBack(trace: readonly Int32Array[], n: number, m: number): Pair[] {
  const kept: Pair[] = [];
  let [x, y] = [n, m];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reached = (k: number) => trace[d]?.[k + d + 1] as number;
    const k = x - y;
    const down = k === -d || (k !== d && reached(k - 1) < reached(k + 1));
    // The first round starts where nothing has been read.
    const [oldX, oldY] =
      d === 0 ? [0, 0] : down ? [reached(k + 1), reached(k + 1) - k - 1] : back(reached(k - 1), k);
    while (x > oldX && y > oldY) kept.push([--x, --y]);
    [x, y] = [oldX, oldY];
  }
  return kept.reverse();
}

const back = (x: number, k: number): [number, number] => [x, x - k + 1];

/** The part in which two lines differ, in each of them. */
export interface Differing {
  readonly from: number;
  readonly beforeTo: number;
  readonly afterTo: number;
}

/** Where two lines differ, without splitting a surrogate pair; null when they have little in common. */
export function differingPart(before: string, after: string): Differing | null {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  if (from > 0 && isHigh(before, from - 1)) from--;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (tail > 0 && isHigh(before, before.length - tail - 1)) tail--;
  const indent = /^[\t ]*/.exec(before)?.[0].length ?? 0;
  const alike = Math.max(0, from - indent) + tail;
  // A key, or half of a line: less says nothing about what was altered.
  const enough = alike * 2 >= Math.max(before.length, after.length) - indent;
  const key = /\S:(?:\s|$)/.test(before.slice(0, from));
  if (!enough && !key) return null;
  return { from, beforeTo: before.length - tail, afterTo: after.length - tail };
}

const isHigh = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at] ?? '');

/** Lists longer than this are not searched for altered lines. */
const LONG = 60;

/** Which removed line became which added one, by index, in order. */
export function alteredLines(
  removed: readonly string[],
  added: readonly string[],
): [number, number][] {
  const pairs: [number, number][] = [];
  if (removed.length > LONG || added.length > LONG) return pairs;
  let next = 0;
  for (const [i, line] of removed.entries()) {
    const j = added.findIndex((other, at) => at >= next && differingPart(line, other) !== null);
    if (j < 0) continue;
    pairs.push([i, j]);
    next = j + 1;
  }
  return pairs;
}
