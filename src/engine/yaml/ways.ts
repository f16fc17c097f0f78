/** The ways to write one operation in the text of a document, the customary one first. */

import type { TextEdit } from '../text/change.ts';
import type { Json } from '../text/json.ts';
import { memo } from '../text/memo.ts';
import type { Path } from '../text/path.ts';
import { boxItem } from './box.ts';
import { insertEntry, insertItem } from './edits/insert.ts';
import type { StyledText } from './edits/page.ts';
import { emptyOut, removeEntry, removeListItem } from './edits/remove.ts';
import { replaceByLines, replaceInBlock, replaceValue } from './edits/replace.ts';
import { type Located, locate, type Slot } from './locate.ts';
import { deref, type MapNode, type SeqNode, type YamlNode } from './node.ts';
import type { PathOp } from './ops.ts';
import type { YamlDocument } from './parse.ts';
import { styleOf } from './style.ts';
import { inlineText } from './write.ts';

interface Ways {
  readonly ways: readonly (readonly TextEdit[])[];
  readonly anchor: string | undefined;
}

/** What is read off a document once, for all that is written in it. */
export const pageOf = memo(
  ({ text, template }: YamlDocument, root: YamlNode): StyledText => ({
    text,
    style: styleOf(text, root),
    json: isJsonText(root),
    masks: template?.masks ?? [],
  }),
  (document) => [document],
);

export function waysTo(
  document: YamlDocument,
  root: YamlNode,
  op: PathOp,
  at: Located = locate(root, op.path),
): Ways {
  const page = pageOf(document, root);
  const ways = (list: readonly (readonly TextEdit[])[]): Ways => ({
    ways: list,
    anchor: at.anchor,
  });
  switch (op.op) {
    case 'set':
      return ways(waysToSet(page, at, op.path, op.value, op.before));
    case 'append':
    case 'insert': {
      const list = at.depth === op.path.length ? deref(at.node) : undefined;
      if (list?.kind !== 'seq' || list.items.length === 0) {
        const lines = waysToSet(page, at, op.path, [op.value]);
        if (list?.kind !== 'seq' || !list.flow) return ways(lines);
        const inBrackets = insertItem(page, list, 0, op.value);
        // A word or a number may well be in brackets; a map would be in braces there.
        const isMap = typeof op.value === 'object' && op.value !== null;
        const asLines = isMap && isEmptyInLines(page, at.slots.at(-1) as Slot, at.node);
        return ways(asLines ? [...lines, ...inBrackets] : inBrackets);
      }
      return ways(
        insertItem(page, list, op.op === 'insert' ? op.index : list.items.length, op.value),
      );
    }
    case 'removeItem': {
      const item = locate(root, [...op.path, op.index]);
      return { ways: waysToRemove(page, item, op), anchor: item.anchor };
    }
    case 'remove':
      return ways(at.depth === op.path.length ? waysToRemove(page, at, op) : []);
    case 'rename': {
      const slot = at.slots.at(-1);
      if (at.depth < op.path.length || slot?.kind !== 'entry') return ways([]);
      const { key } = slot.entry;
      const quoted = key.kind === 'scalar' && key.style === 'double';
      const insert = quoted ? JSON.stringify(op.key) : inlineText(op.key, page.style);
      return ways([[{ from: key.from, to: key.to, insert }]]);
    }
  }
}

/** A document in braces whose keys are quoted, or a list in brackets of such. */
function isJsonText(root: YamlNode): boolean {
  if (root.kind === 'map') {
    const key = root.entries[0]?.key;
    return root.flow && (key === undefined || (key.kind === 'scalar' && key.style === 'double'));
  }
  return root.kind === 'seq' && root.flow && root.items.every(({ node }) => isJsonText(node));
}

/** The value that the missing steps of a path lead to, from the first missing one on. */
const nest = (path: Path, value: Json): Json =>
  path.reduceRight<Json>(
    (inner, step) => (typeof step === 'string' ? { [step]: inner } : [inner]),
    value,
  );

function waysToSet(
  page: StyledText,
  at: Located,
  path: Path,
  value: Json,
  before?: readonly string[],
): (readonly TextEdit[])[] {
  const slot = at.slots.at(-1) as Slot;
  if (at.depth === path.length) {
    const parent = at.slots.at(-2);
    const inBlock = replaceInBlock(page, at.node, value);
    const replaced = [
      ...(inBlock ? [inBlock] : []),
      ...linesOf(page, slot, value),
      replaceValue(page, slot, at.node, value),
    ];
    if (!at.merged || slot.kind !== 'entry' || !parent) return replaced;
    // The map has the key only by a merge: a key of its own overrides it.
    const map = ownMap(at);
    return map ? insertEntry(page, map, path.at(-1) as string, value) : replaced;
  }
  const rest = path.slice(at.depth);
  const container = deref(at.node);
  if (container.kind === 'map' && typeof rest[0] === 'string') {
    const inner = nest(rest.slice(1), value);
    if (container.entries.length === 0 && !container.flow) return [];
    const inBraces = insertEntry(page, container, rest[0], inner, before);
    return isEmptyInLines(page, slot, at.node)
      ? [replaceValue(page, slot, at.node, { [rest[0]]: inner }), ...inBraces]
      : inBraces;
  }
  if (container.kind === 'scalar' && container.value === null) {
    return [replaceValue(page, slot, at.node, nest(rest, value))];
  }
  return [];
}

/** `key: {}` or `key: []` among lines: what is written there is written in lines as well. */
function isEmptyInLines(page: StyledText, slot: Slot, node: YamlNode): boolean {
  if (page.json || (node.kind !== 'map' && node.kind !== 'seq') || !node.flow) return false;
  if ((node.kind === 'map' ? node.entries : node.items).length > 0) return false;
  return slot.kind === 'entry' && !slot.map.flow;
}

/** The ways in which an item becomes a text of several lines that stay lines. */
function linesOf(page: StyledText, slot: Slot, value: Json): (readonly TextEdit[])[] {
  if (slot.kind !== 'item' || typeof value !== 'string' || !/\n./.test(value)) return [];
  const boxed = boxItem(page.text, slot.item, page.style.eol);
  return [boxed, replaceByLines(page, slot, value)].filter((way) => way !== null);
}

/** The map through whose merge key the last step was found. */
function ownMap(at: Located): MapNode | undefined {
  const parent = at.slots.at(-2);
  const holder =
    parent?.kind === 'entry'
      ? parent.entry.value
      : parent?.kind === 'item'
        ? parent.item.node
        : undefined;
  const map = holder ? deref(holder) : undefined;
  return map?.kind === 'map' ? map : undefined;
}

function waysToRemove(
  page: StyledText,
  at: Located,
  { prune, keep = 0 }: { readonly prune?: boolean; readonly keep?: number },
): (readonly TextEdit[])[] {
  let slots = at.slots;
  if (at.merged) return [];
  for (;;) {
    const slot = slots.at(-1) as Slot;
    if (slot.kind === 'root') return [];
    const container: MapNode | SeqNode = slot.kind === 'entry' ? slot.map : slot.seq;
    const others = slot.kind === 'entry' ? slot.map.entries.length > 1 : slot.seq.items.length > 1;
    if (others) {
      return slot.kind === 'entry'
        ? removeEntry(page, slot.map, slot.entry)
        : removeListItem(page, slot.seq, slot.item);
    }
    const holder = slots.at(-2) as Slot;
    if (!prune || holder.kind !== 'entry' || slots.length - 2 <= keep) {
      return [emptyOut(page, holder, container)];
    }
    slots = slots.slice(0, -1);
  }
}
