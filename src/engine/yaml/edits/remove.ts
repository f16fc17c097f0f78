/**
 * Takes an entry or an item away. Knows what goes with it: its lines, its comma, and the comments that
 * speak of it.
 */
import type { TextEdit } from '../../text/change.ts';
import { lineEnd, lineStart, nextLine } from '../../text/lines.ts';
import { aboveOwnComments, behindDeeperComments } from '../comments.ts';
import type { Slot } from '../locate.ts';
import type { MapEntry, MapNode, SeqItem, SeqNode } from '../node.ts';
import { columnOf } from '../style.ts';
import {
  breakAtEnd,
  dropLines,
  type MemberSpan,
  memberSpans,
  type StyledText,
  startsLine,
  trimEnd,
} from './page.ts';
import { keepComments, replaceInline, replaceLines } from './replace.ts';

/** Ways to take an entry away; the map must keep at least one other. */
export const removeEntry = (page: StyledText, map: MapNode, entry: MapEntry): TextEdit[][] =>
  removeMember(page, map, map.entries.indexOf(entry));

/** Ways to take an item away; the list must keep at least one other. */
export const removeListItem = (page: StyledText, seq: SeqNode, item: SeqItem): TextEdit[][] =>
  removeMember(page, seq, seq.items.indexOf(item));

function removeMember(page: StyledText, node: MapNode | SeqNode, index: number): TextEdit[][] {
  const spans = memberSpans(node);
  return node.flow ? [removeFlow(page, spans, index)] : removeBlock(page, spans, index);
}

function removeFlow(page: StyledText, spans: readonly MemberSpan[], index: number): TextEdit[] {
  const { text } = page;
  const span = spans[index] as MemberSpan;
  const next = spans[index + 1];
  const previous = spans[index - 1] as MemberSpan; // where no other follows, one stands before
  const after = nextLine(text, span.to);
  const comma = next ? -1 : text.indexOf(',', previous.to);
  const loneComma = comma >= 0 ? [{ from: comma, to: comma + 1, insert: '' }] : [];
  // Alone on its line, comment included: the line goes, and with the last one the comma before it.
  const alone =
    startsLine(page, span.from) && /^[ \t]*,?[ \t]*(#|\r|\n)/.test(text.slice(span.to, after));
  if (alone) {
    const above = aboveOwnComments(text, span.from, columnOf(text, span.from));
    return [...loneComma, { from: lineStart(text, above), to: after, insert: '' }];
  }
  if (next) {
    // A comment on the way to the next one stays, whatever it speaks of.
    const commented = /[ \t]#/.test(text.slice(span.to, next.from));
    const to = commented ? text.indexOf(',', span.to) + 1 : next.from;
    return [{ from: span.from, to, insert: '' }];
  }
  return /[ \t]#/.test(text.slice(previous.to, span.from))
    ? [...loneComma, { from: span.from, to: span.to, insert: '' }]
    : [{ from: previous.to, to: span.to, insert: '' }];
}

function removeBlock(page: StyledText, spans: readonly MemberSpan[], index: number): TextEdit[][] {
  const { text } = page;
  const span = spans[index] as MemberSpan;
  const next = spans[index + 1];
  const column = columnOf(text, span.from);
  const atBreak = breakAtEnd(text.slice(0, span.to)) !== '';
  const contentEnd = atBreak ? trimEnd(text, span.to, span.from) : span.to;
  const deeper = behindDeeperComments(text, lineEnd(text, contentEnd), column);
  const content = nextLine(text, deeper);
  if (!startsLine(page, span.from) && next) {
    // First in the line behind a dash: what follows moves up, unless a comment stands between.
    const comments = /^\s*#/.test(text.slice(content, next.from));
    if (!comments) return [[{ from: span.from, to: next.from, insert: '' }]];
    const from = trimEnd(text, span.from, lineStart(text, span.from));
    return [[{ from, to: deeper, insert: '' }]];
  }
  // Blank lines at the end of a block scalar are rather the gap to what follows.
  const ends = atBreak ? [...new Set([content, Math.max(content, span.to)])] : [content];
  const line = lineStart(text, aboveOwnComments(text, span.from, column));
  const from = text.charCodeAt(line) === 0xfeff ? line + 1 : line;
  return ends.map((end) => [dropLines(text, from, end)]);
}

/** Empties a map or list whose last member goes: `{}` or `[]` stands in its place, with the comments. */
export function emptyOut(page: StyledText, slot: Slot, node: MapNode | SeqNode): TextEdit[] {
  return keepComments(page, slot, node, emptied(page, slot, node));
}

function emptied(page: StyledText, slot: Slot, node: MapNode | SeqNode): TextEdit[] {
  if (node.flow) return [{ from: node.from + 1, to: node.to - 1, insert: '' }];
  // The entry's own value goes: where that is an alias, the collection that it names stays.
  if (slot.kind === 'entry') {
    return replaceLines(page, slot.entry, node.kind === 'map' ? ' {}' : ' []');
  }
  return replaceInline(page, slot, node, node.kind === 'map' ? {} : []);
}
