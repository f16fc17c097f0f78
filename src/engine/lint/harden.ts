/** Every fix of a profile at once: from a text to the hardened text, and what is left to a person. */
import { ChangeSet } from '../text/change.ts';
import type { Json } from '../text/json.ts';
import { samePath } from '../text/path.ts';
import { type PlacedOp, planRules, type RefusedFix, type Round } from './plan.ts';
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
  const reviews = [review];
  let rounds: Round[] = [];
  let refused: readonly RefusedFix[] = [];
  while (rounds.length < MOST_ROUNDS) {
    const current = reviews.at(-1) as Review;
    const round = planRules(current, registry, rules);
    refused = round.refused;
    if (round.changes.empty) break;
    const next = round.changes.apply(current.text);
    const again = reviews.findIndex(({ text }) => text === next);
    if (again >= 0) {
      // Rules that contradict one another undo each other's fixes: all that since then came to nothing.
      rounds = rounds.slice(0, again);
      break;
    }
    rounds.push(round);
    reviews.push(reviewer.reviewAll([next, ...others])[0] as Review);
  }
  const after = reviews[rounds.length] as Review;
  const changes = rounds.reduce(
    (all, round) => all.compose(round.changes),
    ChangeSet.empty(review.text.length),
  );
  const applied = new Map<string, Hardened['applied'][number]>();
  for (const { rule, document } of rounds.flatMap((round) => round.applied)) {
    const safety = rule.fix?.safety as Safety;
    applied.set(`${document} ${rule.id}`, { rule: rule.id, safety, document });
  }
  return {
    changes,
    text: after.text,
    after,
    applied: [...applied.values()],
    ops: rounds.flatMap((round) => round.ops),
    added: rounds.flatMap((round) => round.added),
    left: leftOf(after, registry, allowed, refused),
    removedComments: removedComments(review.text, changes),
  };
}

function leftOf(
  review: Review,
  registry: Registry,
  allowed: ReadonlySet<Safety>,
  refusals: readonly RefusedFix[],
): Left[] {
  return review.documents.flatMap(({ index, review: { objects } }) =>
    objects.flatMap((object) =>
      object.findings.map((finding): Left => {
        const fix = registry.byId.get(finding.rule)?.fix;
        const refused = refusals.find(
          ({ rule, document, object: path }) =>
            rule.id === finding.rule && document === index && samePath(path, object.object.path),
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

/** Comments in what the edits replace that their new text does not hold: as often as it does not. */
function removedComments(before: string, changes: ChangeSet): Hardened['removedComments'] {
  const kept = new Map<string, number>();
  for (const comment of changes.edits.flatMap(({ insert }) => insert.match(COMMENT) ?? [])) {
    kept.set(comment, (kept.get(comment) ?? 0) + 1);
  }
  return changes.edits.flatMap(({ from, to }) =>
    [...before.slice(from, to).matchAll(COMMENT)].flatMap(({ 0: text, index }) => {
      const others = kept.get(text) ?? 0;
      kept.set(text, others - 1);
      return others > 0 ? [] : [{ text, at: from + index }];
    }),
  );
}
