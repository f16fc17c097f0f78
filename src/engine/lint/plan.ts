/** From a wish ("make this secure in that scope") to one change of the file's text. */
import { Bundle } from '../model/bundle.ts';
import { objectsOf, type Workload, workloadOf } from '../model/pod.ts';
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

/** Plans one wish. Nothing is applied; `changes` is for the text of `review`. */
export function plan(review: Review, registry: Registry, wish: Wish): Plan {
  const rule = registry.byId.get(wish.rule);
  if (!rule) throw new RangeError(`No rule ${wish.rule}`);
  const { good, bad } = controlOf(review, rule, wish.scope);
  const env = envOf(review, registry, rule);
  const declined: Target[] = [];
  const ops: PlacedOp[] = [];
  const added: Json[] = [];
  const add = (document: number, list: readonly FixOp[]) => {
    for (const op of list) {
      if (op.op !== 'add-document') ops.push({ document, ...op });
      // Several workloads may ask for the same object.
      else if (!added.some((value) => equalJson(value, op.value))) added.push(op.value);
    }
  };
  // Where nothing is set and nothing needs to be, another value is not asked for.
  const set = good.filter(({ status }) => status.state !== 'default');
  const secured = wish.all ? [...bad, ...set] : bad;
  for (const targets of byObject(wish.action === 'secure' ? secured : good)) {
    const { document } = targets[0] as ScopedTarget;
    if (wish.action === 'secure') {
      const { pod } = (targets[0] as ScopedTarget).target;
      const whole = wish.scope.container === undefined || pod?.containers.length === 1;
      const result = secure(rule, targets, wish.value, whole, env);
      add(document, result.ops);
      declined.push(...result.declined);
    } else {
      const cleared = clear(targets, wish.scope.container !== undefined);
      add(document, cleared.ops);
      declined.push(...cleared.declined);
    }
  }
  return { ...carryOut(review, ops, added), ops, added, declined };
}

/**
 * Plans several wishes as one change: each is planned on the text that the ones before it leave, so
 * that they may touch the same lines.
 */
export function planAll(review: Review, registry: Registry, wishes: readonly Wish[]): Plan {
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
    current = reviewer.review(step.changes.apply(current.text));
  }
  return { changes, ops, added, declined, refusals };
}

/** One round of fixes of many rules, planned together on the same review. */
export interface Round {
  readonly changes: ChangeSet;
  readonly ops: readonly PlacedOp[];
  readonly added: readonly Json[];
  readonly applied: readonly { readonly rule: Rule; readonly document: number }[];
  readonly refusals: readonly PlacedRefusal[];
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
  const refusals: PlacedRefusal[] = [];
  const envs = new Map(rules.map((rule) => [rule, envOf(review, registry, rule)]));
  for (const { index, review: own } of review.documents) {
    for (const { rule, ops } of own.objects.flatMap((object) =>
      rules.flatMap((rule) => wantedBy(rule, object, index, envs.get(rule) as RuleEnv)),
    )) {
      const parts = byDocument(ops, index);
      const taken = [...parts].some(([document, list]) =>
        pages.get(document)?.written.some((op) => list.some((other) => touches(op, other))),
      );
      if (taken) continue;
      // A fix that spans documents is made in all of them or in none.
      const results = [...parts].map(([document, list]) => {
        const page = pages.get(document);
        return page && { document, list, page, result: write(page.document, list) };
      });
      const refused = results.flatMap((part) =>
        part && !part.result.ok ? [{ ...part.result, document: part.document }] : [],
      );
      refusals.push(...refused);
      if (refused.length > 0) continue;
      for (const part of results) {
        if (!part?.result.ok) continue;
        part.page.changes = part.page.changes.compose(part.result.changes);
        part.page.document = part.result.document;
        part.page.written.push(...part.list);
      }
      for (const op of ops) {
        if (op.op !== 'add-document') continue;
        if (!added.some((value) => equalJson(value, op.value))) added.push(op.value);
      }
      applied.push({ rule, document: index });
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
    refusals,
  };
}

function byDocument(ops: readonly FixOp[], own: number): Map<number, PlacedOp[]> {
  const parts = new Map<number, PlacedOp[]>();
  for (const op of ops) {
    if (op.op === 'add-document') continue;
    const placed = { document: own, ...op };
    parts.set(placed.document, [...(parts.get(placed.document) ?? []), placed]);
  }
  return parts;
}

function wantedBy(
  rule: Rule,
  { rules, suppressed }: ObjectReview,
  document: number,
  env: RuleEnv,
): { rule: Rule; ops: readonly FixOp[] }[] {
  const said = rules.find((entry) => entry.rule.id === rule.id);
  // Codes that a profile leaves out, and findings that a mark waives, are nothing to fix.
  const counts = ({ code, at }: Place): boolean =>
    said?.findings.some((one) => one.code === code && samePath(one.path, at)) === true &&
    !suppressed.some((one) => one.rule === rule.id && one.code === code && samePath(one.path, at));
  const targets = (said?.targets ?? []).filter(
    ({ status }) => 'places' in status && status.places.some(counts),
  );
  if (targets.length === 0) return [];
  const waived = (said?.targets.length ?? 0) > targets.length && suppressed.length > 0;
  const scoped = targets.map((target) => ({ ...target, document }));
  const { ops } = secure(rule, scoped, undefined, !waived, env);
  return ops.length > 0 ? [{ rule, ops }] : [];
}

/** Two operations of different rules on one place, or one inside the other's. */
const touches = (a: PathOp, b: PathOp): boolean =>
  startsWith(a.path, b.path) || startsWith(b.path, a.path);

function byObject(targets: readonly ScopedTarget[]): ScopedTarget[][] {
  const groups = new Map<unknown, ScopedTarget[]>();
  for (const target of targets) {
    const key = target.target.object;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()];
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

/** Turns operations into one change of the file, document by document. */
function carryOut(
  review: Review,
  ops: readonly PlacedOp[],
  added: readonly Json[],
): { changes: ChangeSet; refusals: PlacedRefusal[] } {
  const edits: TextEdit[] = [];
  const refusals: PlacedRefusal[] = [];
  for (const { index, slice, review: own } of review.documents) {
    const list = ops.filter(({ document }) => document === index);
    if (list.length === 0) continue;
    const result = write(own.document, list);
    if (!result.ok) refusals.push({ ...result, document: index });
    else {
      for (const { from, to, insert } of result.changes.edits) {
        edits.push({ from: from + slice.from, to: to + slice.from, insert });
      }
    }
  }
  const changes = ChangeSet.of(review.text.length, edits);
  return { changes: withAdded(review.text, changes, added), refusals };
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
