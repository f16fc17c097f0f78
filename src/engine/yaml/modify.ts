/**
 * Turns path operations into a change of the text: the fewest bytes, in the document's own style. The result is parsed
 * and its value compared with what the operations mean. If they differ, the change is rejected, never guessed.
 */
import { type AttributedChange, attributed, followedBy, unchanged } from '../text/authors.ts';
import type { ChangeSet } from '../text/change.ts';
import { added } from '../text/grouped.ts';
import { equalJson, type Json, jsonKey } from '../text/json.ts';
import { formatPath, type Path } from '../text/path.ts';
import type { Steps } from '../text/steps.ts';
import { applyOp, applyOps, NoSuchPlace, valueAt } from './apply-ops.ts';
import { comesFromExpression, goesAround, touchesMasks } from './around-masks.ts';
import { type Authored, missingAt, Turns } from './at-once.ts';
import { hasOwnComment } from './comments.ts';
import { changeOf, TreeDrafts } from './drafts.ts';
import { locate } from './locate.ts';
import type { YamlNode } from './node.ts';
import type { PathOp } from './ops.ts';
import { LONG_TEXT, parseDocument, parseSteps, type YamlDocument } from './parse.ts';
import { pageOf, waysTo } from './ways.ts';
import { blockEntry } from './write.ts';

/** A change, and who asked for what of it. */
export interface Modified extends AttributedChange<number> {
  readonly ok: true;
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
 * @param authorOf who has asked for the operation of this index
 */
export function* modifySteps(
  document: YamlDocument,
  requested: readonly PathOp[],
  authorOf: (index: number) => number = () => 0,
): Steps<Modified | Refusal> {
  const { root, value } = document;
  if (value === undefined) return refuse(requested[0], 'broken');
  const ops = keepingCommented(document, requested);
  let expected: Json;
  try {
    expected = applyOps(value, ops);
  } catch (error) {
    if (!(error instanceof NoSuchPlace)) throw error;
    const op = ops.find(({ path }) => path === error.path) ?? ops[0];
    const given = op !== undefined && comesFromExpression(document, op.path);
    return refuse(op, given ? 'template' : 'no-such-place');
  }
  if (isLong(document)) yield;
  if (equalJson(value, expected)) return { ok: true, ...unchanged(document.text.length), document };
  if (root === null) return refuse(ops[0], 'layout');
  if (isLong(document)) yield;
  return yield* modifyInTurn(document, ops, authorOf, expected);
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

/** Carries out the operations, which has to lead to the value that is expected. */
function* modifyInTurn(
  document: YamlDocument,
  ops: readonly PathOp[],
  authorOf: (index: number) => number,
  expected: Json,
): Steps<Modified | Refusal> {
  const turns = new Turns(ops, authorOf);
  let current = document;
  let change: AttributedChange<number> = unchanged(document.text.length);
  let shared: Shared | undefined;
  for (;;) {
    const now = yield* turns.take(current);
    if (now.length === 0) break;
    // Those that are written all at once come to what is expected as they are read back.
    const isAll = now.length === ops.length;
    const steps = modifyTogether(current, now, isAll ? expected : undefined);
    const step = yield* steps;
    if (isLong(document)) yield;
    // An anchor that nothing else takes its value from is in nobody's way, unless it is the only one.
    if (step.anchor !== undefined && (!shared || document.text.includes(`*${step.anchor}`))) {
      shared = { anchor: step.anchor, op: step.op };
    }
    if (!step.document) {
      if (step.masked) return refuse(step.op, 'template');
      return refuse(step.op, shared === undefined ? 'layout' : 'shared-anchor', shared?.anchor);
    }
    if (!step.change) continue;
    change = followedBy(change, step.change);
    current = step.document;
    if (isAll && step.anchor === undefined) return { ok: true, ...change, document: current };
  }
  if (!equalJson(current.value, expected)) {
    // What others share is what went wrong: its line is the one to look at.
    if (shared) return refuse(shared.op, 'shared-anchor', shared.anchor);
    return refuse(ops[0], 'layout');
  }
  return { ok: true, ...change, document: current };
}

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
  readonly change?: AttributedChange<number>;
  /** Undefined when no way to write the operation keeps the document readable. */
  readonly document?: YamlDocument;
  /** An anchor that the place is shared through. */
  readonly anchor: string | undefined;
  /** An expression of a template stands in the way. */
  readonly masked?: boolean;
}

/**
 * Carries out operations at once, or in halves where one of them takes another way.
 * @param expected what they come to, if that is known
 */
function* modifyTogether(
  document: YamlDocument,
  ops: readonly Authored[],
  expected?: Json,
): Steps<Step & { readonly op: PathOp }> {
  const [{ op }] = ops as [Authored];
  if (ops.length === 1) return { ...(yield* modifyOnce(document, ops[0] as Authored)), op };
  const together = yield* modifyAtOnce(document, ops, expected);
  if (together) return { ...together, op };
  const middle = ops.length >> 1;
  const first = yield* modifyTogether(document, ops.slice(0, middle));
  if (!first.document) return first;
  const second = yield* modifyTogether(first.document, ops.slice(middle));
  // A failure is told of its own operation, and else what is shared of the one that is shared.
  const { anchor, op: at } =
    second.document && first.anchor !== undefined
      ? first
      : { ...second, anchor: second.anchor ?? first.anchor };
  if (!first.change || !second.change) {
    return { ...second, ...(first.change && { change: first.change }), anchor, op: at };
  }
  return { ...second, change: followedBy(first.change, second.change), anchor, op: at };
}

/** The first way of each, all in one change, if the result reads back as meant. */
function* modifyAtOnce(
  document: YamlDocument,
  ops: readonly Authored[],
  expected?: Json,
): Steps<Step | null> {
  const root = document.root as YamlNode;
  const wanted = expected ?? meaningOf(document, ops);
  if (wanted === undefined) return null;
  if (isLong(document)) yield;
  if (!expected && equalJson(wanted, document.value)) return { document, anchor: undefined };
  if (isLong(document)) yield;
  const drafts = new TreeDrafts(pageOf(document, root));
  const isThere = presence(document.value as Json);
  for (const [i, { op, author }] of ops.entries()) {
    if (i % OPS_AT_ONCE === OPS_AT_ONCE - 1) yield;
    if (isThere(op)) continue;
    const at = locate(root, op.path);
    const missing = missingAt(at, op);
    if (missing) drafts.insert(missing, op, author);
    else {
      const { ways, anchor } = waysTo(document, root, op, at);
      if (anchor !== undefined) return null;
      drafts.write(ways[0] ?? [], at.depth, author);
    }
  }
  const change = yield* drafts.change();
  if (!change || change.changes.empty) return null;
  const after = yield* readAgain(document, change.changes);
  return equalJson(after.value, wanted) ? { change, document: after, anchor: undefined } : null;
}

/** The value of a document with operations applied; undefined where one of them has no meaning. */
function meaningOf({ value }: YamlDocument, ops: readonly Authored[]): Json | undefined {
  try {
    return applyOps(
      value as Json,
      ops.map(({ op }) => op),
    );
  } catch (error) {
    if (!(error instanceof NoSuchPlace)) throw error;
    return undefined;
  }
}

/** Tells whether what is wanted stands there already: no way leads to less than nothing. */
export function presence(value: Json): (op: PathOp) => boolean {
  const keysByList = new Map<Json, Set<string>>();
  return (op) => {
    const here = valueAt(value, op.path);
    switch (op.op) {
      case 'set':
        return equalJson(here, op.value);
      case 'append': {
        if (!Array.isArray(here)) return false;
        const keys = added(keysByList, here, () => new Set(here.map(jsonKey)));
        const key = jsonKey(op.value);
        // What one operation appends, the next one finds.
        return keys.has(key) || !keys.add(key);
      }
      case 'remove':
      case 'rename':
        return here === undefined;
      case 'removeItem':
        return valueAt(value, [...op.path, op.index]) === undefined;
      case 'insert':
        return false;
    }
  };
}

const isLong = ({ text }: YamlDocument): boolean => text.length > LONG_TEXT;

/** The document after a change. */
function* readAgain(document: YamlDocument, changes: ChangeSet): Steps<YamlDocument> {
  if (!isLong(document)) return parseDocument(changes.apply(document.text));
  yield;
  const after = yield* parseSteps(changes.apply(document.text));
  yield;
  return after;
}

function* modifyOnce(document: YamlDocument, { op, author }: Authored): Steps<Step> {
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
  if (isLong(document)) yield;
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
    const step = { change: attributed(changes, author), document: after, anchor };
    if (equalJson(after.value, wanted)) return step;
    // At an anchor the other sharers change as well; later operations may want just that.
    if (anchor !== undefined) tentative ??= step;
  }
  return tentative ?? { anchor, masked };
}
