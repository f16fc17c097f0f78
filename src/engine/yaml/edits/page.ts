/**
 * What every edit needs to know about the text around it: where lines begin and end, where the
 * members of a collection stand, and whether it is written as JSON.
 */
import type { TextEdit } from '../../text/change.ts';
import type { Json } from '../../text/json.ts';
import { lineStart } from '../../text/lines.ts';
import { isEmptyNode, type MapEntry, type MapNode, type SeqNode } from '../node.ts';
import type { Style } from '../style.ts';
import { inlineText, jsonText } from '../write.ts';

export interface StyledText {
  readonly text: string;
  readonly style: Style;
  /** The whole document is JSON, so everything written must be. */
  readonly json: boolean;
  /** The expressions of a template; none in any other text. */
  readonly masks: readonly { readonly from: number; readonly to: number }[];
}

// ---------------------------------------------------------------- lines

/** The line break that ends a text. Only its last characters are looked at, however long it is. */
export const breakAtEnd = (text: string): string =>
  /(?:\r\n|\n|\r)$/.exec(text.slice(-2))?.[0] ?? '';

/** True when only blanks stand between the line's start and `at`. */
export const startsLine = ({ text }: StyledText, at: number): boolean =>
  /^\ufeff?[ \t]*$/.test(text.slice(lineStart(text, at), at));

/** `to` without the blanks and line breaks before it, but not before `from`. */
export function trimEnd(text: string, to: number, from: number): number {
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return to;
}

/** The end of the line before the one that starts at `at`. */
const trimBreak = (text: string, at: number): number =>
  text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;

/** Takes whole lines away. A text that ends without a line break still does so afterwards. */
export function dropLines(text: string, from: number, to: number): TextEdit {
  const openEnd = from > 0 && to === text.length && breakAtEnd(text) === '';
  return { from: openEnd ? trimBreak(text, from) : from, to, insert: '' };
}

// ---------------------------------------------------------------- collections

/** Where one member of a collection stands: an entry with its value, or an item with its dash. */
export interface MemberSpan {
  readonly from: number;
  readonly to: number;
  /** An entry whose value is not written: in a flow map a comma must not follow its colon. */
  readonly empty: boolean;
}

export function memberSpans(node: MapNode | SeqNode): MemberSpan[] {
  if (node.kind === 'map') return node.entries.map(entrySpan);
  return node.items.map(({ from, node: item }) =>
    node.flow
      ? { from: item.start, to: item.to, empty: false }
      : { from, to: Math.max(item.to, from + 1), empty: false },
  );
}

const entrySpan = ({ from, colon, value }: MapEntry): MemberSpan => ({
  from,
  to: Math.max(value.to, colon + 1),
  empty: isEmptyNode(value) && colon >= 0,
});

/** Whether a flow collection is written as JSON, by its quoted keys. */
export function isJsonStyle(page: StyledText, node: MapNode | SeqNode): boolean {
  if (node.kind === 'seq' || node.entries.length === 0) return page.json;
  const key = node.entries[0]?.key;
  return key?.kind === 'scalar' && key.style === 'double';
}

/** A value on one line; for JSON with or without the blank after colons and commas. */
export function flowValue({ style }: StyledText, value: Json, json: boolean, space = true): string {
  return json ? jsonText(value, space) : inlineText(value, style);
}
