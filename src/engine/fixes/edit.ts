/** Turns the operations of rules into changes of a file, or rejects them. */

import { Bundle, type BundleObject } from '../model/bundle/bundle.ts';
import { type ObjectRef, reviewedIn, workloadOf } from '../model/pod.ts';
import { refusalsOf } from '../model/refusals/refusals.ts';
import { checkSchema } from '../model/schema/schema.ts';
import type { Registry } from '../review/registry.ts';
import type { Review } from '../review/review.ts';
import { type ActiveRule, activeRules } from '../review/settings.ts';
import { allowedIn, placementIn } from '../rule/held.ts';
import type { FixOp, Placement, Rule, RuleEnv, Target } from '../rule/rule.ts';
import { attributed, followedBy, unchanged } from '../text/authors.ts';
import { ChangeSet } from '../text/change.ts';
import { added } from '../text/grouped.ts';
import { type Json, jsonKey, stringifyJson, textBelow } from '../text/json.ts';
import { memo } from '../text/memo.ts';
import { type Path, samePath } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import type { Steps } from '../text/steps.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { appendDocuments, insertDocument, removeDocument } from '../yaml/documents.ts';
import { hasExpression, mayHoldExpressions } from '../yaml/expressions.ts';
import { type Modified, modifySteps, type Refusal, refuse } from '../yaml/modify.ts';
import { modifyNested } from '../yaml/modify-nested.ts';
import type { PathOp } from '../yaml/ops.ts';
import { LONG_TEXT, type YamlDocument } from '../yaml/parse.ts';
import { newDocument } from '../yaml/write.ts';
import type { ScopedTarget } from './control.ts';
import type { FixFiles } from './files.ts';
import type { Guess } from './guess.ts';

/**
 * An operation with the index of its document, and the way into a string that holds YAML, if any. `file` is set
 * for one in another file than that of the object that is fixed.
 */
export type PlacedOp = PathOp & {
  readonly file?: number | undefined;
  readonly document: number;
  readonly through?: readonly Path[];
};

/** Where an operation writes, from the outer document on, as places are named. */
export const fullPath = ({ through = [], path }: Pick<PlacedOp, 'through' | 'path'>): Path => [
  ...through.flat(),
  ...path,
];

/** What one fix of an object writes: all of it or nothing. */
export interface Edit {
  /** Index of the object's document. */
  readonly document: number;
  readonly ops: readonly PlacedOp[];
  readonly added: readonly Json[];
  /** Which of its values nobody gave. */
  readonly guesses?: readonly Guess[];
  /** Places of the document that decided what is written: no other fix writes them in the same round. */
  readonly kept?: readonly Path[];
  /** Those of them that other fixes may write first. */
  readonly awaited?: readonly Path[];
  /** New documents that must be applied before the object: they go in front of its document. */
  readonly before?: readonly Json[];
  /** Documents that go, with their separators; nothing else is written in them. */
  readonly removed?: readonly number[];
}

/**
 * @param document index of the object's document
 * @param file index of its file
 */
export function editOf(ops: readonly FixOp[], document: number, file = 0): Edit {
  return {
    document,
    ops: ops.flatMap((op): PlacedOp[] => {
      if (op.op === 'add-document' || op.op === 'keep') return [];
      const { file: named = file, ...rest } = op;
      return [{ document, ...rest, ...(named !== file && { file: named }) }];
    }),
    added: ops.flatMap((op) => (op.op === 'add-document' ? [op.value] : [])),
    kept: ops.flatMap((op) => (op.op === 'keep' ? [op.path] : [])),
    awaited: ops.flatMap((op) => (op.op === 'keep' && op.waits ? [op.path] : [])),
  };
}

/** What tells an object from all others; of one without a name, all that it holds. */
export const objectIdentity = (value: Json): string =>
  textBelow(value, 'metadata', 'name') === undefined
    ? jsonKey(value)
    : jsonKey([
        ...['apiVersion', 'kind'].map((key) => textBelow(value, key) ?? null),
        ...['namespace', 'name'].map((key) => textBelow(value, 'metadata', key) ?? null),
      ]);

/** Several workloads may ask for the same object: it is added once, as the first of them asks for it. */
export function addTo(all: Json[], values: readonly Json[]): void {
  if (values.length === 0) return;
  const seen = new Set(all.map(objectIdentity));
  for (const value of values) {
    const key = objectIdentity(value);
    if (!seen.has(key)) all.push(value);
    seen.add(key);
  }
}

/** A file that kubectl reads as JSON takes no document behind a separator line; a template may. */
export const isJsonFile = (text: string): boolean => /^\ufeff?\s*\{(?![{%])/.test(text);

/** How a rule is asked to write. */
interface Asked {
  readonly value?: number | string | undefined;
  /** In place of what the rule suggests when no value is given. */
  readonly suggestion?: number | undefined;
  /** Every container of the pod is in scope. */
  readonly whole: boolean;
  readonly at?: Placement | undefined;
  /** With `at`: secure targets that move to that level. */
  readonly settled?: readonly ScopedTarget[];
  /** Which of the rule's places are written; all when left out. */
  readonly part?: PlacesPart | undefined;
}

/** Some of the places that a rule reports. */
export interface PlacesPart {
  readonly wanted: readonly Path[];
  /** These stay as they are. */
  readonly kept: readonly Path[];
}

/** The operations without those that write a place that is to stay. */
function sparingKept(ops: readonly FixOp[], { wanted, kept }: PlacesPart): readonly FixOp[] {
  const marks = PathMarks.of(wanted);
  const staying = PathMarks.of(kept.filter((path) => !marks.has(path)));
  return ops.filter((op) => !writes(op, staying, marks));
}

/** Whether an operation writes a place that is to stay, rather than one wanted inside it. */
function writes(op: FixOp, staying: PathMarks, wanted: PathMarks): boolean {
  if (op.op === 'add-document' || op.op === 'keep') return false;
  const at = op.op === 'removeItem' ? [...fullPath(op), op.index] : fullPath(op);
  return staying.within(at) >= 0 || (staying.along(at) >= 0 && wanted.around(at) < 0);
}

const holdsExpression = (op: FixOp): boolean =>
  'value' in op && mayHoldExpressions(stringifyJson(op.value));

/** What an expression adds to a list that is judged item by item stays when others of its items go. */
function sparing(
  op: FixOp,
  { value, path }: ObjectRef,
  judged: readonly (Path | null)[],
): readonly FixOp[] {
  if (op.op !== 'removeItem' && op.op !== 'remove') return [op];
  if (!judged.some((at) => at && samePath(at, op.path))) return [op];
  const list = valueAt(value, op.path.slice(path.length));
  if (!Array.isArray(list)) return [op];
  const isGiven = (index: number) => typeof list[index] === 'string' && hasExpression(list[index]);
  if (op.op === 'removeItem') return isGiven(op.index) ? [] : [op];
  const indices = [...list.keys()].filter((index) => !isGiven(index));
  if (indices.length === list.length) return [op];
  return indices.reverse().map((index) => ({ op: 'removeItem', path: op.path, index }));
}

/** Asks a rule what to write for the targets of one object: for all together, or else for each alone. */
export function secure(
  rule: Rule,
  group: readonly ScopedTarget[],
  { value, suggestion, whole, at, settled = [], part }: Asked,
  env: RuleEnv,
): { ops: readonly FixOp[]; declined: Target[] } {
  const { fix } = rule;
  const { object, workload, pod } = ((group[0] ?? settled[0]) as ScopedTarget).target;
  const template = env.bundle.isUncertain(object);
  const marks = part && PathMarks.of(part.wanted);
  const ask = (targets: readonly Target[], all: boolean, others: readonly ScopedTarget[]) => {
    const written = fix?.secure({
      object,
      workload: workload as never,
      pod: pod as never,
      targets: targets as never,
      whole: all,
      at: placementIn(workload, rule, at),
      settled: others.map(({ target }) => target) as never,
      value: value ?? suggestion ?? fix.value?.suggestion ?? undefined,
      given: value !== undefined,
      ...(marks && { wanted: (path: Path) => marks.has(path) }),
      env,
    });
    const proposed = written && part ? sparingKept(written, part) : written;
    const { ops } = proposed ? allowedIn(object, workload, proposed) : { ops: undefined };
    if (!ops || !template) return ops ?? null;
    // What an expression gives is not known, so it is copied nowhere.
    if (ops.some(holdsExpression)) return null;
    const { list } = rule;
    const judged = list && !list.beside ? targets.map((target) => list.at(target as never)) : [];
    const spared = ops.flatMap((op) => sparing(op, object, judged));
    // When nothing is left the refusal says why.
    return spared.length > 0 ? spared : ops;
  };
  const targets = group.map(({ target }) => target);
  const together = ask(targets, whole, settled);
  if (together) return { ops: together, declined: [] };
  // A level was chosen for all of them or for none.
  if (targets.length === 1 || at) return { ops: [], declined: targets };
  // One target that must stay as it is does not hold up the others.
  const declined: Target[] = [];
  const ops = targets.flatMap((target) => {
    const alone = ask([target], false, []);
    if (!alone) declined.push(target);
    return alone ?? [];
  });
  return { ops, declined };
}

type OpsInText = readonly (PathOp & { readonly through?: readonly Path[] })[];

/**
 * Writes the operations, unless the API server would refuse something then that it takes now.
 * @param authorOf who has asked for the operation of this index, where several have: the API server must refuse the
 *   same as before then, since what one has repaired would make up for what another one breaks
 */
export function* writeSteps(
  document: YamlDocument,
  ops: OpsInText,
  authorOf?: (index: number) => number,
): Steps<Modified | Refusal> {
  const result = yield* everywhereSteps(document, ops, authorOf);
  if (!result.ok || result.changes.empty) return result;
  yield;
  const before = yield* faultsIn(document);
  yield;
  for (const [path, faults] of yield* faultsIn(result.document)) {
    const previous = before.get(path);
    // What was no object that we know before, for an old apiVersion, could not be judged either.
    if (!previous) continue;
    for (const code of new Set([...faults.keys(), ...previous.keys()])) {
      const [places, earlier] = [faults.get(code) ?? [], previous.get(code) ?? []];
      const isWorse = authorOf ? places.join() !== earlier.join() : places.length > earlier.length;
      if (isWorse) return refuse(ops[0], 'api-server');
    }
  }
  return result;
}

/** Carries operations out in their order, those in the document itself and those in strings that hold YAML. */
export function* everywhereSteps(
  document: YamlDocument,
  ops: OpsInText,
  authorOf: (index: number) => number = () => 0,
): Steps<Modified | Refusal> {
  if (ops.every(({ through }) => !through)) return yield* modifySteps(document, ops, authorOf);
  let done: Modified = { ok: true, ...unchanged(document.text.length), document };
  for (const [i, { through = [], ...op }] of ops.entries()) {
    const step = modifyNested(done.document, through, [op]);
    if (!step.ok) return step;
    const change = attributed(step.changes, authorOf(i));
    done = { ...step, ...followedBy(done, change) };
  }
  return done;
}

type Faults = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const faults = new WeakMap<YamlDocument, Faults>();

/**
 * Where the API server would refuse each object, by reason. Indices may shift: what counts is how often it does.
 * Fields that are required and missing are such a reason as well. What one edit leads to is what the next
 * one begins with, so that it is kept.
 */
function* faultsIn(document: YamlDocument): Steps<Faults> {
  const found = faults.get(document) ?? (yield* readFaults(document));
  faults.set(document, found);
  return found;
}

function* readFaults({ text, value }: YamlDocument): Steps<Faults> {
  const isLong = text.length > LONG_TEXT;
  const objects = value === undefined ? [] : reviewedIn(value);
  const all = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const object of objects) {
    const { apiVersion, kind, path } = object;
    const found = new Map<string, string[]>();
    const fault = (code: string, at: Path) => added(found, code, () => []).push(at.join('/'));
    const workload = workloadOf(object);
    if (isLong) yield;
    for (const { code, path } of workload ? refusalsOf(workload) : []) fault(code, path);
    if (isLong) yield;
    for (const problem of checkSchema(apiVersion ?? '', kind ?? '', object.value, path)) {
      const { code } = problem;
      if (code === 'missing-field') fault(`missing-field ${problem.name}`, problem.path);
      if (code === 'invalid-value' || 'data' in problem) fault(code, problem.path);
    }
    if (isLong) yield;
    all.set(`${apiVersion} ${kind} ${path.join()}`, found);
  }
  return all;
}

/**
 * The changes, and then whole documents: those that go, and new ones in front of others. Indices are
 * those of the text before.
 */
export function withDocuments(
  before: string,
  changes: ChangeSet,
  removed: ReadonlySet<number>,
  inserted: ReadonlyMap<number, readonly Json[]>,
): ChangeSet {
  let all = changes;
  const step = (change: (text: string) => ChangeSet) => {
    all = all.compose(change(all.apply(before)));
  };
  // From the last one back, so that the indices of those still to come stay what they are.
  for (const index of [...new Set([...removed, ...inserted.keys()])].sort((a, b) => b - a)) {
    if (removed.has(index)) step((text) => removeDocument(text, index));
    for (const value of inserted.get(index)?.toReversed() ?? []) {
      step((text) => insertDocument(text, index, newDocument(value)));
    }
  }
  return all;
}

/** The changes and then the new documents at the end of the file. */
export function withAdded(before: string, changes: ChangeSet, added: readonly Json[]): ChangeSet {
  if (added.length === 0) return changes;
  const text = changes.apply(before);
  const insert = appendDocuments(
    text,
    added.map((value) => newDocument(value)),
  ).join('');
  return changes.compose(
    ChangeSet.of(text.length, [{ from: text.length, to: text.length, insert }]),
  );
}

const bundled = (review: Review, file: number): BundleObject[] =>
  review.documents.flatMap(({ index, review: documentReview }) => {
    const uncertain = documentReview.document.template ? { uncertain: 'template' as const } : {};
    return documentReview.objects.map(({ object, workload }) => ({
      object,
      workload,
      document: index,
      file,
      ...uncertain,
    }));
  });

const activeAlone = (review: Review, registry: Registry, { id }: Rule): ActiveRule => {
  const settings = new Map([[id, review.settings.get(id) ?? {}]]);
  const [active] = activeRules(registry, review.env, settings);
  if (!active) throw new RangeError(`No rule ${id}`);
  return active;
};

/** The rules that the fix of a rule is held against. */
export const guardsOf = (review: Review, registry: Registry, rule: Rule): readonly ActiveRule[] =>
  activeAlone(review, registry, rule).guards;

/** What the rule sees when it writes: the objects of all files that belong together. */
export const envOf = (review: Review, registry: Registry, rule: Rule, files: FixFiles): RuleEnv =>
  activeAlone(review, registry, rule).env(bundleOf(files));

const bundleOf = memo(({ reviews }: FixFiles) => new Bundle(reviews.flatMap(bundled)));
