/** The state of a control in the form: one rule over all targets in scope. */
import { type Path, samePath } from '../text/path.ts';
import type { ObjectReview, Review, WorkloadReview } from './review.ts';
import type { TargetReview } from './review-object.ts';
import type { Place, Reason, Rule, Target } from './rule.ts';

/** Which part of a file a control speaks for. Nothing said means all of it. */
export interface Scope {
  /** Index of the document. */
  readonly document?: number;
  /** Path of the object in its document, for documents that hold several. */
  readonly workload?: Path;
  /** Path of the container in its document. */
  readonly container?: Path;
}

export type ControlState =
  | 'on'
  | 'inherited'
  | 'default'
  | 'unset'
  | 'explicit'
  | 'mixed'
  | 'not-applicable'
  | 'unknown';

/** A target with the document that it stands in. */
export interface ScopedTarget extends TargetReview {
  readonly document: number;
}

export interface Control {
  readonly rule: Rule;
  readonly state: ControlState;
  readonly targets: readonly ScopedTarget[];
  /** Targets that are secure, and those that are not, each without the pod where containers count. */
  readonly good: readonly ScopedTarget[];
  readonly bad: readonly ScopedTarget[];
  /** Why, when the state is `not-applicable` or `unknown`. */
  readonly reason?: Reason;
  /** Some bad value is written rather than missing. */
  readonly anyExplicit: boolean;
}

const inScope = (scope: Scope, target: Target): boolean =>
  scope.container === undefined ||
  (target.container !== undefined && samePath(target.container.path, scope.container));

/** The objects in scope with the index of their document. */
export function objectsIn(
  review: Review,
  scope: Scope,
): { document: number; review: ObjectReview }[] {
  return review.documents.flatMap(({ index, review: { objects } }) => {
    if (scope.document !== undefined && scope.document !== index) return [];
    return objects
      .filter(({ object }) => !scope.workload || samePath(object.path, scope.workload))
      .map((own) => ({ document: index, review: own }));
  });
}

/** The workloads in scope with the index of their document. */
export function workloadsIn(
  review: Review,
  scope: Scope,
): { document: number; workload: WorkloadReview }[] {
  return objectsIn(review, scope).flatMap(({ document, review: own }) =>
    own.workload ? [{ document, workload: own as WorkloadReview }] : [],
  );
}

/** The state of one rule's control over a scope. */
export const controlOf = (review: Review, rule: Rule, scope: Scope): Control =>
  controlsOver(objectsIn(review, scope), [rule], scope)[0] as Control;

/** The states of several rules' controls over the objects of a scope, in one pass over these. */
export function controlsOver(
  objects: ReturnType<typeof objectsIn>,
  rules: readonly Rule[],
  scope: Scope,
): Control[] {
  const byRule = new Map(rules.map((rule): [Rule, ScopedTarget[]] => [rule, []]));
  for (const { document, review } of objects) {
    for (const { rule, targets } of review.rules) {
      const list = byRule.get(rule);
      if (!list) continue;
      // A rule about the whole has no container to be scoped to: it speaks for the whole in every scope.
      const whole = rule.scope === 'pod' || rule.scope === 'object';
      for (const own of targets) {
        if (whole || inScope(scope, own.target)) list.push(scoped(own, document));
      }
    }
  }
  return [...byRule].map(([rule, targets]) => ({ rule, targets, ...summarise(targets) }));
}

const known = new WeakMap<TargetReview, ScopedTarget>();

/** The same object as long as the target is that of the same document. */
function scoped(own: TargetReview, document: number): ScopedTarget {
  let target = known.get(own);
  if (target?.document !== document) {
    target = { ...own, document };
    known.set(own, target);
  }
  return target;
}

function summarise(targets: readonly ScopedTarget[]): Omit<Control, 'rule' | 'targets'> {
  const containers = targets.some(({ target }) => target.container !== undefined);
  const counted: ScopedTarget[] = [];
  const bad: ScopedTarget[] = [];
  const good: ScopedTarget[] = [];
  for (const own of targets) {
    const { state } = own.status;
    // What the pod leaves to its containers says nothing of its own.
    if (containers && own.target.container === undefined && !isBad(state)) continue;
    counted.push(own);
    if (isBad(state)) bad.push(own);
    else if (isGood(state)) good.push(own);
  }
  const anyExplicit = bad.some(({ status }) => status.state === 'explicit');
  const result = (state: ControlState, reason?: Reason) => ({
    state,
    good,
    bad,
    anyExplicit,
    ...(reason && { reason }),
  });
  const unknown = counted.find(({ status }) => status.state === 'unknown')?.status;
  if (bad.length === 0 && unknown?.state === 'unknown') return result('unknown', unknown.reason);
  if (bad.length > 0) {
    if (good.length > 0) return result('mixed');
    return result(anyExplicit ? 'explicit' : 'unset');
  }
  if (good.length > 0) {
    const states = new Set(good.map(({ status }) => status.state));
    if (states.has('on')) return result('on');
    return result(states.has('inherited') ? 'inherited' : 'default');
  }
  const na = counted.find(({ status }) => status.state === 'not-applicable')?.status;
  if (na?.state === 'not-applicable') return result('not-applicable', na.reason);
  return result('unknown', 'no-containers');
}

const isBad = (state: string): boolean => state === 'unset' || state === 'explicit';
const isGood = (state: string): boolean =>
  state === 'on' || state === 'inherited' || state === 'default';

/** The places that a target's state speaks of. */
export const placesOf = ({
  status,
}: TargetReview): readonly (Pick<Place, 'at'> & Partial<Place>)[] =>
  'places' in status ? status.places : 'at' in status ? [{ at: status.at }] : [];
