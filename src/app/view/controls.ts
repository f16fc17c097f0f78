/** What the form shows: a control for each rule over a scope. */

import {
  added,
  type Category,
  type ContainerRef,
  type Control,
  type ControlScope,
  type ControlState,
  controlsOver,
  type Finding,
  memo,
  type ObjectReview,
  objectsInScope,
  type Review,
  type Rule,
  rulesFor,
  type SuppressedFinding,
  samePath,
  type WorkloadReview,
  workloadsIn,
} from '../../engine/index.ts';
import { type Analysis, shownReview } from './analysis.ts';
import { rulesIn } from './settings.ts';

/** What one rule's findings in a scope come down to. */
export interface FindingSummary {
  readonly open: readonly Finding[];
  /** Waived by a mark in the manifest. */
  readonly suppressed: readonly SuppressedFinding[];
}

export interface Form {
  /** What the controls are read from: frozen documents in their last valid state. */
  readonly review: Review;
  /** The scope as far as it still exists in the text. */
  readonly scope: ControlScope;
  /** All that is in scope is broken now: the controls wait. */
  readonly frozen: boolean;
  /** How many broken documents the controls leave out because others work. */
  readonly leftOut: number;
  /** The objects in scope, and those of them that carry a pod. */
  readonly objects: ReturnType<typeof objectsInScope>;
  readonly workloads: ReturnType<typeof workloadsIn>;
  /** By rule, for those that were asked about something in scope. */
  readonly controls: ReadonlyMap<string, Control>;
  readonly standings: Standings;
}

/** The forms of a review by scope. A review and its last valid states are made together, so the review is the key. */
const formsOf = memo(
  (_: Analysis) => new Map<string, Form>(),
  ({ review }) => [review],
);

/** The form for a scope. */
export const formOf = (analysis: Analysis, wanted: ControlScope): Form =>
  added(formsOf(analysis), scopeKey(wanted), () => makeForm(analysis, wanted));

function makeForm(analysis: Analysis, wanted: ControlScope): Form {
  const shown = shownReview(analysis);
  const scope = existing(shown, wanted);
  const isFrozen = ({ document }: { document: number }) => analysis.lastValid.has(document);
  const all = objectsInScope(shown, scope);
  const pods = all.filter(({ review: { workload } }) => workload);
  // The pods are what the form is about: it does not go on with what stands beside them.
  const main = pods.length > 0 ? pods : all;
  const frozen = main.length > 0 && main.every(isFrozen);
  const objects = frozen ? all : all.filter((entry) => !isFrozen(entry));
  const review = frozen
    ? shown
    : {
        ...shown,
        documents: shown.documents.filter(({ index }) => !analysis.lastValid.has(index)),
      };
  const lists = new Set(objects.map((entry) => rulesIfAny(entry.review)));
  const reviewed = new Set([...lists].flat());
  const rules = rulesIn(review.settings).filter((rule) => reviewed.has(rule));
  return {
    review,
    scope,
    frozen,
    leftOut: frozen ? 0 : new Set(all.filter(isFrozen).map(({ document }) => document)).size,
    objects,
    workloads: workloadsIn(review, scope),
    controls: new Map(
      controlsOver(objectsInScope(review, scope), rules, scope).map((control) => [
        control.rule.id,
        control,
      ]),
    ),
    standings: new Standings(objects, scope),
  };
}

const NO_RULES: readonly Rule[] = [];

const rulesIfAny = (object: ObjectReview): readonly Rule[] =>
  object.object.kind === null ? NO_RULES : rulesFor(object);

/** What the rules say of an object; of what is no Kubernetes object there is nothing to set. */
export const askedAbout = ({ object: { kind }, rules }: ObjectReview): ObjectReview['rules'] =>
  kind === null ? [] : rules;

/** What the rules say of the objects in a scope, gathered by rule when somebody asks for it. */
export class Standings {
  private readonly cache = new Map<string, FindingSummary | undefined>();

  constructor(
    private readonly objects: Form['objects'],
    private readonly scope: ControlScope,
  ) {}

  /** Undefined for a rule that finds nothing. */
  get(rule: string): FindingSummary | undefined {
    if (!this.cache.has(rule)) this.cache.set(rule, this.gather(rule));
    return this.cache.get(rule);
  }

  /** Whether anything is open: for a rule, or for any. Most often the first object tells. */
  isOpen(rule?: string): boolean {
    const summary = rule && this.cache.get(rule);
    if (summary) return summary.open.length > 0;
    return this.objects.some(({ review }) => {
      const inScope = this.filter(review);
      return review.findings.some(
        (finding) => (!rule || finding.rule === rule) && inScope(finding),
      );
    });
  }

  private gather(rule: string): FindingSummary | undefined {
    const open: Finding[] = [];
    const suppressed: SuppressedFinding[] = [];
    for (const { review } of this.objects) {
      const inScope = this.filter(review);
      for (const finding of review.findings) {
        if (finding.rule === rule && inScope(finding)) open.push(finding);
      }
      // What one container has waived is open for the others still.
      const waived = this.container(review)
        ? [review.suppressed, review.partly]
        : [review.suppressed];
      for (const finding of waived.flat()) {
        if (finding.rule === rule && inScope(finding)) suppressed.push(finding);
      }
    }
    return open.length + suppressed.length > 0 ? { open, suppressed } : undefined;
  }

  private container({ workload }: ObjectReview): ContainerRef | undefined {
    const { container } = this.scope;
    return container && workload?.pod.containers.find(({ path }) => samePath(path, container));
  }

  private filter(review: ObjectReview): (finding: Finding) => boolean {
    const only = this.container(review);
    return only ? (finding) => isAbout(finding, only) : () => true;
  }
}

/** Whether a finding speaks of a container, by its own lines or by what it takes over from its pod. */
function isAbout({ container, sharedBy }: Finding, { path, name }: ContainerRef): boolean {
  if (container) return samePath(container.path, path);
  return sharedBy?.includes(name) ?? true;
}

/** A scope may outlive what it names; then it speaks for everything again. */
function existing(review: Review, scope: ControlScope): ControlScope {
  const { container } = scope;
  const exists = objectsInScope(review, scope).some(
    ({ review: { workload } }) =>
      !container || workload?.pod.containers.some(({ path }) => samePath(path, container)),
  );
  return exists ? scope : {};
}

/** The controls of a step, in the wizard's order. */
export const controlsOf = ({ controls }: Form, step: Category): readonly Control[] =>
  [...controls.values()].filter(({ rule }) => rule.category === step);

const stepObjects = memo(
  (_: Analysis) => new Map<Category, ReturnType<typeof objectsInScope>>(),
  ({ review }) => [review],
);

/** The objects of a file that a step has something to say of, broken documents in their last state. */
export const stepObjectsOf = (
  analysis: Analysis,
  step: Category,
): ReturnType<typeof objectsInScope> =>
  added(stepObjects(analysis), step, () =>
    objectsInScope(shownReview(analysis), {}).filter(({ review }) =>
      askedAbout(review).some(({ rule }) => rule.category === step),
    ),
  );

/**
 * The form of a step: for the wanted scope, or for all when that has no control in this step or names
 * the only object that has.
 */
export function stepForm(analysis: Analysis, wanted: ControlScope, step: Category): Form {
  const form = formOf(analysis, wanted);
  const isSingle = stepObjectsOf(analysis, step).length === 1 && !form.scope.container;
  return isSingle || controlsOf(form, step).length === 0 ? formOf(analysis, {}) : form;
}

/** Names a scope, whatever the order of its keys. */
export const scopeKey = ({ document, workload, container }: ControlScope): string =>
  JSON.stringify([document, workload, container]);

/** Whether two scopes name the same part of a file. */
export const sameScope = (a: ControlScope, b: ControlScope): boolean => scopeKey(a) === scopeKey(b);

/** What a control shows: the state of its targets, unless none of what is wrong with them counts. */
export type ShownState =
  | ControlState
  /** A mark in the manifest waives it. */
  | 'suppressed'
  /** The target does not ask for it. */
  | 'not-asked';

/** There is something to do. */
export const OPEN: ReadonlySet<ShownState> = new Set(['unset', 'explicit', 'mixed']);

export function shownState({ standings }: Form, { rule, state }: Control): ShownState {
  if (!OPEN.has(state)) return state;
  if (standings.isOpen(rule.id)) return state;
  return standings.get(rule.id) ? 'suppressed' : 'not-asked';
}

export const isSecure = (state: ShownState): boolean =>
  state === 'on' || state === 'inherited' || state === 'default';

/** A good value is written, in all that the control speaks for. */
export const isGoodState = (state: ShownState): boolean => state === 'on' || state === 'inherited';

/** A rule about an object or its pod as a whole: it has no containers to tell apart. */
export const isObjectRule = ({ scope }: Rule): boolean => scope === 'pod' || scope === 'object';

/** Where a setting stands: at the pod, or at one container. `none` leaves it to the other level. */
export interface SettingLevel {
  readonly container: ContainerRef | undefined;
  readonly state: Exclude<ControlState, 'mixed'> | 'none';
}

/** The levels of a control over one pod, the pod first; empty when there is nothing to compare. */
export function levelsOf({ rule, targets }: Control): readonly SettingLevel[] {
  if (isObjectRule(rule)) return [];
  const pod = targets.find(({ target }) => !target.container);
  // The pod's own "not set" is no achievement: it leaves the setting to its containers.
  const state = pod?.status.state;
  const podState = state === undefined || state === 'default' ? 'none' : state;
  return [
    { container: undefined, state: podState },
    ...targets.flatMap(({ target: { container }, status }) =>
      container ? [{ container, state: status.state }] : [],
    ),
  ];
}

/** How many settings are open in all that a form speaks for. */
export const openOf = (form: Form): number =>
  [...form.controls.values()].filter((control) => OPEN.has(shownState(form, control))).length;

/** How many settings are open in one container. */
export function openIn(review: WorkloadReview, container: ContainerRef): number {
  const open = new Set(
    review.findings.filter((finding) => isAbout(finding, container)).map(({ rule }) => rule),
  );
  return review.rules.filter(
    ({ rule, targets }) =>
      open.has(rule.id) &&
      targets.some(
        ({ target, status }) =>
          target.container &&
          samePath(target.container.path, container.path) &&
          OPEN.has(status.state),
      ),
  ).length;
}
