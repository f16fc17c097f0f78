/** From a wish ("make this secure in that scope") to one change of the file's text. */
import { Bundle } from '../model/bundle.ts';
import { type ObjectRef, objectsOf, type Workload, workloadOf } from '../model/pod.ts';
import { refusalsOf } from '../model/refusals.ts';
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { equalJson, type Json } from '../text/json.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import { documentsOf, insertDocument } from '../yaml/documents.ts';
import { type Modified, modify, type Refusal, refuse } from '../yaml/modify.ts';
import type { PathOp } from '../yaml/ops.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import { newDocument } from '../yaml/write.ts';
import { controlOf, type Scope, type ScopedTarget } from './control.ts';
import type { Registry } from './registry.ts';
import { type ObjectReview, type Review, Reviewer } from './review.ts';
import type { FixOp, Place, Rule, RuleEnv, Target } from './rule.ts';
import { activeRules } from './settings.ts';

export interface Wish {
  readonly rule: string;
  /** `secure` writes the good value; `clear` takes it away again, never writing a bad one. */
  readonly action: 'secure' | 'clear';
  readonly scope: Scope;
  /** For fixes that need one; the rule's suggestion otherwise. */
  readonly value?: number | string;
  /** Write the value to targets that are secure already as well: the user gave another one. */
  readonly all?: boolean;
}

/** An operation with the index of its document. */
export type PlacedOp = PathOp & { readonly document: number };

export interface Plan {
  readonly changes: ChangeSet;
  /** Path operations, each with the index of its document: what the change carries out. */
  readonly ops: readonly PlacedOp[];
  /** Values of the documents that are added at the end of the file. */
  readonly added: readonly Json[];
  /** Targets that the rule declined: nothing safe can be written there. */
  readonly declined: readonly Target[];
  /** Edits that the text's layout does not allow. */
  readonly refusals: readonly PlacedRefusal[];
}

/** An edit that the layout does not allow, with the index of its document. */
export type PlacedRefusal = Refusal & { readonly document: number };

/** What one fix of an object writes: all of it or nothing. */
interface Edit {
  /** Index of the object's document. */
  readonly document: number;
  readonly ops: readonly PlacedOp[];
  readonly added: readonly Json[];
}

/** Plans one wish. Nothing is applied; `changes` is for the text of `review`. */
export function plan(review: Review, registry: Registry, wish: Wish): Plan {
  const rule = registry.byId.get(wish.rule);
  if (!rule) throw new RangeError(`No rule ${wish.rule}`);
  const { good, bad } = controlOf(review, rule, wish.scope);
  const env = envOf(review, registry, rule);
  const declined: Target[] = [];
  const edits: Edit[] = [];
  // Where nothing is set and nothing needs to be, another value is not asked for.
  const set = good.filter(({ status }) => status.state !== 'default');
  const secured = wish.all ? [...bad, ...set] : bad;
  for (const targets of byObject(wish.action === 'secure' ? secured : good)) {
    const { document } = targets[0] as ScopedTarget;
    if (wish.action === 'secure') {
      const { pod } = (targets[0] as ScopedTarget).target;
      const whole = wish.scope.container === undefined || pod?.containers.length === 1;
      const result = secure(rule, targets, wish.value, whole, env);
      edits.push(editOf(result.ops, document));
      declined.push(...result.declined);
    } else {
      const cleared = clear(targets, wish.scope.container !== undefined);
      edits.push(editOf(cleared.ops, document));
      declined.push(...cleared.declined);
    }
  }
  return { ...carryOut(review, edits), declined };
}

/**
 * Plans several wishes as one change: each is planned on the text that the ones before it leave, so
 * that they may touch the same lines.
 * @param others texts of the other files that it was reviewed with: they are looked at, not written
 */
export function planAll(
  review: Review,
  registry: Registry,
  wishes: readonly Wish[],
  others: readonly string[] = [],
): Plan {
  const reviewer = new Reviewer(registry, review.env, review.settings);
  let current = review;
  let changes = ChangeSet.empty(review.text.length);
  const ops: PlacedOp[] = [];
  const added: Json[] = [];
  const declined: Target[] = [];
  const refusals: PlacedRefusal[] = [];
  for (const wish of wishes) {
    const step = plan(current, registry, wish);
    ops.push(...step.ops);
    added.push(...step.added);
    declined.push(...step.declined);
    refusals.push(...step.refusals);
    if (step.changes.empty) continue;
    changes = changes.compose(step.changes);
    current = reviewer.reviewAll([step.changes.apply(current.text), ...others])[0] as Review;
  }
  return { changes, ops, added, declined, refusals };
}

/** One round of fixes of many rules, planned together on the same review. */
export interface Round {
  readonly changes: ChangeSet;
  readonly ops: readonly PlacedOp[];
  readonly added: readonly Json[];
  readonly applied: readonly { readonly rule: Rule; readonly document: number }[];
  readonly refused: readonly RefusedFix[];
}

/** A fix that could not be written, by the findings that it was for. */
export interface RefusedFix {
  readonly rule: Rule;
  readonly document: number;
  /** Path of the object. */
  readonly object: Path;
  readonly reason: Refusal['reason'];
}

/**
 * Plans what the rules would fix, all on the present review: what a fix makes possible comes in the
 * next round. Where two rules want to write the same place the first in the list has its way. Targets
 * whose findings a mark waives are left alone.
 */
export function planRules(review: Review, registry: Registry, rules: readonly Rule[]): Round {
  const pages = new Map(
    review.documents.map(({ index, slice, review: { document } }) => [
      index,
      {
        slice,
        document,
        changes: ChangeSet.empty(document.text.length),
        written: [] as PlacedOp[],
      },
    ]),
  );
  const added: Json[] = [];
  const applied: { rule: Rule; document: number }[] = [];
  const refused: RefusedFix[] = [];
  const closed = isJsonFile(review.text);
  const envs = new Map(rules.map((rule) => [rule, envOf(review, registry, rule)]));
  /** Makes edits in all of their documents, or in none and says why. */
  const make = (rule: Rule, edits: readonly Edit[]): Refusal['reason'] | 'taken' | null => {
    const parts = [
      ...grouped(
        edits.flatMap(({ ops }) => ops),
        ({ document }) => document,
      ),
    ];
    const taken = parts.some(([document, list]) =>
      pages.get(document)?.written.some((op) => list.some((other) => touches(op, other))),
    );
    if (taken) return 'taken';
    const news = edits.flatMap((edit) => edit.added);
    if (closed && news.length > 0) return 'layout';
    const results = parts.flatMap(([document, list]) => {
      const page = pages.get(document);
      return page ? [{ list, page, result: write(page.document, list) }] : [];
    });
    for (const { result } of results) if (!result.ok) return result.reason;
    let changed = news.length > 0;
    for (const { list, page, result } of results) {
      if (!result.ok || result.changes.empty) continue;
      page.changes = page.changes.compose(result.changes);
      page.document = result.document;
      page.written.push(...list);
      changed = true;
    }
    addTo(added, news);
    if (changed) applied.push({ rule, document: edits[0]?.document ?? 0 });
    return null;
  };
  for (const { index, review: own } of review.documents) {
    for (const rule of rules) {
      const wanted = own.objects.flatMap((object) =>
        wantedBy(rule, object, index, envs.get(rule) as RuleEnv),
      );
      // All objects at once: what they share through an anchor cannot be written for one of them.
      const all = wanted.map(({ edit }) => edit);
      if (all.length > 1 && make(rule, all) === null) continue;
      for (const { object, edit } of wanted) {
        const reason = make(rule, [edit]);
        if (reason === null || reason === 'taken') continue;
        refused.push({ rule, document: index, object: object.path, reason });
      }
    }
  }
  const edits = [...pages.values()].flatMap(({ slice, changes }) =>
    changes.edits.map(({ from, to, insert }) => ({
      from: from + slice.from,
      to: to + slice.from,
      insert,
    })),
  );
  return {
    changes: withAdded(review.text, ChangeSet.of(review.text.length, edits), added),
    ops: [...pages.values()].flatMap(({ written }) => written),
    added,
    applied,
    refused,
  };
}

function editOf(ops: readonly FixOp[], own: number): Edit {
  return {
    document: own,
    ops: ops.flatMap((op) => (op.op === 'add-document' ? [] : { document: own, ...op })),
    added: ops.flatMap((op) => (op.op === 'add-document' ? [op.value] : [])),
  };
}

/** Several workloads may ask for the same object. */
function addTo(added: Json[], values: readonly Json[]): void {
  for (const value of values) {
    if (!added.some((other) => equalJson(other, value))) added.push(value);
  }
}

/** A file that kubectl reads as JSON takes no document behind a separator line. */
const isJsonFile = (text: string): boolean => /^\ufeff?\s*\{/.test(text);

function wantedBy(
  rule: Rule,
  { object, rules, findings }: ObjectReview,
  document: number,
  env: RuleEnv,
): { object: ObjectRef; edit: Edit }[] {
  const open = findings.filter((finding) => finding.rule === rule.id);
  if (open.length === 0) return [];
  // Codes that a profile leaves out, and findings that a mark waives, are nothing to fix.
  const counts = ({ container }: Target, { code, at }: Place): boolean =>
    open.some(
      (one) =>
        one.code === code &&
        samePath(one.path, at) &&
        (one.sharedBy?.includes(container?.name ?? null) ?? true),
    );
  const bad = (rules.find((entry) => entry.rule.id === rule.id)?.targets ?? []).flatMap(
    ({ target, status }) =>
      'places' in status
        ? [{ target, status, document, ...split(status.places, (one) => counts(target, one)) }]
        : [],
  );
  const targets = bad.filter(({ wanted }) => wanted.length > 0);
  if (targets.length === 0) return [];
  const { ops } = secure(rule, targets, undefined, targets.length === bad.length, env);
  const wanted = targets.flatMap((target) => target.wanted);
  const spared = bad
    .flatMap((target) => target.spared)
    .filter((path) => !wanted.some((other) => samePath(other, path)));
  const edit = editOf(
    ops.filter((op) => !spared.some((path) => writes(op, path, wanted))),
    document,
  );
  return edit.ops.length + edit.added.length > 0 ? [{ object, edit }] : [];
}

function split(places: readonly Place[], counts: (place: Place) => boolean) {
  return {
    wanted: places.filter(counts).map(({ at }) => at),
    spared: places.filter((place) => !counts(place)).map(({ at }) => at),
  };
}

/** Whether an operation writes a place that is to stay, rather than one wanted inside it. */
function writes(op: FixOp, spared: Path, wanted: readonly Path[]): boolean {
  if (op.op === 'add-document') return false;
  const at = op.op === 'removeItem' ? [...op.path, op.index] : op.path;
  if (startsWith(spared, at)) return true;
  return (
    startsWith(at, spared) && !wanted.some((path) => startsWith(at, path) || startsWith(path, at))
  );
}

/** Two operations of different rules on one place, or one inside the other's. */
const touches = (a: PathOp, b: PathOp): boolean =>
  startsWith(a.path, b.path) || startsWith(b.path, a.path);

const byObject = (targets: readonly ScopedTarget[]): ScopedTarget[][] => [
  ...grouped(targets, ({ target }) => target.object).values(),
];

function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function secure(
  rule: Rule,
  group: readonly ScopedTarget[],
  value: number | string | undefined,
  whole: boolean,
  env: RuleEnv,
): { ops: readonly FixOp[]; declined: Target[] } {
  const { fix } = rule;
  const { object, workload, pod } = (group[0] as ScopedTarget).target;
  const ask = (targets: readonly Target[], all: boolean) =>
    fix?.secure({
      object,
      workload: workload as never,
      pod: pod as never,
      targets: targets as never,
      whole: all,
      value: value ?? fix.value?.suggestion ?? undefined,
      env,
    }) ?? null;
  const targets = group.map(({ target }) => target);
  const together = ask(targets, whole);
  if (together) return { ops: together, declined: [] };
  if (targets.length === 1) return { ops: [], declined: targets };
  // One target that must stay as it is does not hold up the others.
  const declined: Target[] = [];
  const ops = targets.flatMap((target) => {
    const own = ask([target], false);
    if (!own) declined.push(target);
    return own ?? [];
  });
  return { ops, declined };
}

function clear(
  group: readonly ScopedTarget[],
  oneContainer: boolean,
): { ops: readonly FixOp[]; declined: Target[] } {
  const declined: Target[] = [];
  const paths: Path[] = [];
  for (const { target, status } of group) {
    // What a container inherits can only be taken away at the pod, for all containers.
    if (status.state === 'on' || (status.state === 'inherited' && !oneContainer)) {
      if (!paths.some((path) => samePath(path, status.at))) paths.push(status.at);
    } else declined.push(target);
  }
  return { ops: paths.map((path) => ({ op: 'remove', path, prune: true })), declined };
}

/** Turns edits into one change of the file, document by document: a refusal is for all of a document. */
function carryOut(review: Review, edits: readonly Edit[]): Omit<Plan, 'declined'> {
  const closed = isJsonFile(review.text);
  const ops = edits.flatMap((edit) => edit.ops);
  const added: Json[] = [];
  const written: TextEdit[] = [];
  const refusals: PlacedRefusal[] = [];
  for (const { index, slice, review: own } of review.documents) {
    const list = ops.filter(({ document }) => document === index);
    if (list.length === 0) continue;
    const result = write(own.document, list);
    if (!result.ok) refusals.push({ ...result, document: index });
    else {
      for (const { from, to, insert } of result.changes.edits) {
        written.push({ from: from + slice.from, to: to + slice.from, insert });
      }
    }
  }
  for (const edit of edits) {
    if (closed && edit.added.length > 0) {
      const snippet = edit.added.map(newDocument).join('---\n');
      refusals.push({ ok: false, path: [], reason: 'layout', snippet, document: edit.document });
    }
    addTo(added, edit.added);
  }
  if (refusals.length > 0) {
    const refused = new Set(refusals.map(({ document }) => document));
    const others = edits.filter(
      ({ document, ops: own }) =>
        !refused.has(document) && !own.some((op) => refused.has(op.document)),
    );
    const rest = carryOut(review, others);
    return { ...rest, refusals: [...refusals, ...rest.refusals] };
  }
  const changes = ChangeSet.of(review.text.length, written);
  return { changes: withAdded(review.text, changes, added), ops, added, refusals };
}

/** Writes the operations, unless the API server would refuse something then that it takes now. */
function write(document: YamlDocument, ops: readonly PathOp[]): Modified | Refusal {
  const result = modify(document, ops);
  if (!result.ok || result.changes.empty) return result;
  const before = workloadsIn(document);
  for (const [path, workload] of workloadsIn(result.document)) {
    const known = before.get(path);
    // What was no workload before, for an old apiVersion, could not be judged either.
    if (!known) continue;
    const counts = countsOf(known);
    for (const [code, count] of countsOf(workload)) {
      if (count > (counts.get(code) ?? 0)) return refuse(ops[0], 'api-server');
    }
  }
  return result;
}

function workloadsIn({ value }: YamlDocument): Map<string, Workload> {
  const workloads = (value === undefined ? [] : objectsOf(value)).flatMap(
    (object) => workloadOf(object) ?? [],
  );
  return new Map(workloads.map((workload) => [workload.path.join(), workload]));
}

/** How often the API server would refuse a workload, by reason: indices may shift, reasons do not. */
function countsOf(workload: Workload): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of refusalsOf(workload)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The changes and then the new documents at the end of the file. */
function withAdded(before: string, changes: ChangeSet, added: readonly Json[]): ChangeSet {
  if (added.length === 0) return changes;
  let text = changes.apply(before);
  let all = changes;
  for (const value of added) {
    const step = insertDocument(text, documentsOf(text).length, newDocument(value));
    text = step.apply(text);
    all = all.compose(step);
  }
  return all;
}

/** What the rule sees when it writes: the objects of this file alone, since no other can be written. */
function envOf(review: Review, registry: Registry, { id }: Rule): RuleEnv {
  const objects = review.documents.flatMap(({ index, review: own }) =>
    own.objects.map(({ object, workload }) => ({ object, workload, document: index })),
  );
  const settings = new Map([[id, review.settings.get(id) ?? {}]]);
  const [active] = activeRules(registry, review.env, settings);
  if (!active) throw new RangeError(`No rule ${id}`);
  return active.env(new Bundle(objects));
}
