/** What fixes write: operations of rules, made into changes of a file or refused. */
import { Bundle } from '../model/bundle.ts';
import { objectsOf, workloadOf } from '../model/pod.ts';
import { refusalsOf } from '../model/refusals.ts';
import { checkSchema } from '../model/schema.ts';
import type { ChangeSet } from '../text/change.ts';
import { equalJson, type Json } from '../text/json.ts';
import { documentsOf, insertDocument } from '../yaml/documents.ts';
import { type Modified, modify, type Refusal, refuse } from '../yaml/modify.ts';
import type { PathOp } from '../yaml/ops.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import { newDocument } from '../yaml/write.ts';
import type { ScopedTarget } from './control.ts';
import type { Registry } from './registry.ts';
import type { Review } from './review.ts';
import type { FixOp, Rule, RuleEnv, Target } from './rule.ts';
import { activeRules } from './settings.ts';

/** An operation with the index of its document. */
export type PlacedOp = PathOp & { readonly document: number };

/** What one fix of an object writes: all of it or nothing. */
export interface Edit {
  /** Index of the object's document. */
  readonly document: number;
  readonly ops: readonly PlacedOp[];
  readonly added: readonly Json[];
}

export function editOf(ops: readonly FixOp[], own: number): Edit {
  return {
    document: own,
    ops: ops.flatMap((op) => (op.op === 'add-document' ? [] : { document: own, ...op })),
    added: ops.flatMap((op) => (op.op === 'add-document' ? [op.value] : [])),
  };
}

/** Several workloads may ask for the same object. */
export function addTo(added: Json[], values: readonly Json[]): void {
  for (const value of values) {
    if (!added.some((other) => equalJson(other, value))) added.push(value);
  }
}

/** A file that kubectl reads as JSON takes no document behind a separator line. */
export const isJsonFile = (text: string): boolean => /^\ufeff?\s*\{/.test(text);

export function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Asks a rule what to write for the targets of one object: for all together, or else for each alone. */
export function secure(
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

/** Writes the operations, unless the API server would refuse something then that it takes now. */
export function write(document: YamlDocument, ops: readonly PathOp[]): Modified | Refusal {
  const result = modify(document, ops);
  if (!result.ok || result.changes.empty) return result;
  const before = faultsIn(document);
  for (const [path, faults] of faultsIn(result.document)) {
    const known = before.get(path);
    // What was no object that we know before, for an old apiVersion, could not be judged either.
    if (!known) continue;
    for (const [code, count] of faults) {
      if (count > (known.get(code) ?? 0)) return refuse(ops[0], 'api-server');
    }
  }
  return result;
}

/**
 * How often the API server would refuse each object, by reason: indices may shift, reasons do not.
 * Fields that are required and missing are such a reason as well.
 */
function faultsIn({ value }: YamlDocument): Map<string, Map<string, number>> {
  const objects = value === undefined ? [] : objectsOf(value);
  return new Map(
    objects.map((object) => {
      const { apiVersion, kind, path } = object;
      const counts = new Map<string, number>();
      const count = (code: string) => counts.set(code, (counts.get(code) ?? 0) + 1);
      const workload = workloadOf(object);
      for (const { code } of workload ? refusalsOf(workload) : []) count(code);
      for (const problem of checkSchema(apiVersion ?? '', kind ?? '', object.value, path)) {
        if (problem.code === 'missing-field') count(`missing-field ${problem.name}`);
        if (problem.code === 'invalid-value') count('invalid-value');
      }
      return [`${apiVersion} ${kind} ${path.join()}`, counts];
    }),
  );
}

/** The changes and then the new documents at the end of the file. */
export function withAdded(before: string, changes: ChangeSet, added: readonly Json[]): ChangeSet {
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
export function envOf(review: Review, registry: Registry, { id }: Rule): RuleEnv {
  const objects = review.documents.flatMap(({ index, review: own }) =>
    own.objects.map(({ object, workload }) => ({ object, workload, document: index })),
  );
  const settings = new Map([[id, review.settings.get(id) ?? {}]]);
  const [active] = activeRules(registry, review.env, settings);
  if (!active) throw new RangeError(`No rule ${id}`);
  return active.env(new Bundle(objects));
}
