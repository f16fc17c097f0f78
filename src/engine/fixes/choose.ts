/** The fixes of a profile one by one, so that a person can choose among them. */

import type { ContainerRef } from '../model/pod.ts';
import type { Finding } from '../review/ask-rule.ts';
import type { Registry } from '../review/registry.ts';
import type { ObjectReview, Review } from '../review/review.ts';
import {
  asksForValue,
  besideOf,
  type Rule,
  type RuleEnv,
  riskiest,
  type Safety,
  type Suggestion,
  suggestionFor,
  type Target,
  type ValueSpec,
} from '../rule/rule.ts';
import { added, grouped } from '../text/grouped.ts';
import { equalJson, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import { type CountedSteps, finish, type Steps } from '../text/steps.ts';
import { type Edit, envOf, type PlacedOp } from './edit.ts';
import type { AdjacentFile, FixFiles } from './files.ts';
import { guessesIn, knownIn } from './guesses.ts';
import {
  askedFor,
  type Hardened,
  type HardenRequest,
  hardenSteps,
  type PlannedOn,
  type Unfixed,
} from './harden.ts';
import { type FixObstacle, obstacleOf } from './obstacle.ts';
import { changeSteps } from './plan.ts';
import { editOfPart, riskOf, wantedSteps } from './round.ts';
import type { FixPart, Wanted, WantedTarget } from './wanted.ts';
import { type ShownAt, shownAt } from './written.ts';

/** What one rule would fix in one object: for one container, or at once for all that it names. */
export interface FixItem {
  /** Distinct among the items of a review, and the same in every list of them. */
  readonly id: string;
  readonly rule: Rule;
  readonly document: number;
  readonly object: ObjectReview;
  /** The verdicts on the object before any fix: one fix may make up for what another one is needed for. */
  readonly standards: ObjectReview['standards'];
  /** Undefined when the edit is the object's or its pod's, or speaks for several containers. */
  readonly container: ContainerRef | undefined;
  /** The containers that an edit of the pod speaks for. */
  readonly containers: readonly ContainerRef[];
  readonly safety: Safety;
  /** What only a person knows; of a few words the suggested one will do. */
  readonly value: Asking | undefined;
  /** The value that is written when none is given; null when only a person can say it. */
  readonly suggested: number | string | null;
  /** What is written when none is given is a guess, which is marked until it is confirmed. */
  readonly guess: boolean;
  /** What speaks for that value; undefined where it isn't the same for all that it is written for. */
  readonly suggestedBy: Suggestion['by'] | undefined;
  /** The place in `files` that shows it. */
  readonly shownBy: ShownAt | undefined;
  /** What the rule says of it. */
  readonly findings: readonly Finding[];
  /** Only once other fixes are made: there is something to fix then, or it can be written then. */
  readonly later: boolean;
  /** What keeps it from being written, alone and together with all others; undefined where nothing does. */
  readonly obstacle: FixObstacle | undefined;
  /** What it is planned on: the text itself or, when it comes later, what others have made of it. */
  readonly review: Review;
  /** That review, and those of the files that belong to it. */
  readonly files: FixFiles;
  readonly wanted: Wanted;
  readonly part: FixPart;
}

type Asking = Exclude<ValueSpec, { kind: 'choice' }>;

/** What hardening has to offer: the items, and what making all of them comes to. */
export interface Offered {
  readonly items: readonly FixItem[];
  readonly all: Hardened;
}

/** The chosen items by their ids, each with the value that was given; without one it is suggested. */
export type Chosen = ReadonlyMap<string, number | string | undefined>;

/**
 * The items of a review for the rules that it was made with, in the order of the documents and the
 * rules, those that come later behind the others of their object.
 * @param also other files that belong to it
 */
export function* itemSteps(
  review: Review,
  registry: Registry,
  also: readonly AdjacentFile[] = [],
): CountedSteps<readonly FixItem[]> {
  return (yield* offeredSteps(review, registry, also)).items;
}

/** The items of a review as `itemSteps` gives them, with the text that has all of them. */
export function* offeredSteps(
  review: Review,
  registry: Registry,
  also: readonly AdjacentFile[] = [],
): CountedSteps<Offered> {
  const fixedTargets = new Map<string, Set<string>>();
  const request = { ...askedFor('all'), rounds: true };
  const [all] = (yield* hardenSteps([review], registry, request, also)) as [Hardened];
  const { rounds } = all;
  const items: FixItem[] = [];
  for (const [n, round] of rounds.entries()) {
    for (const item of yield* itemsIn(round, registry, n > 0, fixedTargets)) items.push(item);
  }
  // Objects keep their places: what fixes add stands behind them.
  const places = review.documents.map(
    ({ review: { objects } }) =>
      new Map(objects.map(({ object }, i) => [placeKey(object.path), i] as const)),
  );
  const place = ({ document, object }: FixItem): number =>
    places[document]?.get(placeKey(object.object.path)) ?? -1;
  const refused = new Set(
    all.left
      .filter(isRefused)
      .map(({ finding, ...of }) => keyOf({ rule: { id: finding.rule }, ...of })),
  );
  const placed = items.map((original) => {
    const at = place(original);
    const first = review.documents[original.document]?.review.objects[at];
    const item = first ? { ...original, standards: first.standards } : original;
    const isBlocked = refused.has(keyOf(item));
    return { item: isBlocked ? { ...item, obstacle: obstacleTo(item, registry) } : item, at };
  });
  placed.sort((a, b) => a.item.document - b.item.document || a.at - b.at);
  return { items: placed.map(({ item }) => item), all };
}

const isRefused = ({ reason }: Unfixed): boolean => reason === 'layout' || reason === 'api-server';

/** What keeps an item from being written by itself; what its rule would write elsewhere does not count. */
function obstacleTo(item: FixItem, registry: Registry): FixObstacle | undefined {
  const { rule, review, wanted, part, suggested } = item;
  const value = suggested === null ? sampleOf(rule) : undefined;
  const edit = editOfPart(wanted, { ...part, value }, envOf(review, registry, rule, item.files));
  const { changes, refusals } = finish(changeSteps(review, [edit]));
  const [refusal] = refusals;
  if (!refusal || !changes.empty) return undefined;
  return obstacleOf(review, refusal);
}

/** Makes the chosen items and no others, as one change. */
export function* chosenSteps(
  review: Review,
  registry: Registry,
  items: readonly FixItem[],
  chosen: Chosen,
  also: readonly AdjacentFile[] = [],
): CountedSteps<Hardened> {
  const byKey = new Map([...grouped(items, keyOf)].map(([key, group]) => [key, new Items(group)]));
  const rules = new Set(items.filter(({ id }) => chosen.has(id)).map(({ rule }) => rule));
  const request: HardenRequest = {
    rule: (rule) => rules.has(rule),
    finding: (finding, document, { object }) =>
      byKey
        .get(keyOf({ rule: { id: finding.rule }, document, object }))
        ?.about(finding)
        .some(({ id }) => chosen.has(id)) === true,
    choose: (wanted) => partsOf(wanted, byKey.get(keyOf(wanted))?.all ?? [], chosen),
  };
  return (yield* hardenSteps([review], registry, request, also))[0] as Hardened;
}

/** The items of a rule in an object, by the containers that they fix. */
class Items {
  private readonly byContainer = new Map<string, FixItem[]>();
  private readonly byName = new Map<string | null, FixItem[]>();

  constructor(readonly all: readonly FixItem[]) {
    for (const item of all) {
      for (const { target } of item.part.targets) {
        added(this.byContainer, targetKey(target), () => []).push(item);
        added(this.byName, target.container?.name ?? null, () => []).push(item);
      }
    }
  }

  /** Those that fix what a finding is about. */
  about({ container, sharedBy }: Finding): readonly FixItem[] {
    if (container) return this.byContainer.get(placeKey(container.path)) ?? [];
    return sharedBy ? sharedBy.flatMap((name) => this.byName.get(name) ?? []) : this.all;
  }
}

/** The part of a rule's fixes in an object that was chosen: what has one value is fixed together. */
function partsOf(wanted: Wanted, items: readonly FixItem[], chosen: Chosen): FixPart[] {
  const ticked = items.filter(({ id }) => chosen.has(id));
  const byValue = grouped(ticked, (item) => {
    const value = chosen.get(item.id);
    // A rule may know better for a target than to write what is suggested for all.
    return value === item.suggested ? undefined : value;
  });
  const [value] = byValue.keys();
  // As if nobody had chosen: also what no item stands for has its say then in where is written.
  if (items.length > 0 && ticked.length === items.length && byValue.size === 1) {
    return [{ targets: wanted.targets, whole: wanted.whole, value }];
  }
  // What most have in common stays in one place, if all that others have is written for them.
  const [most] = [...byValue.values()].toSorted((a, b) => b.length - a.length);
  const isAll = ticked.length === items.length;
  return [...byValue].map(([given, group]) => {
    const keys = new Set(group.flatMap(({ part }) => part.targets).map(keyOfTarget));
    const targets = wanted.targets.filter((target) => keys.has(keyOfTarget(target)));
    const all = targets.length === wanted.targets.length;
    const whole =
      wanted.whole &&
      (all || (isAll && group === most) || group.some(({ container }) => !container));
    return { targets, whole, value: given };
  });
}

/** What can be fixed in a round and is not among `fixedTargets` yet; it is then. */
function* itemsIn(
  { review, files }: PlannedOn,
  registry: Registry,
  later: boolean,
  fixedTargets: Map<string, Set<string>>,
): Steps<FixItem[]> {
  const rules = registry.rules.filter(({ id, fix }) => fix && review.settings.has(id));
  const envs = new Map<Rule, RuleEnv>();
  const items: FixItem[] = [];
  for (const { index, review: documentReview } of review.documents) {
    for (const object of documentReview.objects) {
      for (const rule of rules) {
        yield;
        const wanted = yield* wantedSteps(rule, object, index);
        if (!wanted) continue;
        const fixed = added(fixedTargets, keyOf(wanted), () => new Set());
        const isNew = ({ targets }: Pick<FixPart, 'targets'>) =>
          targets.some((target) => !fixed.has(keyOfTarget(target)));
        if (!isNew(wanted)) continue;
        const env = added(envs, rule, () => envOf(review, registry, rule, files));
        const parts = (yield* separated(wanted, env)).filter(isNew).map((part) => {
          // What has an item already is asked for there.
          const targets = part.targets.filter((target) => !fixed.has(keyOfTarget(target)));
          if (targets.length === part.targets.length) return part;
          const remaining = { ...part, targets, whole: false };
          return isNothing(editOfPart(wanted, remaining, env)) ? part : remaining;
        });
        yield;
        const about = findingsBy(object, rule);
        for (const [n, part] of parts.entries()) {
          if (n % AT_ONCE === 0) yield;
          items.push(itemOf(wanted, part, object, { review, files }, later, env, about));
          for (const target of part.targets) fixed.add(keyOfTarget(target));
        }
      }
    }
  }
  return items;
}

function itemOf(
  wanted: Wanted,
  part: FixPart,
  object: ObjectReview,
  { review, files }: PlannedOn,
  later: boolean,
  env: RuleEnv,
  about: (part: FixPart) => readonly Finding[],
): FixItem {
  const { rule, document } = wanted;
  const { value } = rule.fix as NonNullable<Rule['fix']>;
  const beside = besideOf(value);
  const needed = beside && part.targets.some(({ target }) => beside.needs(target));
  const asking = asksForValue(rule) || needed ? (value as Asking) : undefined;
  const containers = part.targets.flatMap(({ target }) => target.container ?? []);
  const [only] = containers;
  const container = !part.whole && containers.length === 1 ? only : undefined;
  const findings = about(part);
  return {
    id: JSON.stringify([document, ...wanted.object.path, rule.id, container?.path ?? null]),
    rule,
    document,
    object,
    standards: object.standards,
    container,
    containers: container ? [] : containers,
    value: asking,
    safety: riskiest(findings.map((finding) => riskOf(rule, finding))),
    ...(asking ? suggestedFor(asking, wanted, part, env) : NOTHING_SUGGESTED),
    guess: value !== undefined && isGuessed(wanted, part, object, review, env),
    findings,
    later,
    obstacle: undefined,
    review,
    files,
    wanted,
    part: { ...part, value: undefined },
  };
}

/** Whether something of what a fix writes is made up. */
function isGuessed(
  wanted: Wanted,
  part: FixPart,
  objectReview: ObjectReview,
  review: Review,
  env: RuleEnv,
): boolean {
  const withoutValue = { ...part, value: undefined };
  const { settings } = review;
  const planning = {
    wanted,
    part: withoutValue,
    env,
    objectReview,
    openGuesses: knownIn(review, wanted.document),
    settings,
  };
  return guessesIn(editOfPart(wanted, withoutValue, env), planning).length > 0;
}

/** What a rule finds in an object by the targets that it is about, each list in the order of the text. */
function findingsBy(
  { findings, refused }: ObjectReview,
  rule: Rule,
): (part: FixPart) => readonly Finding[] {
  const matching = [...findings, ...refused].filter((finding) => finding.rule === rule.id);
  const byContainer = new Map<string, number[]>();
  const byName = new Map<string | null, number[]>();
  const ofAll: number[] = [];
  for (const [i, { container, sharedBy }] of matching.entries()) {
    if (container) added(byContainer, placeKey(container.path), () => []).push(i);
    else if (sharedBy) for (const name of new Set(sharedBy)) added(byName, name, () => []).push(i);
    else ofAll.push(i);
  }
  return ({ targets }) => {
    const numbers = targets.flatMap(({ target }) => [
      ...(byContainer.get(targetKey(target)) ?? []),
      ...(byName.get(target.container?.name ?? null) ?? []),
    ]);
    return [...new Set([...ofAll, ...numbers])]
      .sort((a, b) => a - b)
      .map((i) => matching[i] as Finding);
  };
}

type Suggested = Pick<FixItem, 'suggested' | 'suggestedBy' | 'shownBy'>;
const NOTHING_SUGGESTED: Suggested = {
  suggested: null,
  suggestedBy: undefined,
  shownBy: undefined,
};

/** What a rule writes for targets when no value is given: it may know better than what it suggests. */
function suggestedFor(spec: Asking, wanted: Wanted, part: FixPart, env: RuleEnv): Suggested {
  if (spec.suggestion === null) {
    const [op] = editOfPart(wanted, { ...part, value: undefined }, env).ops;
    const suggested = op?.op === 'set' && typeof op.value === 'string' ? op.value : null;
    return { ...NOTHING_SUGGESTED, suggested };
  }
  const all = part.targets.flatMap(({ target }) => suggestionFor(spec, target, env) ?? []);
  const [first] = all;
  if (!first || all.some(({ value }) => value !== first.value)) {
    return { ...NOTHING_SUGGESTED, suggested: spec.suggestion, suggestedBy: 'any' };
  }
  const surest = all.find(({ by }) => by !== 'any') ?? first;
  const shownBy = shownAt(surest, wanted, env);
  return { suggested: first.value, suggestedBy: surest.by, shownBy };
}

/** After so many targets of a rule others have their turn. */
const AT_ONCE = 200;

/** A value to ask with where nothing is suggested: undefined has the rule write what it suggests. */
const sampleOf = ({ fix }: Rule): string | undefined =>
  fix?.value?.kind === 'text' && fix.value.suggestion === null ? fix.value.example : undefined;

/**
 * What a rule would write in an object, container by container as far as that comes to the same, and
 * the rest together. Nothing that it declines is among it.
 */
function* separated(wanted: Wanted, env: RuleEnv): Steps<FixPart[]> {
  const value = sampleOf(wanted.rule);
  const ask = (targets: FixPart['targets'], whole: boolean): Edit =>
    editOfPart(wanted, { targets, whole, value }, env);
  const together = ask(wanted.targets, wanted.whole);
  if (isNothing(together)) return [];
  const all: FixPart = { targets: wanted.targets, whole: true, value };
  if (wanted.rule.scope === 'pod' || wanted.rule.scope === 'object') return [all];
  const inside = opsByTarget(together, wanted.targets);
  const separate = new Set<WantedTarget>();
  for (const [i, target] of wanted.targets.entries()) {
    if (i % AT_ONCE === 0) yield;
    const ops = inside[i] ?? [];
    if (ops.length === 0) continue;
    if (sameEdit({ ...together, ops, added: [] }, ask([target], false))) separate.add(target);
  }
  const rest = wanted.targets.filter((target) => !separate.has(target));
  const taken = new Set(
    wanted.targets.flatMap((target, i) => (separate.has(target) ? inside[i] : []) ?? []),
  );
  const shared = { ...together, ops: together.ops.filter((op) => !taken.has(op)) };
  const single = [...separate].map(
    (target): FixPart => ({ targets: [target], whole: false, value }),
  );
  if (isNothing(shared)) return single;
  const apart = rest.length > 0 && sameEdit(shared, ask(rest, wanted.whole));
  return apart ? [...single, { targets: rest, whole: true, value }] : [all];
}

const isNothing = ({ ops, added }: Edit): boolean => ops.length + added.length === 0;

/** By target, what of an edit is written in its container. */
function opsByTarget({ document, ops }: Edit, targets: readonly WantedTarget[]) {
  const containers = new PathMarks();
  for (const [i, { target }] of targets.entries()) {
    if (target.container) containers.add(target.container.path, i);
  }
  const byTarget: PlacedOp[][] = [];
  for (const op of ops) {
    if (op.document !== document) continue;
    for (const i of containers.passed(op.path)) {
      byTarget[i] ??= [];
      byTarget[i].push(op);
    }
  }
  return byTarget;
}

const sameEdit = (a: Edit, b: Edit): boolean =>
  equalJson([a.ops, a.added] as unknown as Json, [b.ops, b.added] as unknown as Json);

/** Rule and object: what a rule fixes together. */
const keyOf = (of: {
  readonly rule: { readonly id: string };
  readonly document: number;
  readonly object: ObjectReview | ObjectReview['object'];
}): string => {
  const { path } = 'findings' in of.object ? of.object.object : of.object;
  return JSON.stringify([of.document, ...path, of.rule.id]);
};

const placeKey = (path: Path): string => JSON.stringify(path);

/** The container of a target; of the object itself, or its pod, the same for all. */
const targetKey = ({ container }: Target): string => (container ? placeKey(container.path) : '');
const keyOfTarget = ({ target }: WantedTarget): string => targetKey(target);
