/** What has become of the active file since its base was set: hunks, what wrote them, the way back. */
import {
  ChangeSet,
  type LineChange,
  type LinedText,
  lineChanges,
  linedText,
  lineEdits,
  settledChanges,
  type TextEdit,
} from '../../engine/early.ts';
import type { Label } from './history.ts';
import type { Store } from './store.ts';
import { type Mark, trailOf } from './trail.ts';
import { activeFile, type File, type Workspace } from './workspace.ts';

/** Lines that changed together. */
export interface Hunk extends LineChange {
  /** Where the added lines stand in the text, or would stand. */
  readonly offset: number;
  readonly end: number;
  /** What wrote it, in the order of the lines; empty when the history does not know. */
  readonly acts: readonly Label[];
}

export interface Changes {
  readonly base: LinedText;
  /** Leads from the base to the text. */
  readonly set: ChangeSet;
  readonly hunks: readonly Hunk[];
  /** Read off the history; else found by comparing the two texts. */
  readonly exact: boolean;
}

const known = new WeakMap<File, Changes>();

/** Worked out once for each text. */
export function changesOf(workspace: Workspace): Changes {
  const file = activeFile(workspace);
  let own = known.get(file);
  if (!own) {
    own = compared(workspace);
    known.set(file, own);
  }
  return own;
}

let lastBase: LinedText | undefined;

/** The base stays the same from key to key. */
function lined(base: string): LinedText {
  if (lastBase?.text !== base) lastBase = linedText(base, 'any');
  return lastBase;
}

function compared(workspace: Workspace): Changes {
  const { base, text } = activeFile(workspace);
  const trail = trailOf(workspace);
  const set = trail?.changes ?? ChangeSet.of(base.length, lineEdits(base, text));
  const before = lined(base);
  const edits = set.edits.flatMap((edit) => ownPart(base, edit));
  const parts = base === text ? [] : settledChanges(before, lineChanges(before, edits));
  const written = trail?.written ?? [];
  const taken = [...(trail?.taken ?? [])].sort((a, b) => a.from - b.from);
  const [wrote, took] = [finder(written), finder(taken)];
  const hunks: Hunk[] = [];
  let shift = 0;
  for (const part of parts) {
    const [from, to] = extentOf(before, part);
    const removed = took(from, to);
    const lines = linesOf(part, from + shift, wrote);
    for (const { line, own } of apart(part, lines)) {
      const offset = lines[line]?.from ?? from + shift;
      const end = own.at(-1)?.end ?? offset;
      const added = own.map((one) => one.text);
      const acts = distinct([...own.flatMap(({ labels }) => labels), ...removed]);
      hunks.push({ ...part, at: part.at + line, added, offset, end, acts });
    }
    shift += lines.reduce((sum, line) => sum + line.text.length, 0) - (to - from);
  }
  const named = hunks.map((hunk, i) => {
    if (hunk.acts.length > 0) return hunk;
    // Among lines that are alike it may have been the one before or after this that was written.
    const [above, below] = [hunks[i - 1], hunks[i + 1]];
    const first = above ? extentOf(before, above)[1] : 0;
    const last = below ? extentOf(before, below)[0] : base.length;
    const around = [
      ...finder(written)(above?.end ?? 0, below?.offset ?? text.length),
      ...finder(taken)(first, last),
    ];
    const beside = [...(above?.acts ?? []), ...(below?.acts ?? [])];
    return { ...hunk, acts: distinct(around.length > 0 ? around : beside) };
  });
  return { base: before, set, hunks: named, exact: trail !== null };
}

/** Where the lines that gave way stand in the base. */
const extentOf = ({ starts }: LinedText, { from, to }: LineChange): [number, number] => [
  starts[from] as number,
  starts[to] as number,
];

/** An edit without what it puts back as it was; none when that is all of it. */
function ownPart(base: string, { from, to, insert }: TextEdit): TextEdit[] {
  let head = 0;
  const most = Math.min(to - from, insert.length);
  while (head < most && base.charCodeAt(from + head) === insert.charCodeAt(head)) head++;
  let tail = 0;
  const rest = most - head;
  while (
    tail < rest &&
    base.charCodeAt(to - 1 - tail) === insert.charCodeAt(insert.length - 1 - tail)
  ) {
    tail++;
  }
  if (head === to - from && head === insert.length) return [];
  return [{ from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) }];
}

interface Line {
  readonly text: string;
  readonly from: number;
  readonly end: number;
  readonly labels: readonly Label[];
}

type Finder = (from: number, to: number) => Label[];

/** Finds the marks within stretches that are asked for in order. */
function finder(marks: readonly Mark[]): Finder {
  let i = 0;
  return (from, to) => {
    while (marks[i] && (marks[i] as Mark).to <= from) i++;
    const found: Label[] = [];
    for (let j = i; (marks[j]?.from ?? to) < to; j++) {
      if ((marks[j] as Mark).to > from) found.push((marks[j] as Mark).label);
    }
    return found;
  };
}

/** The added lines with what wrote each. A line end alone is not its line: a fix may bring it along. */
function linesOf({ added }: LineChange, start: number, wrote: Finder): Line[] {
  let from = start;
  return added.map((text) => {
    const end = from + text.length;
    const written = end - endOf(text).length;
    const line = { text, from, end, labels: wrote(from, written > from ? written : end) };
    from = end;
    return line;
  });
}

/** The line end of a line, empty for a last line without one. */
export const endOf = (line: string): string => /(?:\r\n|\r|\n)$/.exec(line)?.[0] ?? '';

/**
 * Lines that are only added come apart where another act begins, so that each can be taken back
 * alone; not where acts alternate, for then they have written into one another.
 */
function apart(
  { removed }: LineChange,
  lines: readonly Line[],
): { readonly line: number; readonly own: Line[] }[] {
  const groups: { line: number; own: Line[]; keys: Set<string> }[] = [];
  for (const [i, line] of lines.entries()) {
    const keys = line.labels.map(keyOf);
    const meets = groups.findIndex((group) => keys.some((key) => group.keys.has(key)));
    const last = groups.at(-1);
    if (!last || (meets < 0 && keys.length > 0 && last.keys.size > 0 && removed.length === 0)) {
      groups.push({ line: i, own: [line], keys: new Set(keys) });
      continue;
    }
    const first = groups[meets < 0 ? groups.length - 1 : meets] as (typeof groups)[number];
    for (const group of groups.splice(groups.indexOf(first) + 1)) {
      first.own.push(...group.own);
      for (const key of group.keys) first.keys.add(key);
    }
    first.own.push(line);
    for (const key of keys) first.keys.add(key);
  }
  return groups.length > 0 ? groups : [{ line: 0, own: [] }];
}

/** Acts of one kind are one act: all typing, all fixes of a rule. */
function keyOf(label: Label): string {
  if (label.kind === 'fix' || label.kind === 'unfix') return `${label.kind} ${label.rule}`;
  return label.kind === 'act' ? `act ${label.key}` : label.kind;
}

function distinct(labels: readonly Label[]): Label[] {
  const byKey = new Map<string, Label>();
  for (const label of labels) if (!byKey.has(keyOf(label))) byKey.set(keyOf(label), label);
  return [...byKey.values()];
}

/** The change that puts the base's lines back for one hunk, and leaves all others. */
export const takenBack = (length: number, { offset, end, removed }: Hunk): ChangeSet =>
  ChangeSet.of(length, [{ from: offset, to: end, insert: removed.join('') }]);

/**
 * Takes one hunk back.
 * @param stands whether a text can be read as well as another one: lines that a later change put below
 *   those of this one may have nothing to stand in without them
 * @returns the hunk that builds on it, so that nothing was done; `true` when there is one but unknown
 */
export function takeHunkBack(
  store: Store,
  hunk: Hunk,
  stands: (after: string, now: string, base: string) => boolean,
): Hunk | true | undefined {
  const { workspace } = store.getState();
  const { hunks } = changesOf(workspace);
  // The text may have changed since the hunk was shown.
  if (!hunks.includes(hunk)) return undefined;
  const { text, base } = activeFile(workspace);
  const without = (some: readonly Hunk[]) =>
    ChangeSet.of(
      text.length,
      some.map(({ offset, end, removed }) => ({ from: offset, to: end, insert: removed.join('') })),
    ).apply(text);
  if (!stands(without([hunk]), text, base)) {
    // What builds on it stands near it.
    const at = hunks.indexOf(hunk);
    const near = hunks.slice(Math.max(at - NEAR, 0), at + NEAR).filter((one) => one !== hunk);
    return near.find((other) => stands(without([hunk, other]), text, base)) ?? true;
  }
  const label: Label = { kind: 'act', key: 'changes.label.hunk', values: { line: hunk.at + 1 } };
  store.transact({ changes: takenBack(text.length, hunk), label, origin: 'take-back' });
  store.tell({ kind: 'done', label });
  return undefined;
}

const NEAR = 10;

export function takeAllBack(store: Store): void {
  const { workspace } = store.getState();
  const { set, base } = changesOf(workspace);
  const label: Label = { kind: 'act', key: 'changes.label.all' };
  store.transact({ changes: set.invert(base.text), label, origin: 'take-back' });
  store.tell({ kind: 'done', label });
}

/** From now on changes are measured against the present text. */
export function setBase(store: Store): void {
  const { text, id: _, ...meta } = activeFile(store.getState().workspace);
  const label: Label = { kind: 'act', key: 'changes.label.base' };
  const changes = ChangeSet.empty(text.length);
  store.transact({ changes, label, origin: 'base', meta: { ...meta, base: text } });
  store.tell({ kind: 'done', label });
}
