/** The fixes of a profile one by one, so that a person can choose among them. */

import type { ContainerRef } from '../model/pod.ts';
import type { Finding } from '../review/ask-rule.ts';
import type { Registry } from '../review/registry.ts';
import type { ObjectReview, Review } from '../review/review.ts';
import {
  asksForValue,
  type Rule,
  type RuleEnv,
  riskiest,
  type Safety,
  type ValueSpec,
} from '../rule/rule.ts';
import { added, grouped } from '../text/grouped.ts';
import { equalJson, type Json } from '../text/json.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import { type Edit, envOf } from './edit.ts';
import { askedFor, type Hardened, type HardenRequest, hardenAsked } from './harden.ts';
import { editOfPart, type FixPart, riskOf, type Wanted, wantedOf } from './round.ts';

/** What one rule would fix in one object: for one container, or at once for all that it names. */
export interface FixItem {
  /** Distinct among the items of a review, and the same in every list of them. */
  readonly id: string;
  readonly rule: Rule;
  readonly document: number;
  readonly object: ObjectReview;
  /** Undefined when the edit is the object's or its pod's, or speaks for several containers. */
  readonly container: ContainerRef | undefined;
  /** The containers that an edit of the pod speaks for. */
  readonly containers: readonly ContainerRef[];
  readonly safety: Safety;
  /** What only a person knows; of a few words the suggested one will do. */
  readonly value: Asking | undefined;
  /** The value that is written when none is given; null when only a person can say it. */
  readonly suggested: number | string | null;
  /** What the rule says of it. */
  readonly findings: readonly Finding[];
  /** Only once other fixes are made: there is something to fix then, or it can be written then. */
  readonly later: boolean;
  /** What it is planned on: the text itself or, when it comes later, what others have made of it. */
  readonly review: Review;
  readonly wanted: Wanted;
  readonly part: FixPart;
}

type Asking = Exclude<ValueSpec, { kind: 'choice' }>;

/** The chosen items by their ids, each with the value that was given; without one it is suggested. */
export type Chosen = ReadonlyMap<string, number | string | undefined>;

/**
 * The items of a review for the rules that it was made with, in the order of the documents and the
 * rules, those that come later behind the others of their object.
 * @param also other files that belong to it
 */
export function itemsOf(
  review: Review,
  registry: Registry,
  also: readonly Review[] = [],
): readonly FixItem[] {
  const known = new Map<string, FixItem[]>();
  const [all] = hardenAsked([review], registry, askedFor('all'), also);
  const items = (all?.rounds ?? []).flatMap((round, n) => itemsIn(round, registry, n > 0, known));
  // Objects keep their places: what fixes add stands behind them.
  const place = ({ document, object }: FixItem): number =>
    review.documents[document]?.review.objects.findIndex((own) =>
      samePath(own.object.path, object.object.path),
    ) ?? 0;
  return items.sort((a, b) => a.document - b.document || place(a) - place(b));
}

/** Makes the chosen items and no others, as one change. */
export function hardenChosen(
  review: Review,
  registry: Registry,
  items: readonly FixItem[],
  chosen: Chosen,
  also: readonly Review[] = [],
): Hardened {
  const byKey = grouped(items, keyOf);
  const rules = new Set(items.filter(({ id }) => chosen.has(id)).map(({ rule }) => rule));
  const asked: HardenRequest = {
    rule: (rule) => rules.has(rule),
    finding: (finding, document, { object }) =>
      (byKey.get(keyOf({ rule: { id: finding.rule }, document, object })) ?? []).some(
        (item) => chosen.has(item.id) && isAbout(item, finding),
      ),
    choose: (wanted) => partsOf(wanted, byKey.get(keyOf(wanted)) ?? [], chosen),
  };
  return hardenAsked([review], registry, asked, also)[0] as Hardened;
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
  return [...byValue].map(([own, group]) => {
    const targets = wanted.targets.filter(({ target }) =>
      group.some((item) => speaksFor(item, target.container?.path)),
    );
    const all = targets.length === wanted.targets.length;
    const whole = wanted.whole && (all || group.some(({ container }) => !container));
    return { targets, whole, value: own };
  });
}

/** What can be fixed in a round and is not `known` yet; it is then. */
function itemsIn(
  review: Review,
  registry: Registry,
  later: boolean,
  known: Map<string, FixItem[]>,
): FixItem[] {
  const rules = registry.rules.filter(({ id, fix }) => fix && review.settings.has(id));
  const envs = new Map<Rule, RuleEnv>();
  return review.documents.flatMap(({ index, review: { objects } }) =>
    objects.flatMap((object) =>
      rules.flatMap((rule) => {
        const wanted = wantedOf(rule, object, index);
        if (!wanted) return [];
        const own = added(known, keyOf(wanted), () => []);
        const isNew = ({ targets }: Pick<FixPart, 'targets'>) =>
          targets.some(({ target }) => !own.some((one) => speaksFor(one, target.container?.path)));
        if (!isNew(wanted)) return [];
        const env = added(envs, rule, () => envOf(review, registry, rule));
        const items = separated(wanted, env)
          .filter(isNew)
          .map((part) => itemOf(wanted, part, object, review, later, env));
        own.push(...items);
        return items;
      }),
    ),
  );
}

function itemOf(
  wanted: Wanted,
  part: FixPart,
  object: ObjectReview,
  review: Review,
  later: boolean,
  env: RuleEnv,
): FixItem {
  const { rule, document } = wanted;
  const { value } = rule.fix as NonNullable<Rule['fix']>;
  const asking = asksForValue(rule) ? (value as Asking) : undefined;
  const containers = part.targets.flatMap(({ target }) => target.container ?? []);
  const [only] = containers;
  const own = !part.whole && containers.length === 1 ? only : undefined;
  const item = {
    id: JSON.stringify([document, ...wanted.object.path, rule.id, own?.path ?? null]),
    rule,
    document,
    object,
    container: own,
    containers: own ? [] : containers,
    value: asking,
    suggested: asking ? suggestedFor(asking, wanted, part, env) : null,
    findings: [],
    later,
    review,
    wanted,
    part: { ...part, value: undefined },
  };
  const findings = object.findings.filter(
    (finding) => finding.rule === rule.id && isAbout(item, finding),
  );
  const safety = riskiest(findings.map((finding) => riskOf(rule, finding)));
  return { ...item, safety, findings };
}

/** What a rule writes for targets when no value is given: it may know better than what it suggests. */
function suggestedFor(spec: Asking, wanted: Wanted, part: FixPart, env: RuleEnv) {
  if (spec.suggestion === null) {
    const [op] = editOfPart(wanted, { ...part, value: undefined }, env).ops;
    return op?.op === 'set' && typeof op.value === 'string' ? op.value : null;
  }
  const values = new Set<number | string | undefined>(
    part.targets.map(({ target }) => spec.suggest?.(target, env.options)),
  );
  const [only] = values;
  return (values.size === 1 ? only : undefined) ?? spec.suggestion;
}

/** A value to ask with where nothing is suggested: undefined has the rule write what it suggests. */
const sampleOf = ({ fix }: Rule): string | undefined =>
  fix?.value?.kind === 'text' && fix.value.suggestion === null ? fix.value.example : undefined;

/**
 * What a rule would write in an object, container by container as far as that comes to the same, and
 * the rest together. Nothing that it declines is among it.
 */
function separated(wanted: Wanted, env: RuleEnv): FixPart[] {
  const value = sampleOf(wanted.rule);
  const ask = (targets: FixPart['targets'], whole: boolean): Edit =>
    editOfPart(wanted, { targets, whole, value }, env);
  const together = ask(wanted.targets, wanted.whole);
  if (isNothing(together)) return [];
  const all: FixPart = { targets: wanted.targets, whole: true, value };
  if (wanted.rule.scope === 'pod' || wanted.rule.scope === 'object') return [all];
  const own = wanted.targets.filter(({ target: { container } }, i) => {
    if (!container) return false;
    const inside = within(together, container.path);
    return !isNothing(inside) && sameEdit(inside, ask([wanted.targets[i] as never], false));
  });
  const rest = wanted.targets.filter((target) => !own.includes(target));
  const shared = own.reduce(
    (edit, { target }) => without(edit, target.container?.path as Path),
    together,
  );
  const single = own.map((target): FixPart => ({ targets: [target], whole: false, value }));
  if (isNothing(shared)) return single;
  const apart = rest.length > 0 && sameEdit(shared, ask(rest, wanted.whole));
  return apart ? [...single, { targets: rest, whole: true, value }] : [all];
}

const isNothing = ({ ops, added }: Edit): boolean => ops.length + added.length === 0;

/** What of an edit is written in a container, and what is not. */
const within = ({ document, ops }: Edit, path: Path): Edit => ({
  document,
  ops: ops.filter((op) => op.document === document && startsWith(op.path, path)),
  added: [],
});
const without = ({ document, ops, added }: Edit, path: Path): Edit => ({
  document,
  ops: ops.filter((op) => op.document !== document || !startsWith(op.path, path)),
  added,
});

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

/** Whether an item fixes the target with this container, or the object itself. */
const speaksFor = ({ part }: FixItem, container: Path | undefined): boolean =>
  part.targets.some(({ target: { container: own } }) =>
    own && container ? samePath(own.path, container) : own === undefined && container === undefined,
  );

/** Whether an item fixes what a finding of its rule and object is about. */
function isAbout({ part: { targets } }: Pick<FixItem, 'part'>, finding: Finding): boolean {
  const { container, sharedBy } = finding;
  if (!container && !sharedBy) return true;
  return targets.some(({ target: { container: own } }) =>
    container
      ? own !== undefined && samePath(own.path, container.path)
      : sharedBy?.includes(own?.name ?? null),
  );
}
