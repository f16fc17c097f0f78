/**
 * A map that stands in a list where a text that holds it is expected: `- name: a` as `- |` with `name: a`
 * below. The map's own lines stay as they are, so that nothing of them is lost.
 */
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { equalJson } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { valueAt } from './apply-ops.ts';
import { locate } from './locate.ts';
import type { MapNode, SeqItem, YamlNode } from './node.ts';
import { parseDocument, type YamlDocument } from './parse.ts';
import { columnOf } from './style.ts';

/** Puts a pipe between an item's dash and its block map; null for an item that holds something else. */
export function boxItem(text: string, { from, node }: SeqItem, eol: string): TextEdit[] | null {
  if (node.kind !== 'map' || node.flow || named(node)) return null;
  if (/[\n\r]/.test(text.slice(from, node.from))) {
    return [{ from: from + 1, to: from + 1, insert: ' |' }];
  }
  const pad = ' '.repeat(columnOf(text, node.from));
  return [{ from: node.from, to: node.from, insert: `|${eol}${pad}` }];
}

/** An anchor or a tag is of the map, and says nothing in a text. */
const named = (node: YamlNode): boolean => node.anchor !== undefined || node.tag !== undefined;

/**
 * The map at a path as a text of its own that reads back the same, in the words that it is written in.
 * @returns null where there is no such text: the map holds an alias, or a comment between braces
 */
export function boxedText(document: YamlDocument, path: Path): string | null {
  const { root, value } = document;
  if (!root || value === undefined) return null;
  const { node, slots, depth } = locate(root, path);
  const slot = slots.at(-1);
  if (depth < path.length || slot?.kind !== 'item' || node.kind !== 'map' || named(node)) {
    return null;
  }
  const text = node.flow ? unfolded(document.text, node) : inItsLines(document, path, slot.item);
  const read = text === null ? undefined : parseDocument(text).value;
  return read !== undefined && equalJson(read, valueAt(value, path) ?? null) ? text : null;
}

function inItsLines(document: YamlDocument, path: Path, item: SeqItem): string | null {
  const edits = boxItem(document.text, item, '\n');
  if (!edits) return null;
  const boxed = parseDocument(ChangeSet.of(document.text.length, edits).apply(document.text));
  const text = boxed.value === undefined ? undefined : valueAt(boxed.value, path);
  return typeof text === 'string' ? text : null;
}

/** A line for each entry of a map in braces. */
function unfolded(text: string, { from, to, entries }: MapNode): string | null {
  if (/[ \t]#/.test(text.slice(from, to))) return null;
  const lines = entries.map(({ key, colon, value }) => {
    const written = text.slice(value.start, value.to);
    return colon < 0 || /[\n\r]/.test(written)
      ? null
      : `${text.slice(key.start, key.to)}: ${written}`.trimEnd();
  });
  return lines.includes(null) ? null : `${lines.join('\n')}\n`;
}
