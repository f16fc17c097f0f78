/** New text, written with js-yaml. Every string is read back by our own resolver and quoted if need be. */
import { COLLECTION_STYLE, DUMP_SCHEMA, dump, type Node, SCALAR_STYLE, visit } from 'js-yaml';
import { isObject, type Json, stringifyJson } from '../text/json.ts';
import { RecentAnswers } from '../text/recent.ts';
import { resolvePlain } from './resolve.ts';
import type { Style } from './style.ts';

/**
 * js-yaml prints no bigint, and no object but those of its own kind; its tags do, once told that one is
 * an integer and the other a map.
 */
function tagFor(name: string, test: (value: unknown) => boolean) {
  const tag = DUMP_SCHEMA.tags.find(({ tagName }) => tagName === `tag:yaml.org,2002:${name}`);
  if (!tag) throw new Error(`js-yaml has no tag ${name}`);
  return { ...tag, identify: (value: unknown) => test(value) || tag.identify(value) } as typeof tag;
}
const SCHEMA = DUMP_SCHEMA.withTags(
  tagFor('int', (value) => typeof value === 'bigint'),
  tagFor('map', (value) => isObject(value as Json)),
);

/** The same few values are written again and again: in each container, in each of thousands of documents. */
const recent = new RecentAnswers<string>(1000);

function write(value: Json, style: Style, flow: boolean): string {
  const { indent, listIndent, flowLists } = style;
  const key = `${flow} ${indent} ${listIndent === 0} ${flowLists} ${stringifyJson(value)}`;
  const before = recent.get(key);
  if (before !== undefined) return before;
  const text = dumped(value, style, flow);
  recent.set(key, text);
  return text;
}

function dumped(value: Json, style: Style, flow: boolean): string {
  const text = dump(value, {
    schema: SCHEMA,
    indent: style.indent,
    seqNoIndent: style.listIndent === 0,
    lineWidth: -1,
    noRefs: true,
    quoteStyle: 'double',
    ...(flow && { flowLevel: 0 }),
    transform: (documents) =>
      visit(documents, (node) => {
        if (
          node.kind === 'sequence' &&
          (flow || (style.flowLists && node.items.every(isOneLine)))
        ) {
          node.style = COLLECTION_STYLE.FLOW;
          for (const item of node.items) quoteStrings(item);
        }
        if (node.kind === 'scalar' && node.tag === 'tag:yaml.org,2002:str') {
          // DUMP_SCHEMA leaves some strings plain that Kubernetes reads as numbers (`0O644`).
          if (resolvePlain(node.value) !== node.value) node.style = SCALAR_STYLE.DOUBLE_QUOTED;
          if (flow && /[\n\r]/.test(node.value)) node.style = SCALAR_STYLE.DOUBLE_QUOTED;
        }
      }),
  });
  return text.replace(/\n$/, '');
}

const isOneLine = (node: Node): boolean => node.kind === 'scalar' && !node.value.includes('\n');

/** Lists in brackets are written with quotes, as Kubernetes' own documentation does: `["ALL"]`. */
function quoteStrings(node: Node): void {
  if (node.kind === 'scalar' && node.tag === 'tag:yaml.org,2002:str') {
    node.style = SCALAR_STYLE.DOUBLE_QUOTED;
  }
}

const indented = (text: string, style: Style, column: number): string =>
  text
    .split('\n')
    .map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(column) + line))
    .join(style.eol);

/** An entry of a block map whose key stands at `column`; without the first line's indentation. */
export function blockEntry(key: string, value: Json, style: Style, column: number): string {
  return indented(write({ [key]: value }, style, false), style, column);
}

/** An item of a block list whose dash stands at `column`; without the first line's indentation. */
export function blockItem(value: Json, style: Style, column: number): string {
  return indented(write([value], { ...style, flowLists: false }, false), style, column);
}

/** A value on one line, for flow collections and for scalars anywhere. */
export function inlineText(value: Json, style: Style): string {
  return write(value, style, true);
}

/** A value inside JSON text. `space` is the blank after colons and commas; `indent` prints in lines. */
export function jsonText(
  value: Json,
  space: boolean,
  lines?: { indent: number; pad: string; eol: string },
): string {
  if (lines) {
    return escapeBreaks(stringifyJson(value, lines.indent))
      .split('\n')
      .join(`${lines.eol}${lines.pad}`);
  }
  if (!space) return escapeBreaks(stringifyJson(value));
  return escapeBreaks(stringifyJson(value, 1))
    .replace(/\n */g, (_, at: number, text: string) => (/[[{]/.test(text[at - 1] ?? '') ? '' : ' '))
    .replace(/ ([\]}])/g, '$1');
}

/** Characters that JSON leaves as they are and YAML takes for line breaks or refuses. */
const escapeBreaks = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** How a new document is written where nothing else is there to follow. */
export const PLAIN_STYLE: Style = { indent: 2, listIndent: 2, flowLists: true, eol: '\n' };

/** A new document's text in block style with LF line ends and a final one: indented by two, or as a style says. */
export function newDocument(value: Json, style: Style = PLAIN_STYLE): string {
  return `${write(value, style, false)}\n`;
}
