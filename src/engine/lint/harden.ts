/** Every fix of a profile at once: from a text to the hardened text, and what is left to a person. */
import { ChangeSet } from '../text/change.ts';
import type { Json } from '../text/json.ts';
import { samePath } from '../text/path.ts';
import { type PlacedOp, type PlacedRefusal, planRules } from './plan.ts';
import type { Registry } from './registry.ts';
import { type ObjectReview, type Review, Reviewer } from './review.ts';
import type { Finding } from './review-object.ts';
import type { Safety } from './rule.ts';

/** Which fixes are made: only safe ones, those that usually go well too, or all. */
export const FIXES = ['safe', 'usual', 'all'] as const;
export type Fixes = (typeof FIXES)[number];

const CLASSES: { readonly [fixes in Fixes]: readonly Safety[] } = {
  safe: ['safe'],
  usual: ['safe', 'usually-fine'],
  all: ['safe', 'usually-fine', 'may-break', 'needs-value'],
};

/** One finding that is still there, and why. */
export interface Left {
  readonly document: number;
  readonly object: ObjectReview;
  readonly finding: Finding;
  readonly reason: /** No edit of the text can decide it. */
    | 'undecided'
    /** A fix exists, of a class that was not asked for. */
    | 'not-asked'
    /** Only a person knows the value. */
    | 'needs-value'
    /** The text's layout does not allow the edit. */
    | 'layout'
    /** Kubernetes would refuse the result. */
    | 'api-server';
}

/** A check of the Pod Security Standards that still fails, and what stands behind it. */
export interface FailingCheck {
  readonly document: number;
  readonly object: ObjectReview;
  readonly check: string;
  readonly left: readonly Left[];
  /** Rules with a finding behind the check that a mark in the manifest waives. */
  readonly suppressed: readonly string[];
}

export interface Hardened {
  readonly changes: ChangeSet;
  readonly text: string;
  readonly after: Review;
  /** What was fixed, with the class of the fix, in the order of the rules. */
  readonly applied: readonly {
    readonly rule: string;
    readonly safety: Safety;
    readonly document: number;
  }[];
  readonly ops: readonly PlacedOp[];
  readonly added: readonly Json[];
  readonly left: readonly Left[];
  /** Comments that went with an entry that was taken away, as they stood. */
  readonly removedComments: readonly { readonly text: string; readonly at: number }[];
}

/** Fixes that make others possible come in rounds; no chain of our rules is longer. */
const MOST_ROUNDS = 6;

/**
 * Hardens a text that has been reviewed. Hardening the result again changes nothing. Findings that a
 * mark waives stay as they are.
 * @param others texts of the other files that it was reviewed with: they are looked at, not written
 */
export function harden(
  review: Review,
  registry: Registry,
  fixes: Fixes,
  others: readonly string[] = [],
): Hardened {
  const allowed = new Set(CLASSES[fixes]);
  const rules = registry.rules.filter(
    ({ id, fix }) => review.settings.has(id) && fix && allowed.has(fix.safety),
  );
  const reviewer = new Reviewer(registry, review.env, review.settings);
  let current = review;
  let changes = ChangeSet.empty(review.text.length);
  const applied = new Map<string, Hardened['applied'][number]>();
  const ops: PlacedOp[] = [];
  const added: Json[] = [];
  let refusals: readonly PlacedRefusal[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = planRules(current, registry, rules);
    refusals = step.refusals;
    if (step.changes.empty) break;
    changes = changes.compose(step.changes);
    ops.push(...step.ops);
    added.push(...step.added);
    for (const { rule, document } of step.applied) {
      const safety = rule.fix?.safety as Safety;
      applied.set(`${document} ${rule.id}`, { rule: rule.id, safety, document });
    }
    const next = step.changes.apply(current.text);
    current = reviewer.reviewAll([next, ...others])[0] as Review;
  }
  return {
    changes,
    text: current.text,
    after: current,
    applied: [...applied.values()],
    ops,
    added,
    left: leftOf(current, registry, allowed, refusals),
    removedComments: removedComments(review.text, changes),
  };
}

function leftOf(
  review: Review,
  registry: Registry,
  allowed: ReadonlySet<Safety>,
  refusals: readonly PlacedRefusal[],
): Left[] {
  return review.documents.flatMap(({ index, review: { objects } }) =>
    objects.flatMap((object) =>
      object.findings.map((finding): Left => {
        const fix = registry.byId.get(finding.rule)?.fix;
        const refused = refusals.find(
          ({ document, path }) => document === index && samePath(path, finding.path),
        )?.reason;
        const reason =
          finding.fix === null
            ? 'undecided'
            : refused
              ? refused === 'api-server'
                ? 'api-server'
                : 'layout'
              : !allowed.has(finding.fix)
                ? 'not-asked'
                : fix?.value
                  ? 'needs-value'
                  : 'layout';
        return { document: index, object, finding, reason };
      }),
    ),
  );
}

/** The checks of a level that fail although everything was fixed, each with what stands behind it. */
export function failingChecks(
  { after, left }: Pick<Hardened, 'after' | 'left'>,
  registry: Registry,
  level: 'baseline' | 'restricted',
): FailingCheck[] {
  return after.documents.flatMap(({ index, review: { workloads } }) =>
    workloads.flatMap((object) =>
      (object.standards?.[level].checks ?? []).map((check) => {
        const concerns = (id: string) => registry.byId.get(id)?.concerns.includes(check) === true;
        return {
          document: index,
          object,
          check,
          left: left.filter((one) => one.object === object && concerns(one.finding.rule)),
          suppressed: object.suppressed.map(({ rule }) => rule).filter(concerns),
        };
      }),
    ),
  );
}

const COMMENT = /(?<=^|[ \t])#[^\n\r]*/gm;

/** Comments in what an edit replaces that its new text does not hold. */
function removedComments(before: string, changes: ChangeSet): Hardened['removedComments'] {
  return changes.edits.flatMap(({ from, to, insert }) => {
    const kept = insert.match(COMMENT) ?? [];
    return [...before.slice(from, to).matchAll(COMMENT)]
      .filter(([text]) => !(kept as readonly string[]).includes(text))
      .map(({ 0: text, index }) => ({ text, at: from + index }));
  });
}
