/** The state of a control in the form: one rule over all targets in scope. */

import type { TargetReview } from '../review/ask-rule.ts';
import type { ObjectReview, Review, WorkloadReview } from '../review/review.ts';
import type { Rule, Status, StatusReason, Target, ValuePlace } from '../rule/rule.ts';
import { memo } from '../text/memo.ts';
import { type Path, samePath } from '../text/path.ts';

/** Which part of a file a control speaks for. Nothing said means all of it. */
export interface ControlScope {
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
  readonly reason?: StatusReason | undefined;
  /** Some bad value is written rather than missing. */
  readonly anyExplicit: boolean;
}

const inScope = (scope: ControlScope, target: Target): boolean =>
  scope.container === undefined ||
  (target.container !== undefined && samePath(target.container.path, scope.container));

/** The objects in scope with the index of their document. */
export function objectsInScope(
  review: Review,
  scope: ControlScope,
): { document: number; review: ObjectReview }[] {
  return review.documents.flatMap(({ index, review: { objects } }) => {
    if (scope.document !== undefined && scope.document !== index) return [];
    return objects
      .filter(({ object }) => !scope.workload || samePath(object.path, scope.workload))
      .map((object) => ({ document: index, review: object }));
  });
}

/** The workloads in scope with the index of their document. */
export function workloadsIn(
  review: Review,
  scope: ControlScope,
): { document: number; workload: WorkloadReview }[] {
  return objectsInScope(review, scope).flatMap(({ document, review: object }) =>
    object.workload ? [{ document, workload: object as WorkloadReview }] : [],
  );
}

/** The state of one rule's control over a scope. */
export const controlOf = (review: Review, rule: Rule, scope: ControlScope): Control =>
  controlsOver(objectsInScope(review, scope), [rule], scope)[0] as Control;

/** The states of several rules' controls over the objects of a scope, in one pass over these. */
export function controlsOver(
  objects: Objects,
  rules: readonly Rule[],
  scope: ControlScope,
): Control[] {
  // Objects of which the same is asked are added up before rules are looked at one by one.
  const sums = new Map<readonly Rule[], Uint16Array>();
  for (const { review } of objects) {
    const list = rulesFor(review);
    const bits = scope.container ? bitsIn(review, scope) : wholeBits(review);
    const sum = sums.get(list);
    if (!sum) sums.set(list, bits.slice());
    else for (let i = 0; i < bits.length; i++) sum[i] = (sum[i] as number) | (bits[i] as number);
  }
  const byRule = new Map<Rule, number>();
  for (const [list, sum] of sums) {
    for (const [i, rule] of list.entries()) {
      byRule.set(rule, (byRule.get(rule) ?? 0) | (sum[i] as number));
    }
  }
  return rules.map((rule) => new Over(rule, byRule.get(rule) ?? 0, objects, scope));
}

type Objects = ReturnType<typeof objectsInScope>;

const lists = new Map<string, readonly Rule[]>();

/** The rules asked about an object: one list for all objects of which the same is asked. */
export const rulesFor = memo((object: ObjectReview): readonly Rule[] => {
  const rules = object.rules.map(({ rule }) => rule);
  const key = rules.map(({ id }) => id).join();
  const shared = lists.get(key);
  // Rules of another registry may have the same ids.
  if (shared?.every((rule, i) => rule === rules[i])) return shared;
  lists.set(key, rules);
  return rules;
});

/** A bit for each state that occurs among targets: those of the pod, and further up those of containers. */
const BITS = {
  on: 1,
  inherited: 2,
  default: 4,
  unset: 8,
  explicit: 16,
  unknown: 32,
  'not-applicable': 64,
} as const satisfies Record<Status['state'], number>;
const GOOD = BITS.on | BITS.inherited | BITS.default;
const BAD = BITS.unset | BITS.explicit;
const CONTAINERS = 7;
const ANY_CONTAINER = 1 << 14;

/** Whether a rule's target is spoken of in a scope. One about the whole speaks for the whole in every scope. */
const counts = ({ scope: about }: Rule, { target }: TargetReview, scope: ControlScope): boolean =>
  about === 'pod' || about === 'object' || inScope(scope, target);

/** What each rule's targets in an object come to, in the order of its rules. */
const bitsIn = ({ rules }: ObjectReview, scope: ControlScope): Uint16Array =>
  Uint16Array.from(rules, ({ rule, targets }) => {
    let bits = 0;
    for (const entry of targets) {
      if (!counts(rule, entry, scope)) continue;
      const bit = BITS[entry.status.state];
      bits |= entry.target.container ? (bit << CONTAINERS) | ANY_CONTAINER : bit;
    }
    return bits;
  });

const wholeBits = memo((review: ObjectReview): Uint16Array => bitsIn(review, {}));

/** A control whose state is known, and whose targets are gathered when somebody asks for them. */
class Over implements Control {
  readonly state: ControlState;
  readonly anyExplicit: boolean;
  private gathered: Pick<Control, 'targets' | 'good' | 'bad'> | undefined;

  constructor(
    readonly rule: Rule,
    private readonly bits: number,
    private readonly objects: Objects,
    private readonly scope: ControlScope,
  ) {
    // What the pod leaves to its containers says nothing of its own.
    const counted = bits & ANY_CONTAINER ? (bits >> CONTAINERS) | (bits & BAD) : bits;
    this.state = stateOf(counted);
    this.anyExplicit = (counted & BITS.explicit) !== 0;
  }

  get targets(): readonly ScopedTarget[] {
    return this.gather().targets;
  }

  get good(): readonly ScopedTarget[] {
    return this.gather().good;
  }

  get bad(): readonly ScopedTarget[] {
    return this.gather().bad;
  }

  get reason(): StatusReason | undefined {
    const { state } = this;
    if (state !== 'unknown' && state !== 'not-applicable') return undefined;
    const first = this.targets.find(
      (target) => this.isCounted(target) && target.status.state === state,
    );
    return first && 'reason' in first.status ? first.status.reason : 'no-containers';
  }

  private isCounted({ target, status }: TargetReview): boolean {
    return !(this.bits & ANY_CONTAINER) || target.container !== undefined || isBad(status.state);
  }

  private gather(): Pick<Control, 'targets' | 'good' | 'bad'> {
    const { rule, objects, scope } = this;
    this.gathered ??= (() => {
      const at = new Map<readonly Rule[], number>();
      const targets = objects.flatMap(({ document, review }) => {
        const list = rulesFor(review);
        const n = at.get(list) ?? list.indexOf(rule);
        at.set(list, n);
        const all = review.rules[n]?.targets ?? [];
        return all
          .filter((target) => counts(rule, target, scope))
          .map((target) => scoped(target, document));
      });
      const counted = targets.filter((target) => this.isCounted(target));
      return {
        targets,
        good: counted.filter(({ status }) => isGood(status.state)),
        bad: counted.filter(({ status }) => isBad(status.state)),
      };
    })();
    return this.gathered;
  }
}

/** The state of a control by those of its targets. */
function stateOf(counted: number): ControlState {
  if (counted & BAD) {
    if (counted & GOOD) return 'mixed';
    return counted & BITS.explicit ? 'explicit' : 'unset';
  }
  if (counted & BITS.unknown) return 'unknown';
  if (counted & BITS.on) return 'on';
  if (counted & GOOD) return counted & BITS.inherited ? 'inherited' : 'default';
  return counted & BITS['not-applicable'] ? 'not-applicable' : 'unknown';
}

/** The same object as long as the target is that of the same document. */
const scoped = memo(
  (review: TargetReview, document: number): ScopedTarget => ({ ...review, document }),
  (...keys) => keys,
);

const isBad = (state: string): boolean => state === 'unset' || state === 'explicit';
const isGood = (state: string): boolean =>
  state === 'on' || state === 'inherited' || state === 'default';

/** The places that a target's state speaks of. */
export const statusPlaces = ({
  status,
}: TargetReview): readonly (Pick<ValuePlace, 'at'> & Partial<ValuePlace>)[] =>
  'places' in status ? status.places : 'at' in status ? [{ at: status.at }] : [];
