/**
 * Adds an entry to a map or an item to a list. Knows where a new member customarily stands, and to
 * whom the comments, blank lines and commas around that place belong.
 */
import type { TextEdit } from '../../text/change.ts';
import type { Json } from '../../text/json.ts';
import { lineEnd, lineStart, nextLine } from '../../text/lines.ts';
import { aboveOwnComments, behindOwnComments } from '../comments.ts';
import type { MapNode, SeqNode } from '../node.ts';
import { columnOf } from '../style.ts';
import { blockEntry, blockItem, jsonText } from '../write.ts';
import {
  breakAtEnd,
  flowValue,
  isJsonStyle,
  type MemberSpan,
  memberSpans,
  type StyledText,
  startsLine,
  trimEnd,
} from './page.ts';

const spaces = (count: number): string => ' '.repeat(count);

/** Ways to add an entry to a map, the customary first; which one keeps the value is tried out. */
export function insertEntry(
  page: StyledText,
  map: MapNode,
  name: string,
  value: Json,
  before: readonly string[] = [],
): TextEdit[][] {
  if (map.pair) return [];
  const { entries } = map;
  if (map.flow) return [insertFlow(page, map, entries.length, value, name)];
  const spans = memberSpans(map);
  const column = columnOf(page.text, (spans[0] as MemberSpan).from);
  const written = blockEntry(name, value, page.style, column);
  // Kubernetes lets a merge overwrite what stands before it, so an own key goes behind.
  const afterMerges = entries.findLastIndex((entry) => entry.name === null) + 1;
  const wanted = entries.findIndex((entry) => entry.name !== null && before.includes(entry.name));
  const index = wanted < 0 ? entries.length : Math.max(wanted, afterMerges);
  // In a template the customary place may be in a condition.
  const others = page.masks.length > 0 ? entries.map((_, i) => entries.length - i) : [];
  const places = [...new Set([index, entries.length, ...others, afterMerges])];
  return places.flatMap((place) => {
    const previous = spans[place - 1];
    if (previous) return insertBehind(page, previous.to, column, written);
    const first = spans[place] as MemberSpan;
    const at = aboveOwnComments(page.text, first.from, column);
    return [insertAbove(page, at, column, written)];
  });
}

/** Ways to add an item to a list, before item `index`. */
export function insertItem(
  page: StyledText,
  seq: SeqNode,
  index: number,
  value: Json,
): TextEdit[][] {
  if (seq.flow) return [insertFlow(page, seq, index, value)];
  const spans = memberSpans(seq);
  const column = columnOf(page.text, (spans[0] as MemberSpan).from);
  const written = blockItem(value, page.style, column);
  const next = spans[index];
  if (next) return [insertAbove(page, next.from, column, written)];
  return insertBehind(page, (spans.at(-1) as MemberSpan).to, column, written);
}

// ---------------------------------------------------------------- in lines

/** Writes lines at `at`, whose line gives them its indentation and gets a new one. */
function insertAbove(
  { style }: StyledText,
  at: number,
  column: number,
  written: string,
): TextEdit[] {
  return [{ from: at, to: at, insert: `${written}${style.eol}${spaces(column)}` }];
}

/** Ways to write lines behind what ends at `end`, in a block collection at `column`. */
function insertBehind(
  page: StyledText,
  end: number,
  column: number,
  written: string,
): TextEdit[][] {
  const { text, style } = page;
  const pad = spaces(column);
  const inLine = (at: number): TextEdit[] => [
    { from: at, to: at, insert: `${style.eol}${pad}${written}` },
  ];
  const endBreak = breakAtEnd(text.slice(0, end));
  if (endBreak !== '') {
    // Behind a block scalar. Blank lines at its end are rather the gap to what follows.
    const content = trimEnd(text, end, 0);
    const tight = nextLine(text, content);
    const last = end - endBreak.length;
    const far = behindOwnComments(text, last, column);
    return [
      ...(far > last ? [inLine(far)] : []),
      ...[tight, end].map((at) => [{ from: at, to: at, insert: `${pad}${written}${style.eol}` }]),
    ];
  }
  const near = lineEnd(text, end);
  const far = behindOwnComments(text, near, column);
  return [...new Set([far, near, ...behindMasks(page, near)])].map(inLine);
}

/** The ends of the lines right below that a template’s expressions have for themselves. */
function behindMasks({ text, masks }: StyledText, end: number): number[] {
  const ends: number[] = [];
  let at = end;
  for (const mask of masks) {
    if (mask.to <= at) continue;
    if (text.slice(at, mask.from).trim() !== '' || ends.length > 3) break;
    at = lineEnd(text, mask.to);
    if (text.slice(mask.to, at).trim() === '') ends.push(at);
  }
  return ends;
}

// ---------------------------------------------------------------- in braces and brackets

/** Adds a member before member `index`; an entry has a `name`. */
function insertFlow(
  page: StyledText,
  node: MapNode | SeqNode,
  index: number,
  value: Json,
  name?: string,
): TextEdit[] {
  const { text, style } = page;
  const spans = memberSpans(node);
  const json = isJsonStyle(page, node);
  const space = !(json && isMinified(page, node));
  const head = name === undefined ? '' : `${flowValue(page, name, json)}${space ? ': ' : ':'}`;
  // Short lists are written with quotes unless their neighbours have none.
  const quoted = node.kind === 'seq' && typeof value === 'string' && isDoubleQuoted(node);
  const inline = head + flowValue(page, value, json || quoted, space);
  const last = spans.at(-1);
  if (!last) {
    const inner = text.slice(node.from + 1, node.to - 1);
    const at = node.from + 1;
    if (!/^[ \t]*$/.test(inner)) return [{ from: at, to: at, insert: inline }];
    const pad = inner && ' ';
    return [{ from: at, to: node.to - 1, insert: `${pad}${inline}${pad}` }];
  }
  const separator = space ? ', ' : ',';
  const target = spans[index];
  if (target) return [{ from: target.from, to: target.from, insert: `${inline}${separator}` }];
  const filler = last.empty ? ' null' : '';
  const trailing = /^\s*,/.exec(text.slice(last.to))?.[0];
  const at = last.to + (trailing?.length ?? 0);
  if (startsLine(page, last.from)) {
    // One entry a line: so does the new one, with its own lines when this is JSON.
    const pad = text.slice(lineStart(text, last.from), last.from).replace('\ufeff', '');
    const lines = { indent: indentStep(page, node, last), pad, eol: style.eol };
    const body = json ? head + jsonText(value, space, lines) : inline;
    // A comment behind the last entry stays on its line.
    const behind = /^[ \t]*#/.test(text.slice(at)) ? lineEnd(text, at) : at;
    return [
      { from: at, to: at, insert: trailing ? '' : `${filler},` },
      { from: behind, to: behind, insert: `${style.eol}${pad}${body}` },
    ];
  }
  if (trailing) return [{ from: at, to: at, insert: `${space ? ' ' : ''}${inline}` }];
  return [{ from: at, to: at, insert: `${filler}${separator}${inline}` }];
}

/** Whether no blank stands behind colons and commas; read off the first entry, or the text's start. */
function isMinified({ text }: StyledText, node: MapNode | SeqNode): boolean {
  const first = node.kind === 'map' ? node.entries[0] : undefined;
  return first ? /^\S/.test(text.slice(first.colon + 1)) : !/[:,] /.test(text.slice(0, 200));
}

/** How the strings of a list in brackets are quoted; an empty one has the customary double quotes. */
function isDoubleQuoted({ items }: SeqNode): boolean {
  const first = items[0]?.node;
  return first === undefined || (first.kind === 'scalar' && first.style === 'double');
}

/** Columns by which the members of a flow collection in lines stand in. */
function indentStep({ text }: StyledText, node: MapNode | SeqNode, member: MemberSpan): number {
  const line = text.slice(lineStart(text, node.from));
  const indent = /^\ufeff?( *)/.exec(line)?.[1]?.length ?? 0;
  return Math.max(1, Math.min(8, columnOf(text, member.from) - indent));
}
