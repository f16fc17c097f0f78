/** What many operations write in a document, as one change. */
import {
  type AttributedChange,
  type AuthoredRange,
  attributed,
  authoredBy,
  followedBy,
  unchanged,
} from '../text/authors.ts';
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { added } from '../text/grouped.ts';
import { emptyObject, type Json } from '../text/json.ts';
import type { Steps } from '../text/steps.ts';
import { applyOps, valueAt } from './apply-ops.ts';
import type { MissingEntry } from './at-once.ts';
import { insertEntry } from './edits/insert.ts';
import type { StyledText } from './edits/page.ts';
import type { MapNode } from './node.ts';
import type { PathOp } from './ops.ts';

/** An entry that a map gets, with all that is written in it. */
interface NewEntry {
  readonly missing: MissingEntry;
  readonly before: readonly string[] | undefined;
  /** Below the map, by who asked for them. */
  readonly runs: { readonly author: number; readonly ops: PathOp[] }[];
}

interface Draft {
  readonly edit: TextEdit;
  /** Who wrote which stretch of what is inserted. */
  readonly authors: readonly AuthoredRange<number>[];
  /** How deep it is in the document’s value. */
  readonly depth: number;
}

/** After so many of them others have their turn. */
const AT_ONCE = 1000;

export class TreeDrafts {
  private readonly drafts: (Draft | NewEntry)[] = [];
  private readonly entries = new Map<MapNode, Map<string, NewEntry>>();

  constructor(private readonly page: StyledText) {}

  /** @param depth of the map or list that is edited, or of the value that is replaced */
  write(edits: readonly TextEdit[], depth: number, author: number): void {
    for (const edit of edits) this.drafts.push(draft(edit, depth, author));
  }

  /** Gives a map an entry that it lacks, or writes in one that it has been given before. */
  insert(missing: MissingEntry, op: PathOp, author: number): void {
    const { map, keys, depth } = missing;
    const entries = added(this.entries, map, () => new Map<string, NewEntry>());
    const entry = added(entries, keys[0] as string, () => {
      const before = op.op === 'set' ? op.before : undefined;
      const created: NewEntry = { missing, before, runs: [] };
      this.drafts.push(created);
      return created;
    });
    const below = { ...op, path: op.path.slice(depth) };
    const last = entry.runs.at(-1);
    if (last?.author === author) last.ops.push(below);
    else entry.runs.push({ author, ops: [below] });
  }

  /** All of it as one change, in steps; undefined for a layout in which the edits meet. */
  *change(): Steps<AttributedChange<number> | undefined> {
    const { text } = this.page;
    const all: Draft[] = [];
    const isLong = this.drafts.length > AT_ONCE;
    for (const [i, item] of this.drafts.entries()) {
      if (i % AT_ONCE === AT_ONCE - 1) yield;
      if ('edit' in item) all.push(item);
      else all.push(...this.entryOf(item));
    }
    // Where a map ends, the map ends as well that it is the last value of: the inner one goes first.
    all.sort((a, b) => b.depth - a.depth);
    if (isLong) yield;
    const edits = all.map(({ edit }) => edit);
    const changes = changeOf(text, edits);
    if (isLong) yield;
    const authors = new Map(all.map((item) => [item.edit, item.authors]));
    return changes && byLines(authoredBy(changes, (edit) => authors.get(edit) ?? []));
  }

  private entryOf({ missing: { map, keys, depth }, before, runs }: NewEntry): Draft[] {
    const { page } = this;
    const key = keys[0] as string;
    let value: Json = emptyObject();
    let edits: readonly TextEdit[] = [];
    let written: AttributedChange<number> = unchanged(0);
    let text = '';
    for (const { author, ops } of runs) {
      value = applyOps(value, ops);
      [edits = []] = insertEntry(page, map, key, valueAt(value, [key]) as Json, before);
      const next = edits.at(-1)?.insert ?? '';
      if (runs.length > 1) {
        written = followedBy(written, attributed(grown(text, next, page.style.eol), author));
      }
      text = next;
    }
    const drafts = edits.map((edit) => draft(edit, depth, runs[0]?.author ?? 0));
    if (runs.length === 1) return drafts;
    return drafts.map((item, i) =>
      i < drafts.length - 1 ? item : { ...item, authors: written.written },
    );
  }
}

const draft = (edit: TextEdit, depth: number, author: number): Draft => ({
  edit,
  depth,
  authors: [{ from: 0, to: edit.insert.length, author }],
});

/**
 * Gives the indentation of a line to who wrote the line. What is put in front of an entry ends with the indentation of
 * that entry, which is the next one's where another one is put in front of it too.
 */
function byLines(change: AttributedChange<number>): AttributedChange<number> {
  const blanks = new Map<number, number>();
  let at = 0;
  let end = 0;
  for (const [i, { from, to, insert }] of change.changes.edits.entries()) {
    at += from - end + insert.length;
    end = to;
    const { length } = /[\n\r]([ \t]+)$/.exec(insert)?.[1] ?? '';
    if (length > 0 && change.changes.edits[i + 1]?.from === to) blanks.set(at, length);
  }
  if (blanks.size === 0) return change;
  const lineOf = (place: number) => place - (blanks.get(place) ?? 0);
  const written = change.written.map(({ from, to, author }) => ({
    from: lineOf(from),
    to: lineOf(to),
    author,
  }));
  return { ...change, written };
}

/** From a text to one with a part more, which starts with the line that it adds, if it does. */
function grown(before: string, after: string, eol: string): ChangeSet {
  const change = ChangeSet.diff(before, after);
  const [edit] = change.edits;
  if (!edit || edit.from < edit.to) return change;
  let { from, insert } = edit;
  while (from > 0 && !insert.startsWith(eol) && insert.at(-1) === before[from - 1]) {
    from--;
    insert = `${before[from]}${insert.slice(0, -1)}`;
  }
  return insert.startsWith(eol)
    ? ChangeSet.of(before.length, [{ from, to: from, insert }])
    : change;
}

export function changeOf(text: string, edits: readonly TextEdit[]): ChangeSet | undefined {
  try {
    return ChangeSet.of(text.length, edits);
  } catch {
    return undefined; // a layout in which the edits meet; another way may fit
  }
}
