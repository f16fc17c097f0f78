/**
 * Gives a node another value. Knows what of the old one stays: its anchor, its quotes, and the
 * comments beside it.
 */
import type { TextEdit } from '../../text/change.ts';
import type { Json } from '../../text/json.ts';
import { lineEnd, lineStart, nextLine } from '../../text/lines.ts';
import { commentsIn } from '../comments.ts';
import type { Slot } from '../locate.ts';
import { isEmptyNode, type MapEntry, type SeqItem, type YamlNode } from '../node.ts';
import { columnOf } from '../style.ts';
import { blockEntry, blockItem } from '../write.ts';
import { breakAtEnd, dropLines, flowValue, isJsonStyle, type StyledText, trimEnd } from './page.ts';

/**
 * Gives the node in a slot another value, in lines where it is a collection and may have them. The comments of
 * the old value stay with the new one.
 */
export const replaceValue = (
  page: StyledText,
  slot: Slot,
  node: YamlNode,
  value: Json,
): TextEdit[] => keepComments(page, slot, node, replaced(page, slot, node, value));

function replaced(page: StyledText, slot: Slot, node: YamlNode, value: Json): TextEdit[] {
  if (slot.kind === 'root')
    return [{ from: node.start, to: node.to, insert: rootText(page, value) }];
  if (containerOf(slot)?.flow || !isCollection(value))
    return replaceInline(page, slot, node, value);
  return slot.kind === 'entry'
    ? replaceByEntry(page, slot.entry, value)
    : replaceByItem(page, slot.item, value);
}

const isCollection = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

const containerOf = (slot: Slot) =>
  slot.kind === 'entry' ? slot.map : slot.kind === 'item' ? slot.seq : undefined;

function rootText(page: StyledText, value: Json): string {
  if (page.json || !isCollection(value)) return flowValue(page, value, page.json);
  return Object.entries(value as { [key: string]: Json })
    .map(([key, entry]) => blockEntry(key, entry, page.style, 0))
    .join(page.style.eol);
}

/** Gives an item of a block list a text of several lines, as a literal block; null for any other slot. */
export function replaceByLines(
  { text, style }: StyledText,
  slot: Slot,
  value: Json,
): TextEdit[] | null {
  if (slot.kind !== 'item' || slot.seq.flow || typeof value !== 'string') return null;
  const { from, node } = slot.item;
  const [header = '', ...lines] = blockItem(value, style, columnOf(text, from)).split(style.eol);
  const end = lineEnd(text, trimEnd(text, node.to, node.from));
  if (!/^- [|]/.test(header) || isEmptyNode(node) || node.start < node.from) return null;
  const body = style.eol + lines.join(style.eol);
  return [
    { from: node.from, to: trimEnd(text, node.to, node.from), insert: header.slice(2) },
    { from: end, to: end, insert: body },
  ];
}

/** Changes lines of a literal block where they are; null for another scalar, or if there would be more or fewer lines. */
export function replaceInBlock(
  { text }: StyledText,
  node: YamlNode,
  value: Json,
): TextEdit[] | null {
  if (node.kind !== 'scalar' || node.style !== 'literal' || typeof value !== 'string') return null;
  const { indent = 0, contentFrom } = node;
  const [before, after] = [node.text.split('\n'), value.split('\n')];
  if (contentFrom === undefined || before.length !== after.length) return null;
  const edits: TextEdit[] = [];
  // Content begins on the line after the header, indentation included.
  let at = lineStart(text, contentFrom);
  for (const [i, line] of before.entries()) {
    const now = after[i] as string;
    const from = at + indent;
    if (now !== line) {
      if (text.slice(from, from + line.length) !== line) return null;
      edits.push({ from, to: from + line.length, insert: now });
    }
    at = nextLine(text, at);
  }
  return edits;
}

/** Gives the node in a slot another value, written on one line. */
export function replaceInline(
  page: StyledText,
  slot: Slot,
  node: YamlNode,
  value: Json,
): TextEdit[] {
  const container = containerOf(slot);
  const json = container?.flow === true && isJsonStyle(page, container);
  const written = quotedLike(node, value) ?? flowValue(page, value, json);
  if (isEmptyNode(node)) return fillIn(slot, node, written);
  // An anchor stays, with whatever still names it; a tag belonged to the old value.
  const anchor = node.anchor !== undefined && node.tag !== undefined ? `&${node.anchor} ` : '';
  const onOwnLines = node.kind !== 'scalar' && node.kind !== 'alias' && !node.flow;
  if (onOwnLines && slot.kind === 'entry') {
    return replaceLines(page, slot.entry, ` ${anchor}${written}`);
  }
  const from = node.tag !== undefined ? node.start : node.from;
  const insert = anchor + written + breakAtEnd(page.text.slice(from, node.to));
  return [{ from, to: node.to, insert }];
}

/** Writes a value where none is: behind the anchor or tag, else behind the colon or the dash. */
function fillIn(slot: Slot, node: YamlNode, written: string): TextEdit[] {
  let at = node.to;
  if (slot.kind === 'entry' && slot.entry.colon < 0) {
    return [{ from: at, to: at, insert: `: ${written}` }];
  }
  if (node.start === node.from) {
    if (slot.kind === 'entry') at = slot.entry.colon + 1;
    else if (slot.kind === 'item' && !slot.seq.flow) at = slot.item.from + 1;
  }
  return [{ from: at, to: at, insert: ` ${written}` }];
}

/** A new string keeps the quotes of the old one where it is a plain word. */
function quotedLike(node: YamlNode, value: Json): string | undefined {
  if (typeof value !== 'string' || node.kind !== 'scalar') return undefined;
  if (!/^[\w ./:@-]*$/.test(value)) return undefined;
  if (node.style === 'double') return `"${value}"`;
  return node.style === 'single' ? `'${value}'` : undefined;
}

/** Writes a block collection as the value of an entry, in place of a scalar or another collection. */
function replaceByEntry(page: StyledText, entry: MapEntry, value: Json): TextEdit[] {
  const { text, style } = page;
  const node = entry.value;
  const column = columnOf(text, entry.from);
  const key = 'key';
  const nested = blockEntry(key, value, style, column).slice(key.length + 1);
  const after = entry.colon + 1;
  const empty = isEmptyNode(node);
  const simple = node.kind === 'scalar' && node.style === 'plain' && node.tag === undefined;
  if (entry.colon >= 0 && (empty || (simple && node.value === null))) {
    // `key:`, `key: null`, `key: &anchor`, each perhaps with a comment: the comment keeps its line.
    const gone = { from: trimEnd(text, node.from, after), to: node.to, insert: '' };
    const behind = Math.max(after, node.to);
    const at = nested.startsWith(' ') ? behind : lineEnd(text, behind);
    return [...(empty ? [] : [gone]), { from: at, to: at, insert: nested }];
  }
  return replaceLines(page, entry, nested);
}

/** Puts `written` behind the colon, or behind the anchor there, in place of a value on its own lines. */
export function replaceLines({ text }: StyledText, entry: MapEntry, written: string): TextEdit[] {
  const node = entry.value;
  const anchored = node.anchor !== undefined && node.tag === undefined;
  const behind = anchored ? node.start + 1 + (node.anchor as string).length : entry.colon + 1;
  const lastBreak = breakAtEnd(text.slice(0, node.to));
  if (!/[ \t]#/.test(text.slice(behind, node.from))) {
    return [{ from: behind, to: node.to, insert: written + lastBreak }];
  }
  // A comment stands in between: behind the colon it keeps its place, and the lines below go.
  const end = lastBreak ? node.to : nextLine(text, node.to);
  return [
    { from: behind, to: behind, insert: written },
    dropLines(text, nextLine(text, behind), end),
  ];
}

function replaceByItem(
  { text, style }: StyledText,
  { from, node }: SeqItem,
  value: Json,
): TextEdit[] {
  const at = from + 1;
  const column = columnOf(text, from);
  const written = blockItem(value, style, column).slice(1);
  const end = lineEnd(text, at);
  if (
    node.kind === 'scalar' &&
    node.to <= end &&
    /^[ \t]+#/.test(text.slice(Math.max(at, node.to), end))
  ) {
    // `- # note`, `- word # note`: as behind a key, the comment keeps its line, whatever is put first into the item later.
    const lines = `${style.eol}${' '.repeat(column + 1)}${written}`;
    const gone = { from: trimEnd(text, node.start, at), to: node.to, insert: '' };
    return [...(isEmptyNode(node) ? [] : [gone]), { from: end, to: end, insert: lines }];
  }
  if (isEmptyNode(node)) return [{ from: at, to: at, insert: written }];
  return [{ from: at, to: node.to, insert: written + breakAtEnd(text.slice(node.start, node.to)) }];
}

/**
 * Writes the comments that edits take away beside the new value: the first behind its first line, the others
 * above it. What was behind the last line of the old value goes behind the first line of a new one in lines.
 * @param edits that give the node in the slot another value
 */
export function keepComments(
  page: StyledText,
  slot: Slot,
  node: YamlNode,
  edits: TextEdit[],
): TextEdit[] {
  const { text, style } = page;
  const main = edits.find(({ insert }) => insert !== '') ?? edits[0];
  if (!main || !text.includes('#')) return edits;
  const taken = edits.flatMap(({ from, to }) => commentsIn(text, [node], from, to));
  const end = lineEnd(text, main.to);
  const ownBreak = breakAtEnd(main.insert);
  const written = main.insert.slice(0, main.insert.length - ownBreak.length);
  const tail = ownBreak === '' ? /^[ \t]*#/.exec(text.slice(main.to, end)) : null;
  const breakAt = written.search(/[\r\n]/);
  // The comment behind the old value would be behind the last line of the new one.
  const moves = tail !== null && breakAt >= 0;
  if (moves) taken.push({ from: main.to + tail[0].length - 1, to: end });
  const comments = taken
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => withGap(text, from, to));
  if (comments.length === 0) return edits;
  const behind = moves || tail === null ? (comments.shift() as string) : '';
  const first = breakAt < 0 ? written : written.slice(0, breakAt);
  const rest = breakAt < 0 ? '' : written.slice(breakAt);
  const direct = breakAt >= 0 || ownBreak !== '' || text.slice(main.to, end).trim() === '';
  const value = {
    from: main.from,
    to: moves ? end : main.to,
    insert: first + (direct ? behind : '') + rest + ownBreak,
  };
  const line = lineStart(text, slotStart(slot, node));
  const indent = /^\ufeff?([ \t]*)/.exec(text.slice(line)) as RegExpExecArray;
  const above = line + indent[0].length;
  const lines = comments
    .map((comment) => `${comment.trimStart()}${style.eol}${indent[1]}`)
    .join('');
  return [
    ...(lines ? [{ from: above, to: above, insert: lines }] : []),
    ...edits.map((edit) => (edit === main ? value : edit)),
    ...(direct || behind === '' ? [] : [{ from: end, to: end, insert: behind }]),
  ];
}

/** A comment with the blanks before it; one of those where it had its line to itself. */
function withGap(text: string, from: number, to: number): string {
  const start = trimEnd(text, from, lineStart(text, from));
  const alone = start === lineStart(text, from);
  return (alone || start === from ? ' ' : text.slice(start, from)) + text.slice(from, to);
}

const slotStart = (slot: Slot, node: YamlNode): number =>
  slot.kind === 'entry' ? slot.entry.from : slot.kind === 'item' ? slot.item.from : node.start;
