/** From a wish ("make this secure in that scope") to one change of the file's text. */
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { type Path, samePath } from '../text/path.ts';
import { modify, type Refusal } from '../yaml/modify.ts';
import type { PathOp } from '../yaml/ops.ts';
import { controlOf, type Scope, type ScopedTarget } from './control.ts';
import type { Registry } from './registry.ts';
import { type PlacedReview, type Review, Reviewer } from './review.ts';
import type { FixOp, ObjectSummary, Rule, Target } from './rule.ts';

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

export interface Plan {
  readonly changes: ChangeSet;
  /** Path operations, each with the index of its document: what the change carries out. */
  readonly ops: readonly (PathOp & { readonly document: number })[];
  /** Targets that the rule declined: nothing safe can be written there. */
  readonly declined: readonly Target[];
  /** Edits that the text's layout does not allow. */
  readonly refusals: readonly Refusal[];
}

/** Plans one wish. Nothing is applied; `changes` is for the text of `review`. */
export function plan(review: Review, registry: Registry, wish: Wish): Plan {
  const rule = registry.byId.get(wish.rule);
  if (!rule) throw new RangeError(`No rule ${wish.rule}`);
  const { good, bad } = controlOf(review, rule, wish.scope);
  const bundle = bundleOf(review);
  const declined: Target[] = [];
  const ops: (PathOp & { document: number })[] = [];
  const add = (document: number, list: readonly FixOp[]) => {
    for (const op of list) ops.push({ document, ...op });
  };
  // Where nothing is set and nothing needs to be, another value is not asked for.
  const set = good.filter(({ status }) => status.state !== 'default');
  const secured = wish.all ? [...bad, ...set] : bad;
  for (const targets of byWorkload(wish.action === 'secure' ? secured : good)) {
    const { document } = targets[0] as ScopedTarget;
    if (wish.action === 'secure') {
      const result = secure(rule, targets, wish, review, bundle);
      add(document, result.ops);
      declined.push(...result.declined);
    } else {
      const cleared = clear(targets, wish.scope.container !== undefined);
      add(document, cleared.ops);
      declined.push(...cleared.declined);
    }
  }
  return { ...carryOut(review, ops), ops, declined };
}

/**
 * Plans several wishes as one change: each is planned on the text that the ones before it leave, so
 * that they may touch the same lines.
 */
export function planAll(review: Review, registry: Registry, wishes: readonly Wish[]): Plan {
  const reviewer = new Reviewer(registry, review.env);
  let current = review;
  let changes = ChangeSet.empty(review.text.length);
  const ops: Plan['ops'][number][] = [];
  const declined: Target[] = [];
  const refusals: Refusal[] = [];
  for (const wish of wishes) {
    const step = plan(current, registry, wish);
    ops.push(...step.ops);
    declined.push(...step.declined);
    refusals.push(...step.refusals);
    if (step.changes.empty) continue;
    changes = changes.compose(step.changes);
    current = reviewer.review(step.changes.apply(current.text));
  }
  return { changes, ops, declined, refusals };
}

function byWorkload(targets: readonly ScopedTarget[]): ScopedTarget[][] {
  const groups = new Map<unknown, ScopedTarget[]>();
  for (const target of targets) {
    const key = target.target.workload;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()];
}

function secure(
  rule: Rule,
  group: readonly ScopedTarget[],
  wish: Wish,
  { env }: Review,
  bundle: readonly ObjectSummary[],
): { ops: readonly FixOp[]; declined: Target[] } {
  const { workload, pod } = (group[0] as ScopedTarget).target;
  const ask = (targets: readonly Target[], whole: boolean) =>
    rule.fix.secure({
      workload,
      pod,
      targets,
      whole,
      value: wish.value ?? rule.fix.value?.suggestion,
      env,
      bundle,
    });
  const targets = group.map(({ target }) => target);
  const whole = wish.scope.container === undefined || pod.containers.length === 1;
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
  ops: readonly (PathOp & { document: number })[],
): { changes: ChangeSet; refusals: Refusal[] } {
  const edits: TextEdit[] = [];
  const refusals: Refusal[] = [];
  for (const { index, slice, review: own } of review.documents) {
    const list = ops.filter(({ document }) => document === index);
    if (list.length === 0) continue;
    const result = modify(own.document, list);
    if (!result.ok) refusals.push(result);
    else {
      for (const { from, to, insert } of result.changes.edits) {
        edits.push({ from: from + slice.from, to: to + slice.from, insert });
      }
    }
  }
  return { changes: ChangeSet.of(review.text.length, edits), refusals };
}

/** Every object of the file, for rules that look beyond their own document. */
function bundleOf({ documents }: Pick<Review, 'documents'>): ObjectSummary[] {
  return documents.flatMap(({ index, review: { objects } }: PlacedReview) =>
    objects.map((object) => ({ document: index, ...object })),
  );
}
