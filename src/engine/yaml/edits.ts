/** The smallest text edits for one structural change. Knows indentation, quotes, flow and block. */

import type { TextEdit } from '../text/change.ts';
import type { Json } from '../text/json.ts';
import type { Slot } from './locate.ts';
import {
  isEmptyNode,
  type MapEntry,
  type MapNode,
  type SeqItem,
  type SeqNode,
  type YamlNode,
} from './node.ts';
import { columnOf, lineEnd, lineStart, nextLine, type Style } from './style.ts';
import { blockEntry, blockItem, inlineText, jsonText } from './write.ts';

export interface Page {
  readonly text: string;
  readonly style: Style;
  /** The whole document is JSON, so everything written must be. */
  readonly json: boolean;
}

const spaces = (count: number): string => ' '.repeat(count);
const isCollection = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;
const breakAtEnd = (text: string): string => /(?:\r\n|\n|\r)$/.exec(text)?.[0] ?? '';

/** True when only blanks stand between the line's start and `at`. */
const startsLine = ({ text }: Page, at: number): boolean =>
  /^\ufeff?[ \t]*$/.test(text.slice(lineStart(text, at), at));

/** Whether a flow collection is written as JSON, by its quoted keys. */
function isJson(page: Page, node: MapNode | SeqNode): boolean {
  if (node.kind === 'seq' || node.entries.length === 0) return page.json;
  const key = node.entries[0]?.key;
  return key?.kind === 'scalar' && key.style === 'double';
}

function flowValue(page: Page, value: Json, json: boolean, space = true): string {
  return json ? jsonText(value, space) : inlineText(value, page.style);
}

// ---------------------------------------------------------------- replace a value

/** Gives the node in a slot another value. */
export function replaceValue(page: Page, slot: Slot, node: YamlNode, value: Json): TextEdit[] {
  if (slot.kind === 'root')
    return [{ from: node.start, to: node.to, insert: rootText(page, value) }];
  const flow = slot.kind === 'entry' ? slot.map.flow : slot.seq.flow;
  if (flow || !isCollection(value)) return replaceInline(page, slot, node, value, flow);
  return slot.kind === 'entry'
    ? replaceByEntry(page, slot.entry, value)
    : replaceByItem(page, slot.item, value);
}

function rootText(page: Page, value: Json): string {
  if (page.json || !isCollection(value)) return flowValue(page, value, page.json);
  return Object.entries(value as { [key: string]: Json })
    .map(([key, entry]) => blockEntry(key, entry, page.style, 0))
    .join(page.style.eol);
}

function replaceInline(
  page: Page,
  slot: Slot,
  node: YamlNode,
  value: Json,
  flow: boolean,
): TextEdit[] {
  const container = slot.kind === 'entry' ? slot.map : slot.kind === 'item' ? slot.seq : undefined;
  const json = flow && container !== undefined && isJson(page, container);
  const written = quotedLike(node, value) ?? flowValue(page, value, json);
  if (isEmptyNode(node)) {
    if (slot.kind === 'entry' && slot.entry.colon < 0) {
      return [{ from: node.to, to: node.to, insert: `: ${written}` }];
    }
    const at =
      node.start < node.from ? node.to : slot.kind === 'entry' ? slot.entry.colon + 1 : node.to;
    const dash =
      slot.kind === 'item' && !flow && node.start === node.from ? slot.item.from + 1 : at;
    return [{ from: dash, to: dash, insert: ` ${written}` }];
  }
  // An anchor stays, with whatever still names it; a tag belonged to the old value.
  const anchor = node.anchor !== undefined && node.tag !== undefined ? `&${node.anchor} ` : '';
  const from = node.tag !== undefined ? node.start : node.from;
  const insert =
    anchor + written + headerComment(page, node) + breakAtEnd(page.text.slice(from, node.to));
  const onOwnLines = node.kind !== 'scalar' && node.kind !== 'alias' && !node.flow;
  if (onOwnLines && slot.kind === 'entry') {
    return replaceLines(page, slot.entry, ` ${anchor}${written}`);
  }
  return [{ from, to: node.to, insert }];
}

/** The comment behind a block scalar's `|` or `>`, which is not part of the value. */
function headerComment({ text }: Page, node: YamlNode): string {
  if (node.kind !== 'scalar' || node.contentFrom === undefined) return '';
  return /[ \t]+#[^\n\r]*/.exec(text.slice(node.from, node.contentFrom))?.[0] ?? '';
}

/** A new string keeps the quotes of the old one where it is a plain word. */
function quotedLike(node: YamlNode, value: Json): string | undefined {
  if (typeof value !== 'string' || node.kind !== 'scalar') return undefined;
  if (!/^[\w ./:@-]*$/.test(value)) return undefined;
  if (node.style === 'double') return `"${value}"`;
  return node.style === 'single' ? `'${value}'` : undefined;
}

function trimEnd(text: string, to: number, from: number): number {
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return to;
}

/** Writes a block collection as the value of an entry, in place of a scalar or another collection. */
function replaceByEntry(page: Page, entry: MapEntry, value: Json): TextEdit[] {
  const { text, style } = page;
  const node = entry.value;
  const column = columnOf(text, entry.from);
  const key = 'key';
  const nested = blockEntry(key, value, style, column).slice(key.length + 1);
  const after = entry.colon + 1;
  const simple = node.kind === 'scalar' && node.style === 'plain' && node.tag === undefined;
  if (entry.colon >= 0 && (isEmptyNode(node) || (simple && node.value === null))) {
    // `key:`, `key: null`, `key: &anchor`, each perhaps with a comment: the comment keeps its line.
    const end = lineEnd(text, Math.max(after, node.to));
    const gone = isEmptyNode(node)
      ? []
      : [{ from: trimEnd(text, node.from, after), to: node.to, insert: '' }];
    if (nested.startsWith(' ')) {
      const at = Math.max(after, node.to);
      return [...gone, { from: at, to: at, insert: nested }];
    }
    return [...gone, { from: end, to: end, insert: nested }];
  }
  return replaceLines(page, entry, headerComment(page, node) + nested);
}

/** Puts `written` behind the colon, or behind the anchor there, in place of a value on its own lines. */
function replaceLines({ text }: Page, entry: MapEntry, written: string): TextEdit[] {
  const node = entry.value;
  const anchored = node.anchor !== undefined && node.tag === undefined;
  const behind = anchored ? node.start + 1 + (node.anchor as string).length : entry.colon + 1;
  const lastBreak = breakAtEnd(text.slice(0, node.to));
  if (!/[ \t]#/.test(text.slice(behind, node.from))) {
    return [{ from: behind, to: node.to, insert: written + lastBreak }];
  }
  // A comment stands in between: it keeps its place, and only the value's lines go.
  const line = lineStart(text, node.from);
  const end = lastBreak ? node.to : nextLine(text, node.to);
  const openEnd = end === text.length && breakAtEnd(text) === '';
  return [
    { from: behind, to: behind, insert: written },
    { from: openEnd ? trimBreak(text, line) : line, to: end, insert: '' },
  ];
}

function replaceByItem(page: Page, item: SeqItem, value: Json): TextEdit[] {
  const { text, style } = page;
  const node = item.node;
  const column = columnOf(text, item.from);
  const written = blockItem(value, style, column).slice(1);
  if (isEmptyNode(node)) return [{ from: item.from + 1, to: item.from + 1, insert: written }];
  const insert = written + breakAtEnd(text.slice(node.start, node.to));
  return [{ from: item.from + 1, to: node.to, insert }];
}

// ---------------------------------------------------------------- insert

/** Ways to add an entry to a map, the customary first; which one keeps the value is tried out. */
export function insertEntry(
  page: Page,
  map: MapNode,
  name: string,
  value: Json,
  before: readonly string[] = [],
): TextEdit[][] {
  if (map.pair) return [];
  if (map.flow)
    return [
      insertFlow(page, map, map.entries.map(entrySpan), (json, space) => {
        const sep = json && !space ? ':' : ': ';
        const key = json ? jsonText(name, true) : inlineText(name, page.style);
        return { head: `${key}${sep}`, value };
      }),
    ];
  const entries = map.entries;
  const column = columnOf(page.text, (entries[0] as MapEntry).from);
  const written = blockEntry(name, value, page.style, column);
  // Kubernetes lets a merge overwrite what stands before it, so an own key goes behind.
  const afterMerges = entries.findLastIndex((entry) => entry.name === null) + 1;
  const wanted = entries.findIndex((entry) => entry.name !== null && before.includes(entry.name));
  const index = wanted < 0 ? entries.length : Math.max(wanted, afterMerges);
  const places = [...new Set([index, entries.length, afterMerges])];
  return places.flatMap((place) => {
    const previous = entries[place - 1];
    if (previous) return insertBehind(page, entryEnd(previous), column, written);
    const first = entries[place] as MapEntry;
    const at = aboveOwnComments(page, first.from, column);
    const insert = `${written}${page.style.eol}${spaces(column)}`;
    // Above comment lines the text begins with its own indentation, as theirs follows it.
    return [[{ from: at, to: at, insert }]];
  });
}

/**
 * Where the comment lines begin that stand directly above an entry, in its own column: they speak of
 * it. At column 0 they may be the file's header and are left alone.
 */
function aboveOwnComments(page: Page, from: number, column: number): number {
  const { text } = page;
  if (column === 0 || !startsLine(page, from)) return from;
  const comment = new RegExp(`^ {${column}}#`);
  let at = from;
  for (let line = lineStart(text, at); line > 0; ) {
    const above = lineStart(text, trimBreak(text, line));
    if (!comment.test(text.slice(above, above + column + 1))) break;
    at = above + column;
    line = above;
  }
  return at;
}

/** Ways to add an item to a list, before item `index`. */
export function insertItem(page: Page, seq: SeqNode, index: number, value: Json): TextEdit[][] {
  if (seq.flow) {
    const spans = seq.items.map(({ node }) => ({ from: node.start, to: node.to, empty: false }));
    return [insertFlow(page, seq, spans, () => ({ head: '', value }), index)];
  }
  const first = seq.items[0] as SeqItem;
  const column = columnOf(page.text, first.from);
  const written = blockItem(value, page.style, column);
  const next = seq.items[index];
  if (next) {
    return [
      [{ from: next.from, to: next.from, insert: `${written}${page.style.eol}${spaces(column)}` }],
    ];
  }
  const last = seq.items.at(-1) as SeqItem;
  return insertBehind(page, Math.max(last.node.to, last.from + 1), column, written);
}

const entryEnd = (entry: MapEntry): number => Math.max(entry.value.to, entry.colon + 1);
const entrySpan = (entry: MapEntry) => ({
  from: entry.from,
  to: entryEnd(entry),
  empty: isEmptyNode(entry.value) && entry.colon >= 0,
});

/** Ways to write lines behind what ends at `end`, in a block collection at `column`. */
function insertBehind(page: Page, end: number, column: number, written: string): TextEdit[][] {
  const { text, style } = page;
  const pad = spaces(column);
  if (breakAtEnd(text.slice(0, end)) !== '' && end > 0) {
    // Behind a block scalar. Blank lines at its end are rather the gap to what follows.
    const content = trimEnd(text, end, 0);
    const tight = nextLine(text, content);
    return [tight, end].map((at) => [{ from: at, to: at, insert: `${pad}${written}${style.eol}` }]);
  }
  const near = lineEnd(text, end);
  const far = behindDeeperComments(text, near, column);
  return [...new Set([far, near])].map((at) => [
    { from: at, to: at, insert: `${style.eol}${pad}${written}` },
  ]);
}

/** Comment lines that stand deeper than the collection belong to what is above them. */
function behindDeeperComments(text: string, end: number, column: number): number {
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

interface Span {
  readonly from: number;
  readonly to: number;
  /** A flow entry whose value is not written: a comma must not follow its colon. */
  readonly empty: boolean;
}

function insertFlow(
  page: Page,
  node: MapNode | SeqNode,
  spans: readonly Span[],
  make: (json: boolean, space: boolean) => { head: string; value: Json },
  index = spans.length,
): TextEdit[] {
  const { text, style } = page;
  const json = isJson(page, node);
  const first = node.kind === 'map' ? node.entries[0] : undefined;
  const minified = first
    ? /^\S/.test(text.slice(first.colon + 1))
    : json && !/[:,] /.test(text.slice(0, 200));
  const space = !(json && minified);
  const { head, value } = make(json, space);
  // Short lists are written with quotes unless their neighbours have none.
  const quoted = node.kind === 'seq' && typeof value === 'string' && quotesOf(node) === 'double';
  const inline = () => head + flowValue(page, value, json || quoted, space);
  const last = spans.at(-1);
  if (!last) {
    const inner = text.slice(node.from + 1, node.to - 1);
    const pad = /^[ \t]+$/.test(inner) ? inner : '';
    if (inner.trim() !== '' || /[\n\r]/.test(inner)) {
      return [{ from: node.from + 1, to: node.from + 1, insert: inline() }];
    }
    return [
      { from: node.from + 1, to: node.to - 1, insert: `${pad && ' '}${inline()}${pad && ' '}` },
    ];
  }
  const separator = space ? ', ' : ',';
  const target = spans[index];
  if (target) return [{ from: target.from, to: target.from, insert: `${inline()}${separator}` }];
  const filler = last.empty ? ' null' : '';
  const trailing = /^\s*,/.exec(text.slice(last.to));
  if (startsLine(page, last.from)) {
    // One entry a line: so does the new one, with its own lines when this is JSON.
    const column = columnOf(text, last.from);
    const pad = text.slice(lineStart(text, last.from), last.from).replace('\ufeff', '');
    const lines = { indent: indentStep(page, node, column), pad, eol: style.eol };
    const body =
      head + (json ? jsonText(value, space, lines) : flowValue(page, value, quoted, space));
    const at = last.to + (trailing?.[0].length ?? 0);
    const comma = trailing ? '' : `${filler},`;
    // A comment behind the last entry stays on its line.
    const behind = /^[ \t]*#/.test(text.slice(at)) ? lineEnd(text, at) : at;
    return [
      { from: at, to: at, insert: comma },
      { from: behind, to: behind, insert: `${style.eol}${pad}${body}` },
    ];
  }
  if (trailing) {
    const at = last.to + trailing[0].length;
    return [{ from: at, to: at, insert: `${space ? ' ' : ''}${inline()}` }];
  }
  return [{ from: last.to, to: last.to, insert: `${filler}${separator}${inline()}` }];
}

/** How the strings of a list in brackets are quoted; an empty one has the customary double quotes. */
function quotesOf({ items }: SeqNode): 'double' | 'other' {
  const first = items[0]?.node;
  return first === undefined || (first.kind === 'scalar' && first.style === 'double')
    ? 'double'
    : 'other';
}

function indentStep(page: Page, node: MapNode | SeqNode, column: number): number {
  const line = page.text.slice(lineStart(page.text, node.from));
  const own = /^\ufeff?( *)/.exec(line)?.[1]?.length ?? 0;
  return Math.max(1, Math.min(8, column - own)) || page.style.indent;
}

// ---------------------------------------------------------------- remove

/** Ways to take an entry away; the map must keep at least one other. */
export function removeEntry(page: Page, map: MapNode, entry: MapEntry): TextEdit[][] {
  const index = map.entries.indexOf(entry);
  if (map.flow) return [removeFlow(page, map.entries.map(entrySpan), index)];
  return removeBlock(page, map.entries.map(entrySpan), index);
}

/** Ways to take an item away; the list must keep at least one other. */
export function removeItem(page: Page, seq: SeqNode, item: SeqItem): TextEdit[][] {
  const index = seq.items.indexOf(item);
  const spans = seq.items.map(({ from, node }) => ({
    from: seq.flow ? node.start : from,
    to: Math.max(node.to, seq.flow ? node.to : from + 1),
    empty: false,
  }));
  return seq.flow ? [removeFlow(page, spans, index)] : removeBlock(page, spans, index);
}

function removeFlow(page: Page, spans: readonly Span[], index: number): TextEdit[] {
  const { text } = page;
  const own = spans[index] as Span;
  const next = spans[index + 1];
  const previous = spans[index - 1];
  const after = nextLine(text, own.to);
  // Alone on its line, comment included: the line goes, and with the last one the comma before it.
  const alone =
    startsLine(page, own.from) && /^[ \t]*,?[ \t]*(#|\r|\n)/.test(text.slice(own.to, after));
  if (alone && (next || previous)) {
    const comma = next || !previous ? -1 : text.indexOf(',', previous.to);
    return [
      ...(comma >= 0 ? [{ from: comma, to: comma + 1, insert: '' }] : []),
      { from: lineStart(text, own.from), to: after, insert: '' },
    ];
  }
  if (next) return [{ from: own.from, to: next.from, insert: '' }];
  if (previous) return [{ from: previous.to, to: own.to, insert: '' }];
  return [{ from: own.from, to: own.to, insert: '' }];
}

function removeBlock(page: Page, spans: readonly Span[], index: number): TextEdit[][] {
  const { text } = page;
  const own = spans[index] as Span;
  const next = spans[index + 1];
  const atBreak = breakAtEnd(text.slice(0, own.to)) !== '';
  const content = atBreak
    ? nextLine(text, trimEnd(text, own.to, own.from))
    : nextLine(text, own.to);
  const ends = atBreak ? [...new Set([content, own.to])] : [content];
  if (!startsLine(page, own.from) && next) {
    // First in the line behind a dash: what follows moves up, unless a comment stands between.
    const comments = /^\s*#/.test(text.slice(content, next.from));
    if (!comments) return [[{ from: own.from, to: next.from, insert: '' }]];
    const from = trimEnd(text, own.from, lineStart(text, own.from));
    return [[{ from, to: lineEnd(text, trimEnd(text, own.to, own.from)), insert: '' }]];
  }
  const from =
    lineStart(text, own.from) + (text.charCodeAt(lineStart(text, own.from)) === 0xfeff ? 1 : 0);
  return ends.map((end) => {
    const last = end === text.length && breakAtEnd(text) === '' && from > 0;
    return [{ from: last ? trimBreak(text, from) : from, to: end, insert: '' }];
  });
}

/** The end of the line before the one that starts at `at`. */
const trimBreak = (text: string, at: number): number =>
  text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;

/** Empties a block map or list whose last entry goes: `{}` or `[]` stands in its place. */
export function emptyOut(page: Page, slot: Slot, node: MapNode | SeqNode): TextEdit[] {
  const written = node.kind === 'map' ? '{}' : '[]';
  if (node.flow) return [{ from: node.from + 1, to: node.to - 1, insert: '' }];
  if (slot.kind === 'entry' && startsLine(page, node.from)) {
    return replaceLines(page, slot.entry, ` ${written}`);
  }
  return replaceInline(page, slot, node, node.kind === 'map' ? {} : [], false);
}
