/** The changes of the active file since it was opened: hunks, with the acts that wrote them. */
import { useEffect, useState } from 'react';
import {
  type LineChange,
  type LinedText,
  lineChanges,
  linedText,
  lineEdits,
  settledChanges,
} from '../../engine/compare.ts';
import { ChangeSet, memo, type TextEdit } from '../../engine/core.ts';
import { type AttributedStretch, attributedText } from './attribution.ts';
import type { Label } from './history.ts';
import { useActions } from './react.ts';
import type { Store } from './store.ts';
import { activeFile, type Workspace } from './workspace.ts';

/** Lines that changed together. */
export interface Hunk extends LineChange {
  /** Where the added lines begin in the text, or where removed lines were. */
  readonly offset: number;
  readonly end: number;
  /** The acts that wrote it, in the order of the lines; empty if the history doesn't reach back. */
  readonly acts: readonly Label[];
}

export interface Changes {
  readonly base: LinedText;
  /** The change from the base to the text. */
  readonly set: ChangeSet;
  readonly hunks: readonly Hunk[];
  /** True if the hunks are from the history, false if they are from a comparison of the two texts. */
  readonly exact: boolean;
}

export const changesOf = memo(compared, (workspace) => [activeFile(workspace)]);

let lastBase: LinedText | undefined;

/** Splits the base into lines once, because it doesn't change while the user types. */
function lined(base: string): LinedText {
  if (lastBase?.text !== base) lastBase = linedText(base, 'any');
  return lastBase;
}

function compared(workspace: Workspace): Changes {
  const { base, text } = activeFile(workspace);
  const attributed = attributedText(workspace);
  const set = attributed?.changes ?? ChangeSet.of(base.length, lineEdits(base, text));
  const before = lined(base);
  const edits = set.edits.flatMap((edit) => ownPart(base, edit));
  const parts = base === text ? [] : settledChanges(before, lineChanges(before, edits));
  const written = attributed?.written ?? [];
  const taken = [...(attributed?.taken ?? [])].sort((a, b) => a.from - b.from);
  const [wrote, took] = [finder(written), finder(taken)];
  const hunks: Hunk[] = [];
  let shift = 0;
  for (const part of parts) {
    const [from, to] = extentOf(before, part);
    const takers = took(from, to);
    const lines = linesOf(part, from + shift, wrote);
    for (const { line, lines: groupLines, ...base } of apart(part, lines, takers)) {
      const offset = lines[line]?.from ?? from + shift;
      const end = groupLines.at(-1)?.end ?? offset;
      const added = groupLines.map((item) => item.text);
      const removers = base.removed.length > 0 ? takers : [];
      const acts = distinct([...groupLines.flatMap(({ labels }) => labels), ...removers]);
      hunks.push({ ...base, at: part.at + line, added, offset, end, acts });
    }
    shift += lines.reduce((sum, line) => sum + line.text.length, 0) - (to - from);
  }
  const named = hunks.map((hunk, i) => {
    if (hunk.acts.length > 0) return hunk;
    // Among equal lines, the diff may point at a neighbor of the line that was written.
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
  return { base: before, set, hunks: named, exact: attributed !== null };
}

/** The range of the removed lines in the base. */
const extentOf = ({ starts }: LinedText, { from, to }: LineChange): [number, number] => [
  starts[from] as number,
  starts[to] as number,
];

/** An edit without the equal text at its ends; empty if it changes nothing. */
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

/** Finds the acts of a range. The ranges of successive calls must be in ascending order. */
function finder(marks: readonly AttributedStretch[]): Finder {
  let i = 0;
  return (from, to) => {
    while (marks[i] && (marks[i] as AttributedStretch).to <= from) i++;
    const found: Label[] = [];
    for (let j = i; (marks[j]?.from ?? to) < to; j++) {
      if ((marks[j] as AttributedStretch).to > from)
        found.push((marks[j] as AttributedStretch).author);
    }
    return found;
  };
}

/** The added lines with the acts that wrote them. A line end does not count: a fix may write it for its neighbor. */
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

/** The line end of a line; empty for a last line without one. */
export const endOf = (line: string): string => /(?:\r\n|\r|\n)$/.exec(line)?.[0] ?? '';

interface Group extends Pick<LineChange, 'from' | 'to' | 'removed'> {
  /** Which of the added lines it begins with. */
  readonly line: number;
  readonly lines: readonly Line[];
}

/**
 * Splits a hunk where another act begins, so that each act can be reverted alone. Acts that alternate stay together,
 * because they edited each other's lines. The removed lines go to the group of the act that removed them; if there is
 * no single such group, the hunk isn't split.
 */
function apart(
  { from, to, removed }: LineChange,
  lines: readonly Line[],
  takers: readonly Label[],
): Group[] {
  const groups = byActs(lines);
  if (removed.length === 0) return groups.map((group) => ({ ...group, from, to, removed }));
  const taking = takers.map(keyOf);
  const owner = groups.findIndex(({ keys }) => taking.some((key) => keys.has(key)));
  const whole = owner < 0 || !taking.every((key) => groups[owner]?.keys.has(key));
  if (whole) return [{ line: 0, lines, from, to, removed }];
  return groups.map((group, i) => {
    if (i === owner) return { ...group, from, to, removed };
    const at = i < owner ? from : to;
    return { ...group, from: at, to: at, removed: [] };
  });
}

/** Groups of consecutive lines by the acts that wrote them; no act is in two groups. */
function byActs(lines: readonly Line[]) {
  const groups: { line: number; lines: Line[]; keys: Set<string> }[] = [];
  for (const [i, line] of lines.entries()) {
    const keys = line.labels.map(keyOf);
    const meets = groups.findIndex((group) => keys.some((key) => group.keys.has(key)));
    const last = groups.at(-1);
    if (!last || (meets < 0 && keys.length > 0 && last.keys.size > 0)) {
      groups.push({ line: i, lines: [line], keys: new Set(keys) });
      continue;
    }
    const first = groups[meets < 0 ? groups.length - 1 : meets] as (typeof groups)[number];
    for (const group of groups.splice(groups.indexOf(first) + 1)) {
      first.lines.push(...group.lines);
      for (const key of group.keys) first.keys.add(key);
    }
    first.lines.push(line);
    for (const key of keys) first.keys.add(key);
  }
  return groups.length > 0 ? groups : [{ line: 0, lines: [], keys: new Set<string>() }];
}

/** Acts with the same key count as one: all typing, all fixes of a rule. */
function keyOf(label: Label): string {
  if (label.kind === 'fix' || label.kind === 'unfix') return `${label.kind} ${label.rule}`;
  return label.kind === 'act' ? `act ${label.key}` : label.kind;
}

function distinct(labels: readonly Label[]): Label[] {
  const byKey = new Map<string, Label>();
  for (const label of labels) if (!byKey.has(keyOf(label))) byKey.set(keyOf(label), label);
  return [...byKey.values()];
}

/** The changes are computed after this pause in typing, not after every key press. */
const REST_MS = 80;

/** Calls `act` after a change and a pause. @returns a function that stops it */
export function onRest(store: Store, act: (changes: Changes) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest: Changes | undefined;
  const update = (): void => {
    const changes = changesOf(store.getState().workspace);
    if (changes === latest) return;
    latest = changes;
    act(changes);
  };
  const unsubscribe = store.subscribe(({ workspace }, before) => {
    if (
      workspace.files === before.workspace.files &&
      workspace.active === before.workspace.active
    ) {
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(update, REST_MS);
  });
  update();
  return () => {
    clearTimeout(waiting);
    unsubscribe();
  };
}

export function useRestedChanges(): Changes {
  const store = useActions();
  const [changes, setChanges] = useState(() => changesOf(store.getState().workspace));
  useEffect(() => onRest(store, setChanges), [store]);
  return changes;
}
