/**
 * Turns path operations into a change of the text: the fewest bytes, in the document's own style. The result is parsed
 * and its value compared with what the operations mean. If they differ, the change is rejected, never guessed.
 */
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { added } from '../text/grouped.ts';
import { equalJson, type Json, jsonKey } from '../text/json.ts';
import { formatPath, type Path } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import { finish, partOf, type Steps } from '../text/steps.ts';
import { applyOp, applyOps, NoSuchPlace, valueAt } from './apply-ops.ts';
import { comesFromExpression, goesAround, touchesMasks } from './around-masks.ts';
import { boxItem } from './box.ts';
import { hasOwnComment } from './comments.ts';
import { insertEntry, insertItem } from './edits/insert.ts';
import type { Page } from './edits/page.ts';
import { emptyOut, removeEntry, removeListItem } from './edits/remove.ts';
import { replaceByLines, replaceValue } from './edits/replace.ts';
import { type Located, locate, type Slot } from './locate.ts';
import { deref, type MapNode, type SeqNode, type YamlNode } from './node.ts';
import type { PathOp } from './ops.ts';
import { LONG_TEXT, parseDocument, parseSteps, type YamlDocument } from './parse.ts';
import { styleOf } from './style.ts';
import { blockEntry, inlineText } from './write.ts';

export interface Modified {
  readonly ok: true;
  readonly changes: ChangeSet;
  /** The document after the change, already read. */
  readonly document: YamlDocument;
}

export interface Refusal {
  readonly ok: false;
  readonly path: Path;
  readonly reason: RefusalReason;
  /** Name of the anchor that other places share, for `shared-anchor`. */
  readonly anchor?: string;
  /** What to write by hand, as YAML; empty when the operation only takes away. */
  readonly snippet: string;
}

export type RefusalReason =
  /** The document cannot be read as it stands. */
  | 'broken'
  /** The path leads through a value that is no map or list. */
  | 'no-such-place'
  /** Other places get their value from the same anchor, and were not asked to change alike. */
  | 'shared-anchor'
  /** The layout there is one that cannot be edited without touching other values. */
  | 'layout'
  /** The place comes from an expression of a template, or stands in a line with one. */
  | 'template'
  /** The API server would refuse the result. */
  | 'api-server'
  /** It has to be written in another file as well, which cannot be edited there. */
  | 'other-file';

/**
 * The change that carries out `ops`, in order. Empty when there is nothing to do. Applying it again
 * changes nothing, except where an index then names another item: `insert`, `removeItem`, and `remove`
 * of a list's item.
 */
export const modify = (document: YamlDocument, asked: readonly PathOp[]): Modified | Refusal =>
  finish(modifySteps(document, asked));

/** The same in steps. */
export function* modifySteps(
  document: YamlDocument,
  asked: readonly PathOp[],
): Steps<Modified | Refusal> {
  const { root, value } = document;
  if (value === undefined) return refuse(asked[0], 'broken');
  const ops = keepingCommented(document, asked);
  let expected: Json;
  try {
    expected = applyOps(value, ops);
  } catch (error) {
    if (!(error instanceof NoSuchPlace)) throw error;
    const op = ops.find(({ path }) => path === error.path) ?? ops[0];
    const given = op !== undefined && comesFromExpression(document, op.path);
    return refuse(op, given ? 'template' : 'no-such-place');
  }
  if (isLong(document)) yield 0;
  if (equalJson(value, expected)) return unchanged(document);
  if (root === null) return refuse(ops[0], 'layout');

  if (isLong(document)) yield 0;
  const rounds = roundsOf(document, ops);
  if (isLong(document)) yield 0;
  const result = yield* modifyRounds(document, rounds, expected);
  // What was written together may have been in one another's way.
  if (result.ok || rounds.length === ops.length) return result;
  return yield* modifyRounds(
    document,
    ops.map((op) => [op]),
    expected,
  );
}

/**
 * The operations, where parents that have comments stay although they are left empty: a comment on the line of
 * `securityContext` doesn't go with the one field in it.
 */
export function keepingCommented(
  { root, text }: YamlDocument,
  ops: readonly PathOp[],
): readonly PathOp[] {
  if (!root || !text.includes('#')) return ops;
  return ops.map((op) => {
    if ((op.op !== 'remove' && op.op !== 'removeItem') || !op.prune) return op;
    const { slots } = locate(root, op.path);
    // The entry that is removed has slot `op.path.length`; of a list whose item goes, the list may stay.
    const parents = op.op === 'remove' ? slots.slice(0, op.path.length) : slots;
    const keep = parents.findLastIndex(
      (slot) => slot.kind === 'entry' && hasOwnComment(text, slot.entry),
    );
    return keep > (op.keep ?? 0) ? { ...op, keep } : op;
  });
}

/** After so many operations in a document others have their turn. */
const OPS_AT_ONCE = 100;

/** Carries out the rounds in their order, which has to lead to the value that is expected. */
function* modifyRounds(
  document: YamlDocument,
  rounds: readonly (readonly PathOp[])[],
  expected: Json,
): Steps<Modified | Refusal> {
  let current = document;
  let changes = ChangeSet.empty(document.text.length);
  let shared: Shared | undefined;
  for (const [i, round] of rounds.entries()) {
    const [from, to] = [i / rounds.length, (i + 1) / rounds.length];
    const step = yield* partOf(modifyRound(current, round), from, to);
    if (isLong(document)) yield to;
    // An anchor that nothing else takes its value from is in nobody's way, unless it is the only one.
    if (step.anchor !== undefined && (!shared || document.text.includes(`*${step.anchor}`))) {
      shared = { anchor: step.anchor, op: step.op };
    }
    if (!step.document) {
      if (step.masked) return refuse(step.op, 'template');
      return refuse(step.op, shared === undefined ? 'layout' : 'shared-anchor', shared?.anchor);
    }
    if (!step.changes) continue;
    changes = changes.compose(step.changes);
    current = step.document;
  }
  if (!equalJson(current.value, expected)) {
    // What others share is what went wrong: its line is the one to look at.
    if (shared) return refuse(shared.op, 'shared-anchor', shared.anchor);
    return refuse(rounds[0]?.[0], 'layout');
  }
  return { ok: true, changes, document: current };
}

const unchanged = (document: YamlDocument): Modified => ({
  ok: true,
  changes: ChangeSet.empty(document.text.length),
  document,
});

export function refuse(op: PathOp | undefined, reason: RefusalReason, anchor?: string): Refusal {
  return {
    ok: false,
    path: op?.path ?? [],
    reason,
    ...(anchor !== undefined && { anchor }),
    snippet: op ? snippetOf(op) : '',
  };
}

/** The operation as YAML to write by hand, from the document's root. */
function snippetOf(op: PathOp): string {
  if (op.op === 'remove' || op.op === 'removeItem' || op.op === 'rename') return '';
  const keys = op.path.filter((step): step is string => typeof step === 'string');
  const key = keys.at(-1);
  if (key === undefined) return '';
  const value = op.op === 'set' ? op.value : [op.value];
  const style = { indent: 2, listIndent: 0, eol: '\n', flowLists: false };
  return `# ${formatPath(op.path)}\n${blockEntry(key, value, style, 0)}\n`;
}

/** Operations as YAML to write by hand, each once; empty when they only take away. */
export const snippetsOf = (ops: readonly PathOp[]): string =>
  [...new Set(ops.map(snippetOf))].filter((block) => block !== '').join('\n');

/** An operation in a place that others share by an anchor. */
interface Shared {
  readonly anchor: string;
  readonly op: PathOp;
}

interface Step {
  /** Undefined when there is nothing to do. */
  readonly changes?: ChangeSet;
  /** Undefined when no way to write the operation keeps the document readable. */
  readonly document?: YamlDocument;
  /** An anchor that the place is shared through. */
  readonly anchor: string | undefined;
  /** An expression of a template stands in the way. */
  readonly masked?: boolean;
}

/**
 * Operations that can be written and read back together, in an order that means the same: those in different
 * items of lists, such as the containers of a pod or the objects of a List, which have nothing in common but
 * the text. What is written in one item, or in an item and in something that it is part of, keeps its order.
 */
function roundsOf(
  { template, value }: YamlDocument,
  ops: readonly PathOp[],
): (readonly PathOp[])[] {
  if (template) return ops.map((op) => [op]);
  const rounds: PathOp[][] = [];
  const written = new PathMarks();
  const lists = new PathMarks();
  for (const [i, op] of ops.entries()) {
    // A list that is there takes several items at once, one behind the other; nothing else is written there.
    const list = op.op === 'append' ? valueAt(value, op.path) : undefined;
    const takes = lists.has(op.path) || (Array.isArray(list) && list.length > 0);
    if (op.op === 'append') lists.add(op.path);
    const item = op.op === 'append' && takes ? [...op.path, `item ${i}`] : itemOf(op);
    const round = written.around(item) + 1;
    written.add(item, round);
    rounds[round] ??= [];
    rounds[round].push(op);
  }
  return rounds;
}

/** The innermost item of a list in which an operation writes; the list, where it may move its other items. */
function itemOf({ op, path }: PathOp): Path {
  const last = path.findLastIndex((step) => typeof step === 'number');
  // An item that goes moves the others.
  const moves = op === 'remove' && last >= 0 && last === path.length - 1;
  return path.slice(0, moves ? last : last + 1);
}

/** Carries out a round at once, or in halves where one of its operations takes another way. */
function* modifyRound(
  document: YamlDocument,
  ops: readonly PathOp[],
): Steps<Step & { readonly op: PathOp }> {
  const [op] = ops as [PathOp];
  if (ops.length === 1) return { ...(yield* modifyOnce(document, op)), op };
  const together = yield* partOf(modifyTogether(document, ops), 0, 0.9);
  if (together) return { ...together, op };
  const middle = ops.length >> 1;
  const first = yield* partOf(modifyRound(document, ops.slice(0, middle)), 0.9, 0.95);
  if (!first.document) return first;
  const second = yield* partOf(modifyRound(first.document, ops.slice(middle)), 0.95, 1);
  // A failure is told of its own operation, and else what is shared of the one that is shared.
  const { anchor, op: at } =
    second.document && first.anchor !== undefined
      ? first
      : { ...second, anchor: second.anchor ?? first.anchor };
  if (!first.changes || !second.changes) {
    return { ...second, ...(first.changes && { changes: first.changes }), anchor, op: at };
  }
  return { ...second, changes: first.changes.compose(second.changes), anchor, op: at };
}

/** The first way of each, all in one change, if the result reads back as meant. */
function* modifyTogether(document: YamlDocument, ops: readonly PathOp[]): Steps<Step | null> {
  let wanted: Json;
  try {
    wanted = applyOps(document.value as Json, ops);
  } catch (error) {
    if (!(error instanceof NoSuchPlace)) throw error;
    return null;
  }
  if (isLong(document)) yield 0;
  if (equalJson(wanted, document.value)) return { document, anchor: undefined };
  if (isLong(document)) yield 0;
  const edits: TextEdit[] = [];
  const isThere = presence(document.value as Json);
  for (const [i, op] of ops.entries()) {
    if (i % OPS_AT_ONCE === OPS_AT_ONCE - 1) yield (0.5 * i) / ops.length;
    if (isThere(op)) continue;
    const { ways, anchor } = waysTo(document, document.root as YamlNode, op);
    if (anchor !== undefined) return null;
    edits.push(...(ways[0] ?? []));
  }
  edits.sort((a, b) => a.from - b.from);
  const changes = changeOf(document.text, edits);
  if (!changes || changes.empty) return null;
  const after = yield* readAgain(document, changes);
  return equalJson(after.value, wanted) ? { changes, document: after, anchor: undefined } : null;
}

/** Tells whether what is wanted stands there already: no way leads to less than nothing. */
function presence(value: Json): (op: PathOp) => boolean {
  const known = new Map<Json, ReadonlySet<string>>();
  return (op) => {
    if (op.op === 'set') return equalJson(valueAt(value, op.path), op.value);
    const list = op.op === 'append' ? valueAt(value, op.path) : undefined;
    if (op.op !== 'append' || !Array.isArray(list)) return false;
    return added(known, list, () => new Set(list.map(jsonKey))).has(jsonKey(op.value));
  };
}

const isLong = ({ text }: YamlDocument): boolean => text.length > LONG_TEXT;

/** The document after a change. */
function* readAgain(document: YamlDocument, changes: ChangeSet): Steps<YamlDocument> {
  if (!isLong(document)) return parseDocument(changes.apply(document.text));
  yield 0.5;
  const after = yield* partOf(parseSteps(changes.apply(document.text)), 0.5, 0.9);
  yield 0.9;
  return after;
}

function* modifyOnce(document: YamlDocument, op: PathOp): Steps<Step> {
  let wanted: Json;
  try {
    wanted = applyOp(document.value as Json, op);
  } catch (error) {
    // An earlier operation of the batch has changed this place as well, through an anchor.
    if (!(error instanceof NoSuchPlace)) throw error;
    return { anchor: locate(document.root as YamlNode, op.path).anchor };
  }
  if (equalJson(wanted, document.value)) return { document, anchor: undefined };
  const { ways, anchor } = waysTo(document, document.root as YamlNode, op);
  const { template } = document;
  if (isLong(document)) yield 0.3;
  let tentative: Step | undefined;
  let masked = false;
  for (const edits of ways) {
    const changes = changeOf(document.text, edits);
    if (!changes || changes.empty) continue;
    if (template && touchesMasks(document.text, template.masks, changes.edits)) {
      masked = true;
      continue;
    }
    const after = yield* readAgain(document, changes);
    if (template && !goesAround(document, after, op)) {
      masked = true;
      continue;
    }
    if (after.value === undefined) continue;
    const step = { changes, document: after, anchor };
    if (equalJson(after.value, wanted)) return step;
    // At an anchor the other sharers change as well; later operations may want just that.
    if (anchor !== undefined) tentative ??= step;
  }
  return tentative ?? { anchor, masked };
}

function changeOf(text: string, edits: readonly TextEdit[]): ChangeSet | undefined {
  try {
    return ChangeSet.of(text.length, edits);
  } catch {
    return undefined; // a layout in which the edits meet; another way may fit
  }
}

interface Ways {
  readonly ways: readonly (readonly TextEdit[])[];
  readonly anchor: string | undefined;
}

/** What is read off a document once, for all that is written in it. */
const pages = new WeakMap<YamlDocument, Page>();

function pageOf(document: YamlDocument, root: YamlNode): Page {
  const known = pages.get(document);
  if (known) return known;
  const page = {
    text: document.text,
    style: styleOf(document.text, root),
    json: isJsonText(root),
    masks: document.template?.masks ?? [],
  };
  pages.set(document, page);
  return page;
}

function waysTo(document: YamlDocument, root: YamlNode, op: PathOp): Ways {
  const page = pageOf(document, root);
  const at = locate(root, op.path);
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
  page: Page,
  at: Located,
  path: Path,
  value: Json,
  before?: readonly string[],
): (readonly TextEdit[])[] {
  const slot = at.slots.at(-1) as Slot;
  if (at.depth === path.length) {
    const parent = at.slots.at(-2);
    const replaced = [...linesOf(page, slot, value), replaceValue(page, slot, at.node, value)];
    if (!at.merged || slot.kind !== 'entry' || !parent) return replaced;
    // The map has the key only by a merge: a key of its own overrides it.
    const own = ownMap(at);
    return own ? insertEntry(page, own, path.at(-1) as string, value) : replaced;
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
function isEmptyInLines(page: Page, slot: Slot, node: YamlNode): boolean {
  if (page.json || (node.kind !== 'map' && node.kind !== 'seq') || !node.flow) return false;
  if ((node.kind === 'map' ? node.entries : node.items).length > 0) return false;
  return slot.kind === 'entry' && !slot.map.flow;
}

/** The ways in which an item becomes a text of several lines that stay lines. */
function linesOf(page: Page, slot: Slot, value: Json): (readonly TextEdit[])[] {
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
  page: Page,
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
