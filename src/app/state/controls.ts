/** What the form shows: a control for each rule over a scope, the steps and their counters. */
import {
  CATEGORIES,
  type Category,
  type ContainerRef,
  type Control,
  type ControlState,
  controlOf,
  type Path,
  type Review,
  type Rule,
  registry,
  type Scope,
  samePath,
  type WorkloadReview,
  workloadsIn,
} from '../../engine/index.ts';
import { type Analysis, shownReview } from './analysis.ts';
import type { StepId } from './store.ts';

const withRules = CATEGORIES.filter((category) =>
  registry.rules.some((rule) => rule.category === category),
);

/** The wizard's steps in their order. */
export const STEPS: readonly StepId[] = ['start', ...withRules, 'download'];

export const isCategory = (step: StepId): step is Category =>
  (CATEGORIES as readonly string[]).includes(step);

export const rulesOf = (category: Category): readonly Rule[] =>
  registry.rules.filter((rule) => rule.category === category);

export interface Form {
  /** What the controls are read from: frozen documents in their last valid state. */
  readonly review: Review;
  /** The scope as far as it still exists in the text. */
  readonly scope: Scope;
  /** All that is in scope is broken now: the controls wait. */
  readonly frozen: boolean;
  /** How many broken documents the controls leave out because others work. */
  readonly leftOut: number;
  /** The pods in scope. */
  readonly workloads: ReturnType<typeof workloadsIn>;
  readonly controls: ReadonlyMap<string, Control>;
}

const forms = new WeakMap<Review, Map<string, Form>>();

/** The form for a scope. Worked out once for each review, however many components ask. */
export function formOf(analysis: Analysis, wanted: Scope): Form {
  // A review and its last valid states are made together, so the review alone is the key.
  let byScope = forms.get(analysis.review);
  if (!byScope) {
    byScope = new Map();
    forms.set(analysis.review, byScope);
  }
  const key = JSON.stringify(wanted);
  let form = byScope.get(key);
  if (!form) {
    form = makeForm(analysis, wanted);
    byScope.set(key, form);
  }
  return form;
}

function makeForm(analysis: Analysis, wanted: Scope): Form {
  const shown = shownReview(analysis);
  const scope = existing(shown, wanted);
  const isFrozen = ({ document }: { document: number }) => analysis.lastValid.has(document);
  const all = workloadsIn(shown, scope);
  const working = all.filter((entry) => !isFrozen(entry));
  const frozen = working.length === 0 && all.length > 0;
  const review = frozen
    ? shown
    : {
        ...shown,
        documents: shown.documents.filter(({ index }) => !analysis.lastValid.has(index)),
      };
  const workloads = frozen ? all : working;
  return {
    review,
    scope,
    frozen,
    leftOut: frozen ? 0 : new Set(all.filter(isFrozen).map(({ document }) => document)).size,
    workloads,
    controls: new Map(registry.rules.map((rule) => [rule.id, controlOf(review, rule, scope)])),
  };
}

/** A scope may outlive the container that it names; then it speaks for everything again. */
function existing(review: Review, scope: Scope): Scope {
  const workloads = workloadsIn(review, scope);
  const { container } = scope;
  const exists =
    workloads.length > 0 &&
    (!container ||
      workloads.some(({ workload: { workload } }) =>
        workload.pod.containers.some(({ path }) => samePath(path, container)),
      ));
  return exists ? scope : {};
}

const samePart = (a: Path | undefined, b: Path | undefined): boolean =>
  a === undefined || b === undefined ? a === b : samePath(a, b);

/** Whether two scopes name the same part of a file. */
export const sameScope = (a: Scope, b: Scope): boolean =>
  a.document === b.document &&
  samePart(a.workload, b.workload) &&
  samePart(a.container, b.container);

export const isSecure = (state: ControlState): boolean =>
  state === 'on' || state === 'inherited' || state === 'default';

/** A good value is written, in all that the control speaks for. */
export const isSet = (state: ControlState): boolean => state === 'on' || state === 'inherited';

export interface Count {
  readonly done: number;
  readonly total: number;
}

/** How far each step with rules has come. Empty when there is no pod to speak of. */
export function countsOf({ workloads, controls }: Form): ReadonlyMap<StepId, Count> {
  const counts = new Map<StepId, Count>();
  if (workloads.length === 0) return counts;
  for (const { rule, state } of controls.values()) {
    const { done, total } = counts.get(rule.category) ?? { done: 0, total: 0 };
    const finished = isSecure(state) || state === 'not-applicable';
    counts.set(rule.category, { done: done + (finished ? 1 : 0), total: total + 1 });
  }
  return counts;
}

/** The next step with something open, going round once; the last step when there is none. */
export function nextOpenStep(step: StepId, counts: ReadonlyMap<StepId, Count>): StepId {
  const at = STEPS.indexOf(step);
  const around = [...STEPS.slice(at + 1), ...STEPS.slice(0, at)];
  const open = around.find((other) => {
    const count = counts.get(other);
    return count !== undefined && count.done < count.total;
  });
  return open ?? 'download';
}

/** Where a setting stands: at the pod, or at one container. `none` leaves it to the other level. */
export interface Level {
  readonly container: ContainerRef | undefined;
  readonly state: Exclude<ControlState, 'mixed'> | 'none';
}

/** The levels of a control over one pod, the pod first; empty when there is nothing to compare. */
export function levelsOf({ rule, targets }: Control): readonly Level[] {
  if (rule.scope === 'pod') return [];
  const pod = targets.find(({ target }) => !target.container);
  // The pod's own "not set" is no achievement: it leaves the setting to its containers.
  const state = pod?.status.state;
  const own = state === undefined || state === 'default' ? 'none' : state;
  return [
    { container: undefined, state: own },
    ...targets.flatMap(({ target: { container }, status }) =>
      container ? [{ container, state: status.state }] : [],
    ),
  ];
}

/** How many settings are open in all that a form speaks for. */
export const openOf = ({ controls }: Form): number =>
  [...controls.values()].filter(({ state }) => OPEN.has(state)).length;

const OPEN: ReadonlySet<ControlState> = new Set(['unset', 'explicit', 'mixed']);

/** How many settings are open in one container. */
export const openIn = ({ rules }: WorkloadReview, { path }: ContainerRef): number =>
  rules.filter(({ targets }) =>
    targets.some(
      ({ target, status }) =>
        target.container && samePath(target.container.path, path) && OPEN.has(status.state),
    ),
  ).length;
