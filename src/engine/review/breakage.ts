/**
 * Holds a fix against what the files show. The operations that it plans are applied to the object's value alone, and the
 * `breakage` rules that the fix names are asked about the result. What they find there and didn't find before, and can't
 * mend themselves, is what the fix would break.
 *
 * The same rules are asked of every manifest, so what a fix may not write is a finding where it is already written.
 */

import { Bundle, type BundleObject } from '../model/bundle/bundle.ts';
import { indexed } from '../model/bundle/lookups.ts';
import {
  containerIndex,
  containersAlong,
  type ObjectRef,
  reviewedIn,
  workloadOf,
} from '../model/pod.ts';
import type { Data, FixOp, Rule, Scope, Status, Target, ValuePlace } from '../rule/rule.ts';
import { added } from '../text/grouped.ts';
import { type Json, jsonKey } from '../text/json.ts';
import { memo } from '../text/memo.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import { applyOps, NoSuchPlace } from '../yaml/apply-ops.ts';
import type { PathOp } from '../yaml/ops.ts';
import { rangeOf } from './range.ts';
import { isOfKinds, type RuleSubject, ruleSubject } from './rule-subject.ts';
import { sayable } from './sayable.ts';
import type { ActiveRule } from './settings.ts';

/** What a fix would break, in the words of the rule that finds it, and the line that shows it. */
export interface Breakage {
  readonly rule: string;
  readonly code: string;
  readonly data: Data;
  /** The path of what shows it, in the document of the object that is fixed or in that of `object`. */
  readonly at: Path;
  /** Where that is in the document of the object; undefined if another object shows it. */
  readonly from: number | undefined;
  /** Set if another object shows it, with its file and document. */
  readonly in?: Pick<BundleObject, 'object' | 'document' | 'file'> | undefined;
}

/**
 * @param guards the rules that the fix is held against
 * @param ops what the fix would write for one target of the object
 * @param bundle has the objects of all kinds that the guards read
 * @returns undefined when the files show nothing that breaks
 */
export function breakageOf(
  guards: readonly ActiveRule[],
  ops: readonly FixOp[],
  subject: RuleSubject,
  bundle: Bundle,
): Breakage | undefined {
  let result: Result | undefined;
  for (const guard of guards) {
    const dependents = guard.rule.breakage?.affects?.(subject.object, bundle) ?? [];
    if (dependents.length === 0 && !isConcerned(guard, subject, ops, bundle)) continue;
    result ??= resultOf(ops, subject, bundle);
    // An operation without meaning for the value isn't written either.
    if (!result) return undefined;
    const found = foundIn(guard, result, bundle) ?? foundBeside(guard, result, dependents, bundle);
    if (found) return breaksOf(guard.rule, found, subject, bundle);
  }
  return undefined;
}

/** What a guard finds in the changed objects that it can't fix, and didn't find before. */
function foundIn(guard: ActiveRule, { subjects, bundle: after }: Result, bundle: Bundle) {
  for (const change of subjects) {
    const only = guard.rule.breakage?.perContainer && change.containers;
    const place = newIn(guard, change.before, change.after, bundle, after, only);
    if (place) return place;
  }
  return undefined;
}

/** The same in objects that depend on the changed one, and stay as they are. */
function foundBeside(
  guard: ActiveRule,
  { subjects }: Result,
  dependents: readonly BundleObject[],
  bundle: Bundle,
): ValuePlace | undefined {
  const changed = subjects.find(({ before }) => before);
  if (!changed || dependents.length === 0) return undefined;
  const { before, after } = changed;
  const around = new Bundle(
    bundle.objects.map((entry) =>
      entry.object === before?.object
        ? { ...entry, object: after.object, workload: after.workload }
        : entry,
    ),
  );
  for (const { object, workload } of dependents) {
    const subject = ruleSubject(object, workload, after.document, null);
    const place = newIn(guard, subject, subject, bundle, around);
    if (place) return { ...place, shownBy: { object, at: place.at } };
  }
  return undefined;
}

/** @param only the containers that are asked about, by their numbers; all if omitted */
function newIn(
  guard: ActiveRule,
  before: RuleSubject | undefined,
  after: RuleSubject,
  bundle: Bundle,
  around: Bundle,
  only?: ReadonlySet<number>,
): ValuePlace | undefined {
  const existing = new Set(
    before ? placesOf(guard, before, bundle, only).map(({ place }) => keyOf(place)) : [],
  );
  return placesOf(guard, after, around, only).find(
    ({ place, target }) => !existing.has(keyOf(place)) && !isMended(guard, target, place, around),
  )?.place;
}

/**
 * What an object that is to be added would break.
 * @param bundle has what is added beside it
 */
export function breakageOfAdded(
  guards: readonly ActiveRule[],
  value: Json,
  beside: RuleSubject['document'],
  bundle: Bundle,
): Breakage | undefined {
  for (const { after } of addedBy(value, beside)) {
    for (const guard of guards) {
      const found = placesOf(guard, after, bundle).find(
        ({ place, target }) => !isMended(guard, target, place, bundle),
      );
      if (found) return breaksOf(guard.rule, found.place, undefined, bundle);
    }
  }
  return undefined;
}

/** Whether a guard has anything to say of the result of a fix. */
function isConcerned(
  guard: ActiveRule,
  subject: RuleSubject,
  ops: readonly FixOp[],
  bundle: Bundle,
): boolean {
  if (!guard.inspect) return false;
  // What an added object breaks isn't for the object to say that asks for it.
  if (ops.some(({ op }) => op === 'add-document')) return true;
  return added(concerned(bundle)(subject), guard, () => concernsObject(guard, subject, bundle));
}

/** Asked for each fix of an object, and the same for all of them. */
const concerned = indexed(() => memo((_: RuleSubject) => new Map<ActiveRule, boolean>()));

/** Whether a guard has anything to say of an object at all. */
function concernsObject(
  { rule, kinds, env }: ActiveRule,
  subject: RuleSubject,
  bundle: Bundle,
): boolean {
  if (kinds && !isOfKinds(subject, kinds)) return false;
  const { concerns } = rule.breakage ?? {};
  const inScope = subject.targets[rule.scope as Scope] ?? [];
  return concerns
    ? inScope.some((target) => concerns(target as never, env(bundle)))
    : inScope.length > 0;
}

/** An object before and after a fix. */
interface Changed {
  /** Undefined for one that the fix adds. */
  readonly before: RuleSubject | undefined;
  readonly after: RuleSubject;
  /** The numbers of the containers if nothing else is changed. */
  readonly containers?: ReadonlySet<number> | undefined;
}

interface Result {
  readonly subjects: readonly Changed[];
  readonly bundle: Bundle;
}

/** What a fix makes of the objects; undefined when it can't be told. */
function resultOf(ops: readonly FixOp[], subject: RuleSubject, bundle: Bundle): Result | undefined {
  const { object } = subject;
  // As Kustomizations render it, if there are any.
  const seen = subject.seen?.beside.subject ?? subject;
  const isOwn = (op: FixOp): op is PathOp =>
    isEdit(op) &&
    op.document === undefined &&
    op.file === undefined &&
    !op.through &&
    startsWith(op.path, object.path);
  try {
    const objectOps = ops.filter(isOwn);
    const subjects: Changed[] = [];
    if (objectOps.length > 0) {
      const containers = writtenContainers(objectOps, seen);
      subjects.push({ before: seen, after: afterOps(seen, objectOps), containers });
    }
    for (const op of ops) {
      if (op.op === 'add-document') subjects.push(...addedBy(op.value, subject.document));
    }
    const others = ops.filter((op) => isEdit(op) && !isOwn(op));
    return { subjects, bundle: others.length > 0 ? withOthers(others, bundle) : bundle };
  } catch (error) {
    if (error instanceof NoSuchPlace) return undefined;
    throw error;
  }
}

/** The numbers of the containers that operations write in; undefined if they write elsewhere in the pod as well. */
function writtenContainers(
  ops: readonly PathOp[],
  { workload }: RuleSubject,
): ReadonlySet<number> | undefined {
  if (!workload) return undefined;
  const { pod } = workload;
  const numbers = new Set<number>();
  for (const { op, path } of ops) {
    // A volume that is added is seen where it's mounted.
    if (op === 'append' && samePath(path, [...pod.specPath, 'volumes'])) continue;
    const [container] = containersAlong(pod, path);
    if (!container || path.length === container.path.length) return undefined;
    numbers.add(containerIndex(pod, container));
  }
  return numbers;
}

type EditOp = Exclude<FixOp, { op: 'add-document' } | { op: 'keep' }>;
const isEdit = (op: FixOp): op is EditOp => op.op !== 'add-document' && op.op !== 'keep';

/** An object with what operations write in it. Its path is a new one: what is remembered of a pod is remembered by it. */
function afterOps(subject: RuleSubject, ops: readonly PathOp[]): RuleSubject {
  const writtenIn = ({ path, value }: ObjectRef): Json =>
    applyOps(
      value,
      ops.map((op) => ({ ...op, path: op.path.slice(path.length) })),
    );
  const { path, part, ...rest } = subject.object;
  const object: ObjectRef = {
    ...rest,
    path: [...path],
    value: writtenIn(subject.object),
    // One of several pods is read from the object that it is in.
    ...(part && { part: { ...part, of: { ...part.of, value: writtenIn(part.of) } } }),
  };
  const workload = subject.workload ? (workloadOf(object) ?? undefined) : undefined;
  return ruleSubject(object, workload, subject.document, subject.unknowns);
}

const addedBy = (value: Json, document: RuleSubject['document']): Changed[] =>
  reviewedIn(value).map((object) => ({
    before: undefined,
    after: ruleSubject(object, workloadOf(object) ?? undefined, document, null),
  }));

/** The bundle with what a fix writes in other documents. */
function withOthers(ops: readonly FixOp[], bundle: Bundle): Bundle {
  return new Bundle(
    bundle.objects.map((entry) => {
      const { object, document, file } = entry;
      const edits = ops.filter(
        (op): op is EditOp =>
          isEdit(op) &&
          op.document === document &&
          (op.file === undefined || op.file === file) &&
          object.path.every((step, i) => op.path[i] === step),
      );
      if (edits.length === 0) return entry;
      const below = edits.map((op) => ({ ...op, path: op.path.slice(object.path.length) }));
      return { ...entry, object: { ...object, value: applyOps(object.value, below) } };
    }),
  );
}

interface PlacedTarget {
  readonly place: ValuePlace;
  readonly target: Target;
}

/** What a rule finds in an object. */
function placesOf(
  { rule, inspect, kinds, env }: ActiveRule,
  subject: RuleSubject,
  bundle: Bundle,
  only?: ReadonlySet<number>,
): PlacedTarget[] {
  if (kinds && !isOfKinds(subject, kinds)) return [];
  const all = subject.targets[rule.scope as Scope] ?? [];
  const targets = only ? [...only].flatMap((n) => all[n] ?? []) : all;
  return targets.flatMap((target) => {
    const judge = inspect && (rule.breakage?.inspect ?? inspect);
    const status: Status | undefined = judge?.(target as never, env(bundle));
    return status && 'places' in status ? status.places.map((place) => ({ place, target })) : [];
  });
}

const keyOf = ({ at, code }: ValuePlace): string => jsonKey([code, ...at]);

/** Whether the rule itself mends what it finds there: then both fixes are made, one after the other. */
function isMended({ rule, env }: ActiveRule, target: Target, place: ValuePlace, bundle: Bundle) {
  const { object, workload, pod, container } = target;
  const { fix } = rule;
  if (!fix || fix.stays?.(place, target as never) !== undefined) return false;
  const ops = fix.secure({
    object,
    workload: workload as never,
    pod: pod as never,
    targets: [target] as never,
    wanted: (at: Path) => keyOf({ ...place, at }) === keyOf(place),
    whole: (pod?.containers.length ?? 0) <= 1 || container === undefined,
    value: fix.value?.suggestion ?? undefined,
    env: env(bundle),
  });
  return ops !== null && ops.length > 0;
}

function breaksOf(
  { id: rule }: Rule,
  { code, data = {}, at, shownBy }: ValuePlace,
  subject: RuleSubject | undefined,
  bundle: Bundle,
): Breakage {
  const entry = shownBy && bundle.objects.find(({ object }) => object === shownBy.object);
  const base = { rule, code, data: sayable(data) };
  if (shownBy && entry) return { ...base, at: shownBy.at, from: undefined, in: entry };
  return { ...base, at, from: subject && rangeOf(subject.document, at, 'entry').from };
}
