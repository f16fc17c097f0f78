/**
 * Where the comments of a document are, and which of them belong to an entry: the one behind it, those inside
 * of it, those in its column directly above it, and those below it that are indented deeper than it is.
 */
import { lineEnd, lineStart, nextLine } from '../text/lines.ts';
import type { MapEntry, YamlNode } from './node.ts';
import type { YamlDocument } from './parse.ts';
import { columnOf } from './style.ts';

/** A comment, from its `#` to the last character of its line that is no blank. */
export interface CommentSpan {
  readonly from: number;
  readonly to: number;
}

/** All comments of a document, in the order of its text; none of one that can't be read. */
export function commentsOf({ text, root, droppedFrom }: YamlDocument): CommentSpan[] {
  if (!root) return [];
  return commentsIn(text, [root], 0, droppedFrom < 0 ? text.length : droppedFrom);
}

/**
 * The comments of a stretch of text.
 * @param nodes all that have scalars in the stretch, in their order: a `#` in these starts no comment
 */
export function commentsIn(
  text: string,
  nodes: readonly YamlNode[],
  from: number,
  to: number,
): CommentSpan[] {
  const comments: CommentSpan[] = [];
  let at = text.indexOf('#', from);
  if (at < 0 || at >= to) return comments;
  const scalars = nodes.flatMap(scalarsOf);
  let scalar = 0;
  while (at >= 0 && at < to) {
    while (scalar < scalars.length && (scalars[scalar]?.to ?? 0) <= at) scalar++;
    const inside = scalars[scalar];
    if (inside && inside.from <= at) at = text.indexOf('#', inside.to);
    else if (at > 0 && !' \t\r\n\ufeff'.includes(text[at - 1] as string)) {
      at = text.indexOf('#', at + 1);
    } else {
      const end = lineEnd(text, at);
      comments.push({ from: at, to: at + text.slice(at, end).trimEnd().length });
      at = text.indexOf('#', end);
    }
  }
  return comments;
}

/** Where scalars are, in the order of the text; block scalars without their header, which may have a comment. */
function scalarsOf(root: YamlNode): CommentSpan[] {
  const scalars: CommentSpan[] = [];
  const visit = (node: YamlNode): void => {
    if (node.kind === 'scalar') {
      const from = Math.max(node.from, node.contentFrom ?? -1);
      if (from < node.to) scalars.push({ from, to: node.to });
    } else if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        visit(key);
        visit(value);
      }
    } else if (node.kind === 'seq') {
      for (const { node: item } of node.items) visit(item);
    }
  };
  visit(root);
  return scalars;
}

/**
 * Where the comment lines begin that are directly above an entry, in its own column: they speak of it.
 * What the file begins with is its header, and speaks of more than the first entry.
 * @returns the place of the first of them in that column; `from` where there are none
 */
export function aboveOwnComments(text: string, from: number, column: number): number {
  let line = lineStart(text, from);
  if (/[^\ufeff \t]/.test(text.slice(line, from))) return from;
  const comment = new RegExp(`^\\ufeff? {${column}}( *)#([ \\t]*)(- )?`);
  let at = from;
  /** The comments in the entry's column, the lowest first. */
  const aligned: { readonly at: number; readonly inner: number }[] = [];
  while (line > 0) {
    const above = lineStart(text, text.startsWith('\r\n', line - 2) ? line - 2 : line - 1);
    const found = comment.exec(text.slice(above, above + column + 200));
    if (!found) break;
    if (column === 0 && text.slice(0, above).replace('\ufeff', '').trim() === '') return from;
    // A deeper one belongs to the one above it.
    if (found[1] === '') {
      const inner = (found[2] as string).length;
      if (found[3] !== undefined && isInFlushList(text, above, column)) {
        // An item of the list above that is commented out, with its lines.
        return aligned.findLast((entry) => entry.inner <= inner)?.at ?? from;
      }
      at = above + column;
      aligned.push({ at, inner });
    }
    line = above;
  }
  return at;
}

/** Whether what is above a line is a list whose items are in a column, as where it is in the column of its key. */
function isInFlushList(text: string, from: number, column: number): boolean {
  for (let line = from; line > 0; ) {
    line = lineStart(text, text.startsWith('\r\n', line - 2) ? line - 2 : line - 1);
    const [, indent = '', start = ''] =
      /^( *)(#|- |-?$|.)/.exec(text.slice(line, lineEnd(text, line))) ?? [];
    if (start === '' || start === '#' || indent.length > column) continue;
    return indent.length === column && start.startsWith('-');
  }
  return false;
}

/**
 * Behind the comment lines below the end of a member that belong to it: those that are indented deeper than its
 * column, and items of its list that are commented out in that column.
 */
export function behindOwnComments(text: string, end: number, column: number): number {
  let at = end;
  let dash = -1;
  for (
    let line = nextLine(text, end), last = end;
    line > last && line < text.length;
    last = line, line = nextLine(text, line)
  ) {
    const lineText = text.slice(line, Math.min(lineEnd(text, line), line + 200));
    if (lineText.trim() === '') continue;
    const [, indent, inner = '', item] = /^( *)#( *)(- )?/.exec(lineText) ?? [];
    if (indent === undefined || indent.length < column) break;
    if (indent.length === column) {
      if (item !== undefined && isInFlushList(text, line, column)) dash = inner.length;
      // Behind a blank line it may speak of what follows.
      else if (dash < 0 || inner.length <= dash || nextLine(text, at) !== line) break;
    }
    at = lineEnd(text, line);
  }
  return at;
}

/** Behind the comment lines below `end` that are indented deeper than `column`: they belong to what is above. */
export function behindDeeperComments(text: string, end: number, column: number): number {
  let at = end;
  for (
    let line = nextLine(text, end);
    line > at && line < text.length;
    line = nextLine(text, line)
  ) {
    const comment = /^( *)#/.exec(text.slice(line, line + 200));
    if (!comment || (comment[1] as string).length <= column) break;
    at = lineEnd(text, line);
  }
  return at;
}

/** Whether a comment speaks of an entry's own line rather than of what is inside of it. */
export function hasOwnComment(text: string, { from, colon, value }: MapEntry): boolean {
  const column = columnOf(text, from);
  if (aboveOwnComments(text, from, column) < from) return true;
  const last = lastOf(value);
  const end = lineEnd(text, trimmed(text, value.to, colon));
  const below = behindDeeperComments(text, end, column);
  if (below > end && !(last && behindDeeperComments(text, end, columnOf(text, last)) === below)) {
    return true;
  }
  const line = lineEnd(text, colon);
  const sameLine = value.from <= line && value.kind !== 'scalar' && value.to <= line;
  return commentsIn(text, [value], sameLine ? value.to : colon + 1, line).length > 0;
}

/** Where the last member of a block collection starts. */
function lastOf(node: YamlNode): number | undefined {
  if (node.kind === 'map' && !node.flow) return node.entries.at(-1)?.from;
  return node.kind === 'seq' && !node.flow ? node.items.at(-1)?.from : undefined;
}

function trimmed(text: string, to: number, from: number): number {
  let at = to;
  while (at > from && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}
