/** Asks a rule about an object: the state of each target, the findings, and whether the rule would fix them. */
import { Bundle } from '../model/bundle/bundle.ts';
import type { HeldReason } from '../model/kinds/pod-kind.ts';
import { contextPathOf, fieldBesideContext, type ObjectRef } from '../model/pod.ts';
import { allowedIn, placementIn } from '../rule/held.ts';
import {
  type Data,
  type FixOp,
  type Rule,
  type RuleEnv,
  riskiest,
  type Safety,
  type Scope,
  type Severity,
  type Status,
  type Target,
  type ValuePlace,
  type ValueSpec,
} from '../rule/rule.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import type { Steps } from '../text/steps.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { type Breakage, breakageOf } from './breakage.ts';
import { EXPLAINED, isExplained } from './explained.ts';
import { type Problem, type Range, saysFinding } from './problem.ts';
import { rangeOf } from './range.ts';
import { isOfKinds, type RuleSubject, type SeenSubject, TARGETS_AT_ONCE } from './rule-subject.ts';
import { sayable } from './sayable.ts';
import type { ActiveRule } from './settings.ts';
import { statusWithUnknowns } from './unknowns.ts';

export interface Finding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly code: string;
  readonly data: Data;
  readonly path: Path;
  /** Path and name of the container, when the finding is about one. */
  readonly container?: { readonly path: Path; readonly name: string } | undefined;
  /**
   * For a value of the pod that containers take over: the names of those that this is about, but for
   * the ones that a mark takes out, and null for the pod itself.
   */
  readonly sharedBy?: readonly (string | null)[] | undefined;
  /** The risk of its fix; null when the rule declines to fix this. */
  readonly fix: Safety | null;
  /** Why it declines to fix this case: a key of the words' `stays`, or `EXPLAINED`. */
  readonly stays?: string | undefined;
  /** What the files show that the fix would break. Such a fix is made only where someone insists on it. */
  readonly breaks?: Breakage | undefined;
  /** Why the fix is not written: the controller of the custom resource would not take it. */
  readonly heldReason?: HeldReason | undefined;
  /** The file of the Kustomization that sets the value, whatever is written. */
  readonly setBy?: string | undefined;
  /** A problem of the object says the same, because Kubernetes refuses it. */
  readonly isRefused: boolean;
}

export interface TargetReview {
  readonly target: Target;
  readonly status: Status;
  /** What the files show that the fix would break there. Such a target is written only where someone insists on it. */
  readonly breaks: Breakage | undefined;
}

/** What a rule says of an object, at each target that it was asked about. */
export interface RuleReview {
  readonly rule: Rule;
  readonly targets: readonly TargetReview[];
  readonly findings: readonly Finding[];
}

/** Asks one rule about an object; undefined when the rule has nothing to say about such objects. */
export function askRule(
  active: ActiveRule,
  subject: RuleSubject,
  bundle: Bundle,
  problems: Problem[],
): RuleReview | undefined {
  const targets = targetsOf(active, subject);
  if (!targets) return undefined;
  const asking = new Asking(active, subject, bundle, problems);
  asking.ask(targets);
  asking.find(0, targets.length);
  return asking.result();
}

/** As `askRule`, which takes none of the time of steps, for an object with many targets. */
export function* askSteps(
  active: ActiveRule,
  subject: RuleSubject,
  bundle: Bundle,
  problems: Problem[],
): Steps<RuleReview | undefined> {
  const targets = targetsOf(active, subject);
  if (!targets) return undefined;
  const asking = new Asking(active, subject, bundle, problems);
  for (let from = 0; from < targets.length; from += TARGETS_AT_ONCE) {
    asking.ask(targets.slice(from, from + TARGETS_AT_ONCE));
    yield;
  }
  for (let from = 0; from < targets.length; from += TARGETS_AT_ONCE) {
    asking.find(from, from + TARGETS_AT_ONCE);
    yield;
  }
  return asking.result();
}

/** How much a rule looks at in an object: one about the pod, or the object, looks at all of the containers. */
export const lookedAt = ({ workload }: RuleSubject, review: RuleReview | undefined): number =>
  review ? Math.max(review.targets.length, workload?.pod.containers.length ?? 0) : 0;

/** How many targets a rule has in an object. */
export const targetsIn = ({ rule }: ActiveRule, { targets }: RuleSubject): number =>
  targets[rule.scope as Scope]?.length ?? 0;

function targetsOf({ rule, kinds }: ActiveRule, subject: RuleSubject) {
  const targets = subject.targets[rule.scope as Scope];
  return targets && (!kinds || isOfKinds(subject, kinds)) ? targets : undefined;
}

/** A rule as it is asked about the targets of an object, and then makes its findings of what was bad. */
class Asking {
  private reviews: readonly Asked[] = NOT_ASKED;
  private readonly findings: Finding[] = [];
  /** Containers that share the pod's value share the finding. */
  private readonly shared: { readonly finding: Shared; readonly by: (string | null)[] }[] = [];
  private readonly env: RuleEnv;
  private bad = false;

  constructor(
    private readonly active: ActiveRule,
    private readonly subject: RuleSubject,
    bundle: Bundle,
    private readonly problems: Problem[],
  ) {
    this.env = active.env(bundle);
  }

  ask(targets: readonly Target[]): void {
    // A list that is made in one go has no room for more: there is one for each rule and object.
    const reviews = targets.map((target) => this.review(target));
    this.reviews = this.reviews.length === 0 ? reviews : this.reviews.concat(reviews);
  }

  private review(target: Target): Asked {
    const { active, subject, env } = this;
    try {
      const status = stateOf(active, target, subject, env);
      this.bad ||= status.state === 'unset' || status.state === 'explicit';
      return { target, status, breaks: undefined };
    } catch (error) {
      reportFailure(this.problems, active.rule, error);
      const at = subject.workload?.pod.path ?? subject.object.path;
      const status: Status = { state: 'unknown', reason: 'rule-failed', at };
      return { target, status, breaks: undefined };
    }
  }

  /** @param from the first of the targets, and `to` the one behind the last */
  find(from: number, to: number): void {
    if (!this.bad) return;
    const targets = this.reviews.slice(from, to);
    findingsOf(
      this.active,
      targets,
      this.subject,
      this.env,
      this.problems,
      this.findings,
      this.shared,
    );
  }

  result(): RuleReview {
    const { reviews, findings } = this;
    return {
      rule: this.active.rule,
      targets: reviews,
      findings: findings.length > 0 ? findings.slice() : NONE,
    };
  }
}

function stateOf(active: ActiveRule, target: Target, subject: RuleSubject, env: RuleEnv): Status {
  const { rule } = active;
  const seen = subject.seen?.[rule.reads ? 'beside' : 'alone'];
  const status = seen
    ? stateAsSeen(active, target, subject, seen, env)
    : stateAsWritten(active, target, subject, env);
  const isBad = status.state === 'unset' || status.state === 'explicit';
  const isOpen = isBad && subject.object.kustomized?.generates && rule.reads?.some(isGenerated);
  if (!isOpen) return status;
  // What seems to be missing may be generated.
  return { state: 'unknown', reason: 'kustomization', at: status.places[0]?.at ?? [] };
}

const isGenerated = (kind: string): boolean => kind === 'v1/ConfigMap' || kind === 'v1/Secret';

/** The state of the target that Kustomizations make of this one. Where they differ, it's what holds for all. */
function stateAsSeen(
  active: ActiveRule,
  target: Target,
  { targets }: RuleSubject,
  { subject, ways }: SeenSubject,
  env: RuleEnv,
): Status {
  const scope = active.rule.scope as Scope;
  const i = targets[scope]?.indexOf(target) ?? -1;
  const ask = (as: RuleSubject, bundle: Bundle): Status => {
    const counterpart = as.targets[scope]?.[i];
    return stateAsWritten(active, counterpart ?? target, as, { ...env, bundle });
  };
  const status = ask(subject, env.bundle);
  if (status.state !== 'unknown' || status.reason !== 'kustomization') return status;
  const [first, ...others] = ways().map((as) => ask(as, inPlaceOf(subject.object, as, env.bundle)));
  return first && others.every((other) => saysSame(first, other)) ? first : status;
}

/** Whether two states say the same of a target, whatever the values are. */
function saysSame(a: Status, b: Status): boolean {
  if (a.state !== b.state) return false;
  const codes = (status: Status) =>
    'places' in status ? status.places.map(({ code, at }) => `${code} ${at.join('.')}`).join() : '';
  return codes(a) === codes(b);
}

function stateAsWritten(
  active: ActiveRule,
  target: Target,
  subject: RuleSubject,
  env: RuleEnv,
): Status {
  const { inspect, rule, tooOld } = active;
  if (!inspect) return { state: 'not-applicable', reason: tooOld };
  const ask = (at: Target, from: RuleEnv): Status =>
    withTypeProblems(inspect(at as never, from), at, subject, rule);
  const { unknowns } = subject;
  let status = ask(target, env);
  if (unknowns) {
    const { list } = rule;
    status = statusWithUnknowns(
      status,
      target,
      unknowns,
      (guarded) => ask(guarded, active.env(inPlaceOf(subject.object, guarded, env.bundle))),
      list && !list.beside ? list.at(target as never) : null,
    );
  }
  if (!rule.reads || (status.state !== 'unset' && status.state !== 'explicit')) return status;
  // What another object seems to lack may be given by its template or its base.
  const reason = env.bundle.uncertainBeside(subject.object, rule.reads);
  const at = status.places[0]?.at ?? subject.object.path;
  return reason ? { state: 'unknown', reason, at } : status;
}

/** The bundle with the object as the rule sees it, so that it knows it again. */
function inPlaceOf(
  original: ObjectRef,
  { object, workload }: Pick<Target, 'object' | 'workload'>,
  bundle: Bundle,
): Bundle {
  if (!bundle.objects.some((entry) => entry.object === original)) return bundle;
  return new Bundle(
    bundle.objects.map((entry) =>
      entry.object === original ? { ...entry, object, workload } : entry,
    ),
  );
}

const NONE: readonly Finding[] = [];
const NOT_ASKED: readonly TargetReview[] = [];

/** A value that Kubernetes refuses for its type gives an unknown state, unless the rule is about types. */
function withTypeProblems(
  status: Status,
  { pod, container }: Target,
  { workload, document }: RuleSubject,
  { aboutTypes }: Rule,
): Status {
  if (!workload || workload.problems.length === 0 || status.state === 'not-applicable') {
    return status;
  }
  if (aboutTypes && 'places' in status) {
    const typePlaces = status.places.filter(({ code }) => aboutTypes.includes(code));
    if (typePlaces.length > 0) return { ...status, places: typePlaces };
  }
  const places = 'places' in status ? status.places.map(({ at }) => at) : [status.at];
  // A state that points at the pod may come from a container whose own value could not be read.
  const inContainer =
    container && pod
      ? places
          .filter((at) => !startsWith(at, container.path))
          .map((at) => [...container.path, ...at.slice(pod.specPath.length)])
      : [];
  const problem = workload.problems.find(({ path }) =>
    [...places, ...inContainer].some((at) => startsWith(at, path) || startsWith(path, at)),
  );
  if (!problem) return status;
  const value = valueAt(document.value, problem.path);
  const template = typeof value === 'string' && value.includes('{{');
  return { state: 'unknown', reason: template ? 'template' : 'wrong-type', at: problem.path };
}

function findingsOf(
  active: ActiveRule,
  targets: readonly Asked[],
  subject: RuleSubject,
  env: RuleEnv,
  problems: Problem[],
  findings: Finding[],
  shared: { readonly finding: Shared; readonly by: (string | null)[] }[],
): void {
  const { rule, severity, codes } = active;
  const { object, document, refused } = subject;
  for (const review of targets) {
    const { target, status } = review;
    if (status.state !== 'unset' && status.state !== 'explicit') continue;
    let fix: Fixable | undefined;
    if (active.guards.length > 0) {
      fix = fixable(active, target, subject, env, problems);
      review.breaks = fix.breaks;
    }
    for (const place of status.places) {
      if (codes && !codes.has(place.code)) continue;
      const { container, pod } = target;
      // A container that is written among other fields has the path of its pod.
      const placed = target.workload?.custom?.place.context.length !== 0;
      const ofPod =
        pod &&
        ((placed && startsWith(place.at, contextPathOf(pod))) ||
          fieldBesideContext(pod, place.at) !== undefined);
      const inside = container && !ofPod && startsWith(place.at, container.path);
      // What would break one container is a finding apart from that of the others.
      const { breaks } = review;
      const existing = inside
        ? undefined
        : shared.find(
            ({ finding: { code, path, breaks: other } }) =>
              code === place.code && samePath(path, place.at) && isSameBreak(other, breaks),
          );
      if (existing) {
        existing.by.push(container?.name ?? null);
        // One edit fixes them together: it risks what the riskiest of them does.
        const { fix } = existing.finding;
        existing.finding.fix = fix && riskiest([fix, riskAt(rule, fix, place, target) ?? fix]);
        continue;
      }
      fix ??= fixable(active, asSeen(rule, target, subject), subject, env, problems);
      const by = container && !inside ? [container.name] : undefined;
      const part = status.state === 'explicit' ? 'entry' : 'key';
      const { from, to } = rangeOf(document, place.at, part);
      const { safety, heldReason } = fix;
      const stays = rule.fix?.stays?.(place, target) ?? explains(fix, place, document);
      const isSet =
        heldReason === 'kustomization' || (rule.fix === null && heldReason === undefined);
      const setBy = isSet ? settingFile(object, place.at) : undefined;
      // Every field in every finding: there are thousands, and what reads them is fastest for one shape.
      const finding: Shared = {
        rule: rule.id,
        severity: severity ?? place.severity ?? rule.severity,
        code: place.code,
        data: sayable(place.data),
        path: place.at,
        from,
        to,
        container: inside ? { path: container.path, name: container.name } : undefined,
        sharedBy: by,
        fix: stays === undefined && !breaks ? riskAt(rule, safety, place, target) : null,
        stays,
        breaks: stays === undefined ? breaks : undefined,
        heldReason: setBy === undefined ? heldReason : 'kustomization',
        setBy,
        isRefused: refused.some((problem) =>
          saysFinding(problem, rule, place.code, place.at, object.path),
        ),
      };
      findings.push(finding);
      if (by) shared.push({ finding, by });
    }
  }
}

const isSameBreak = (a: Breakage | undefined, b: Breakage | undefined): boolean =>
  a === b || (a?.rule === b?.rule && samePath(a?.at ?? [], b?.at ?? []));
/** The Kustomization that sets the value at a path. */
const settingFile = ({ kustomized }: ObjectRef, at: Path): string | undefined =>
  kustomized?.set.find(({ path }) => startsWith(at, path))?.by;

/** The target of what is rendered, as the rule sees it. */
function asSeen({ scope, reads }: Rule, target: Target, { targets, seen }: RuleSubject): Target {
  const targetScope = scope as Scope;
  const i = seen ? (targets[targetScope]?.indexOf(target) ?? -1) : -1;
  return seen?.[reads ? 'beside' : 'alone'].subject.targets[targetScope]?.[i] ?? target;
}

type Shared = Finding & { fix: Safety | null };
/** A target whose findings are still to be made. */
type Asked = Omit<TargetReview, 'breaks'> & { breaks: Breakage | undefined };

/** The risk of a fix at one place; null when the rule writes nothing there. */
const riskAt = (
  { fix }: Rule,
  safety: Safety | null,
  place: ValuePlace,
  target: Target,
): Safety | null => (safety === null ? null : (fix?.risk?.(place, target) ?? safety));

interface Fixable {
  /** Null when the rule would not write anything. */
  readonly safety: Safety | null;
  /** The places of the document that it would write another value to, or none. */
  readonly writes: readonly Path[];
  readonly heldReason: HeldReason | undefined;
  readonly breaks: Breakage | undefined;
}

const NO_FIX: Fixable = { safety: null, writes: [], heldReason: undefined, breaks: undefined };

/** Whether the fix would change a value at a place that a comment explains, and that nothing else keeps. */
function explains(
  { safety, writes, breaks }: Fixable,
  { at }: ValuePlace,
  document: RuleSubject['document'],
): string | undefined {
  if (safety === null || safety === 'safe' || breaks) return undefined;
  const isWritten = writes.some((path) => startsWith(path, at) || startsWith(at, path));
  return isWritten && isExplained(document, at) ? EXPLAINED : undefined;
}

/** The class of what the rule would write for this target alone. */
function fixable(
  { rule, guards }: ActiveRule,
  target: Target,
  subject: RuleSubject,
  env: RuleEnv,
  problems: Problem[],
): Fixable {
  if (!rule.fix) return NO_FIX;
  const { workload } = target;
  try {
    const ops = opsFor(rule, target, env);
    if (ops === null || ops.length === 0) return NO_FIX;
    const { heldReason } = allowedIn(subject.object, workload, ops);
    const breaks = heldReason ? undefined : breakageOf(guards, ops, subject, env.bundle);
    return {
      safety: heldReason ? null : rule.fix.safety,
      writes: writtenBy(ops),
      heldReason,
      breaks,
    };
  } catch (error) {
    reportFailure(problems, rule, error);
    return NO_FIX;
  }
}

/** Where operations write in the document of their target. */
const writtenBy = (ops: readonly FixOp[]): Path[] =>
  ops.flatMap((op) =>
    op.op === 'add-document' || op.op === 'keep' || op.document !== undefined ? [] : [op.path],
  );

/** What the rule would write for a target alone. */
const opsFor = (rule: Rule, { object, workload, pod, container, ...rest }: Target, env: RuleEnv) =>
  rule.fix?.secure({
    object,
    workload: workload as never,
    pod: pod as never,
    targets: [{ object, workload, pod, container, ...rest }] as never,
    whole: (pod?.containers.length ?? 0) <= 1 || container === undefined,
    at: placementIn(workload, rule),
    value: sampleOf(rule),
    env,
  }) as readonly FixOp[] | null;

/** Something to ask with: what counts is whether the rule would write it. */
function sampleOf(rule: Rule): string | number | undefined {
  const spec: ValueSpec | undefined = rule.fix?.value;
  return spec?.kind === 'text' ? (spec.suggestion ?? spec.example) : spec?.suggestion;
}

/** A rule that fails is named once, however many targets it fails for. */
function reportFailure(problems: Problem[], rule: Rule, error: unknown): void {
  if (problems.some((problem) => problem.code === 'rule-failed' && problem.rule === rule.id))
    return;
  const detail = error instanceof Error ? error.message : String(error);
  problems.push({ code: 'rule-failed', rule: rule.id, detail, from: 0, to: 0 });
}
