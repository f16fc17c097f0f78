/** What fixing a control would bring: its fix is carried out on a copy of the text, and that is reviewed. */
import {
  ChangeSet,
  type ControlScope,
  type EditsModule,
  type Review,
  type Reviewer,
  RISKS,
  type Rule,
  registry,
  type Safety,
  type SourceFile,
  type Steps,
  type TextEdit,
  uncounted,
} from '../../engine/index.ts';
import type { FindingLevel } from './levels.ts';
import { scoresIn, weakestOf } from './score.ts';
import { verdictsOf } from './verdicts.ts';

export interface Gain {
  readonly rule: Rule;
  /** The highest risk of what the fix writes. */
  readonly safety: Safety;
  /** By how much the score of the scope rises. */
  readonly points: number;
  /** The levels that pass then and do not now. */
  readonly passes: readonly FindingLevel[];
  /** The checks of the standards that fail now and do not then, by their ids. */
  readonly checks: readonly string[];
  /** How many points fewer the rules take away where a cap or the floor hides it. */
  readonly hidden: number;
}

/** Files that are reviewed together, and the one among them that would be changed. */
export interface GainFiles {
  readonly files: readonly SourceFile[];
  readonly active: number;
}

interface Standing {
  readonly score: number;
  readonly taken: number;
  readonly failing: ReadonlyMap<FindingLevel, readonly string[]>;
}

function standing(review: Review, scope: ControlScope): Standing {
  const scores = scoresIn(review, scope);
  return {
    score: weakestOf(scores)?.value ?? 0,
    taken: scores.reduce((sum, { taken }) => sum + taken, 0),
    failing: new Map(
      verdictsOf(review).levels.map(({ level, checks }) => [
        level,
        checks.flatMap(({ id, failing }) => (failing > 0 ? [id] : [])),
      ]),
    ),
  };
}

const without = (all: readonly string[], some: readonly string[]): readonly string[] =>
  all.filter((item) => !some.includes(item));

/** The rules with something to fix in a scope, each with the highest risk of its fixes. */
function fixable(review: Review, scope: ControlScope): ReadonlyMap<string, Safety> {
  const worst = new Map<string, Safety>();
  for (const { workload } of scoresIn(review, scope)) {
    for (const { rule, fix } of workload.findings) {
      if (fix === null) continue;
      const before = worst.get(rule);
      if (!before || RISKS.indexOf(fix) > RISKS.indexOf(before)) worst.set(rule, fix);
    }
  }
  return worst;
}

/** The fix of a rule in a scope, planned document by document where these have nothing to share. */
function* changesOf(
  { plan }: Pick<EditsModule, 'plan'>,
  review: Review,
  rule: string,
  scope: ControlScope,
): Steps<ChangeSet> {
  const request = { rule, action: 'secure', scope } as const;
  if (scope.document !== undefined) return plan(review, registry, request).changes;
  const edits: TextEdit[] = [];
  for (const { index, review: documentReview } of review.documents) {
    if (
      !documentReview.objects.some(({ findings }) =>
        findings.some((finding) => finding.rule === rule),
      )
    )
      continue;
    const { changes, ops, added } = plan(review, registry, {
      ...request,
      scope: { ...scope, document: index },
    });
    if (added.length > 0 || ops.some(({ document }) => document !== index)) {
      return plan(review, registry, request).changes;
    }
    edits.push(...changes.edits);
    yield;
  }
  return ChangeSet.of(review.text.length, edits);
}

/**
 * Works out what each control in a scope would bring, document by document: a caller can give way in
 * between.
 * A fix that cannot be written, or that brings nothing, is left out.
 * @param edits what plans them
 * @param reviewer one of the caller's own, since it remembers what it has read last
 */
export function* gainsIn(
  edits: Pick<EditsModule, 'plan'>,
  reviewer: Reviewer,
  { files, active }: GainFiles,
  scope: ControlScope,
): Steps<readonly Gain[]> {
  function* reviewed(all: readonly SourceFile[]): Steps<Review> {
    return (yield* uncounted(reviewer.steps(all)))[active] as Review;
  }
  const review = yield* reviewed(files);
  const before = standing(review, scope);
  // With a document that cannot be read no level passes.
  const whole = verdictsOf(review).unreadable === 0;
  const gains: Gain[] = [];
  for (const [id, safety] of fixable(review, scope)) {
    yield;
    const changes = yield* changesOf(edits, review, id, scope);
    if (changes.empty) continue;
    const next = changes.apply(review.text);
    const then = yield* reviewed(
      files.map((file, i) => (i === active ? { ...file, text: next } : file)),
    );
    const after = standing(then, scope);
    const gone = [...before.failing].map(([level, ids]) => {
      const still = after.failing.get(level) ?? [];
      const all = whole && ids.length > 0 && still.length === 0;
      return { level, all, ids: without(ids, still) };
    });
    const gain: Gain = {
      rule: registry.byId.get(id) as Rule,
      safety,
      points: after.score - before.score,
      passes: gone.flatMap(({ level, all }) => (all ? [level] : [])),
      checks: [...new Set(gone.flatMap(({ ids }) => ids))],
      hidden: before.taken - after.taken,
    };
    if (gain.points > 0 || gain.checks.length > 0 || gain.hidden > 0) gains.push(gain);
  }
  return gains;
}
