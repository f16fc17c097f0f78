/** The marks in comments, ours and those of KICS, and what in the document they speak of. */
import { Lines } from '../../text/lines.ts';
import type { Path } from '../../text/path.ts';
import { commentsIn } from '../../yaml/comments.ts';
import type { YamlNode } from '../../yaml/node.ts';
import type { YamlDocument } from '../../yaml/parse.ts';
import {
  commaList,
  mark,
  NOTHING,
  ownMarks,
  type Suppression,
  type SuppressionMark,
  type SuppressionProblem,
  suppressedBy,
} from './mark.ts';

export interface Comment {
  readonly from: number;
  readonly to: number;
  /** Whether it has its line to itself. */
  readonly alone: boolean;
  /** Start of what follows it, blanks and other comments left out. */
  next: number;
}

/** An entry of a map or an item of a list. */
interface Entry {
  readonly from: number;
  readonly to: number;
  /** Undefined for a merge, which has no place of its own in the value. */
  readonly step: string | number | undefined;
  /** Index of the entry that it lies in; -1 at the root. */
  readonly parent: number;
  /** Whether it is the first in its map. */
  readonly first: boolean;
  /** Its value is a scalar. */
  readonly leaf: boolean;
}

/** What a comment speaks of. Null: nothing that has a place in the value. */
type Target = Path | null;

/** A mark of another kind behind a comment's words: a value that is to be confirmed. */
const CONFIRM = /(?:^|[ \t])#+[ \t]*podsmith-confirm(?=[\s:]|$).*$/;

/** Reads every mark that stands in a comment. */
export function commentMarks(
  { text, root, droppedFrom }: YamlDocument,
  knownRules: ReadonlySet<string>,
): { suppressions: Suppression[]; problems: SuppressionProblem[] } {
  const suppressions: Suppression[] = [];
  const problems: SuppressionProblem[] = [];
  // Most documents have no mark; a look at the tree costs more than one at the text.
  if (!root || !/podsmith-ignore|kics-scan/i.test(text)) return { suppressions, problems };
  const read = new Tree(text.slice(0, droppedFrom < 0 ? undefined : droppedFrom), root);
  const add = ({ from, to }: Comment, marks: readonly SuppressionMark[], target: Target) => {
    for (const found of marks) {
      const suppresses = target ? found.suppresses : NOTHING;
      suppressions.push({ ...found, suppresses, within: target ?? [], from, to });
    }
  };
  for (const comment of read.comments()) {
    const words = text.slice(comment.from, comment.to).replace(/^#+\s*/, '');
    const match = /^podsmith-ignore(?=[\s:]|$)/.exec(words);
    if (match) {
      const rest = words.slice(match[0].length).replace(CONFIRM, '');
      const colon = rest.indexOf(':');
      const ids = commaList(colon < 0 ? rest : rest.slice(0, colon));
      const reason = colon < 0 ? '' : rest.slice(colon + 1);
      const result = ownMarks(ids, reason, null, knownRules);
      add(comment, result.marks, read.targetOf(comment));
      const { from, to } = comment;
      problems.push(...result.problems.map((problem) => ({ ...problem, from, to })));
    } else if (comment.alone && /^kics-scan(?=\s|$)/i.test(words)) {
      readKics(words, comment, read, add);
    }
  }
  return { suppressions, problems };
}

/**
 * KICS (docs/running-kics.md; pkg/model/comment_yaml.go) reads comments on lines of their own:
 * `ignore`, `disable=<ids>` and `enable=<ids>` in the head, `ignore-line` and `ignore-block` anywhere,
 * both with `=<id>` for one query. `enable` turns all others off and is listed only.
 */
function readKics(
  words: string,
  comment: Comment,
  read: Tree,
  add: (comment: Comment, marks: readonly SuppressionMark[], target: Target) => void,
): void {
  const commands = words.toLowerCase().split(/\s+/).slice(1);
  const ignore = commands.find((word) => /^ignore-(line|block)(=|$)/.test(word));
  const [command = '', ids] = split(ignore ?? commands[0] ?? '');
  const named = commaList(ids ?? '').map((id) => mark('kics', id, suppressedBy('kics', id)));
  const marks = ids === undefined ? [mark('kics', command, 'all')] : named;
  if (command === 'ignore-line') add(comment, marks, read.lineAfter(comment));
  else if (command === 'ignore-block') add(comment, marks, read.blockAfter(comment));
  else if (!read.isHead(comment)) return;
  else if (command === 'ignore' || (command === 'disable' && ids)) add(comment, marks, []);
  else if (command === 'enable' && ids) add(comment, [mark('kics', `enable=${ids}`, NOTHING)], []);
}

function split(command: string): [string, string?] {
  const equals = command.indexOf('=');
  return equals < 0 ? [command] : [command.slice(0, equals), command.slice(equals + 1)];
}

/** A document's entries in the order of the text. */
export class Tree {
  private readonly entries: Entry[] = [];
  private readonly lines: Lines;

  constructor(
    private readonly text: string,
    private readonly root: YamlNode,
  ) {
    this.lines = new Lines(text);
    this.visit(root, -1);
  }

  private visit(node: YamlNode, parent: number): void {
    if (node.kind === 'map') {
      for (const [i, { from, key, name, value }] of node.entries.entries()) {
        this.visit(key, parent);
        const to = Math.max(key.to, value.to);
        const step = name ?? undefined;
        const leaf = value.kind === 'scalar';
        this.visit(value, this.entries.push({ from, to, step, parent, first: i === 0, leaf }) - 1);
      }
    } else if (node.kind === 'seq') {
      for (const [step, { from, node: item }] of node.items.entries()) {
        const to = Math.max(from + 1, item.to);
        const leaf = item.kind === 'scalar';
        this.visit(item, this.entries.push({ from, to, step, parent, first: false, leaf }) - 1);
      }
    }
  }

  /** All comments, with what they need to find what they speak of. */
  comments(): Comment[] {
    const { text } = this;
    const comments = commentsIn(text, [this.root], 0, text.length).map(({ from, to }): Comment => {
      const alone = text.slice(this.lineStart(from), from).replace('\ufeff', '').trim() === '';
      return { from, to, alone, next: this.content(this.lineEnd(from)) };
    });
    // From the last one on, so that a run of comments is passed once.
    for (let i = comments.length - 2; i >= 0; i--) {
      const [comment, after] = [comments[i] as Comment, comments[i + 1] as Comment];
      if (comment.next === after.from) comment.next = after.next;
    }
    return comments;
  }

  /** Whether a comment stands before everything in the document. */
  isHead({ from }: Comment): boolean {
    return from < this.root.start;
  }

  /**
   * Behind something, a comment speaks of the outermost entry that starts on its line, or of what ends
   * there. On a line of its own it speaks of the entry below, in the head of the whole document.
   */
  targetOf(comment: Comment): Target {
    if (this.isHead(comment)) return [];
    if (comment.alone) return this.pathOf(this.startingAt(comment.next));
    const start = this.content(this.lineStart(comment.from));
    const entry = this.startingAt(start);
    return this.pathOf(entry < 0 ? this.around(start) : entry);
  }

  /** The scalars that begin on the line of a comment, or of what is below one that has its line to itself. */
  scalarsAt({ from, alone, next }: Comment): Path[] {
    const start = alone ? next : this.lineStart(from);
    const found: Path[] = [];
    for (let i = this.firstFrom(start); i < this.entries.length; i++) {
      const entry = this.entries[i] as Entry;
      if (!this.sameLine(start, entry.from)) break;
      const path = entry.leaf ? this.pathOf(i) : null;
      if (path) found.push(path);
    }
    return found;
  }

  /** The entry below, if it ends on the line that it starts on: a line is not what lies below it. */
  lineAfter({ next }: Comment): Target {
    const entry = this.entries[this.startingAt(next)];
    if (!entry || !this.sameLine(entry.from, entry.to)) return null;
    return this.pathOf(this.startingAt(next));
  }

  /** The entry below; before the first entry of a map, the whole map. */
  blockAfter(comment: Comment): Target {
    const index = this.startingAt(comment.next);
    const entry = this.entries[index];
    return entry?.first ? this.pathOf(entry.parent, []) : this.pathOf(index);
  }

  /** Index of the first entry that starts at or behind an offset, on the same line; else -1. */
  private startingAt(at: number): number {
    const index = this.firstFrom(at);
    const entry = this.entries[index];
    return entry && this.sameLine(at, entry.from) ? index : -1;
  }

  /** Index of the innermost entry that an offset lies in. */
  private around(at: number): number {
    let index = this.firstFrom(at) - 1;
    while (index >= 0 && (this.entries[index]?.to ?? 0) <= at) {
      index = this.entries[index]?.parent ?? -1;
    }
    return index;
  }

  private firstFrom(at: number): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entries[middle]?.from ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private pathOf(index: number, ofRoot: Target = null): Target {
    const path: (string | number)[] = [];
    let entry = this.entries[index];
    if (!entry) return ofRoot;
    for (; entry; entry = this.entries[entry.parent]) {
      if (entry.step === undefined) return null;
      path.unshift(entry.step);
    }
    return path;
  }

  private lineStart(at: number): number {
    return at - this.lines.at(at).column + 1;
  }

  private lineEnd(at: number): number {
    return passed(/[^\r\n]*/y, this.text, at);
  }

  private sameLine(a: number, b: number): boolean {
    return this.lines.line(a) === this.lines.line(b);
  }

  /** The first character at or behind an offset that is no blank. */
  private content(at: number): number {
    return passed(/[ \t\r\n\ufeff]*/y, this.text, at);
  }
}

/** Where a run of characters ends, for a sticky pattern. */
function passed(run: RegExp, text: string, from: number): number {
  run.lastIndex = from;
  return from + (run.exec(text)?.[0].length ?? 0);
}
