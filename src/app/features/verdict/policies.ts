/** What the policies of an Azure target do with the file in front, policy by policy. */

import type {
  AzureTarget,
  ControlScope,
  Mutation,
  ObjectReview,
  Path,
  PolicyInfo,
  PolicyOutcome,
  PolicyVerdict,
  Review,
  Rule,
  SaidViolation,
} from '../../../engine/index.ts';
import { loadAzure, memo, registry, samePath } from '../../../engine/index.ts';
import { placeInText, type TextPlace } from '../../../results/places.ts';
import { late } from '../../late.ts';
import type { AppState } from '../../store/store.ts';

/** The part of the engine that judges by policies. */
export const azureEngine = late(loadAzure);

/** One thing that a policy says of an object, or changes in it. */
export interface PolicyPoint {
  readonly key: string;
  readonly object: ObjectReview;
  readonly statement:
    | { readonly kind: 'violation'; readonly violation: SaidViolation }
    | { readonly kind: 'mutation'; readonly mutation: Mutation };
  readonly place: TextPlace | undefined;
  /** The rule whose control is about the same; undefined where the target asks none. */
  readonly rule: Rule | undefined;
  /** Where that control speaks. */
  readonly scope: ControlScope;
}

export interface PolicyResult {
  readonly policy: PolicyInfo;
  /** The heaviest of all objects. */
  readonly outcome: PolicyOutcome;
  readonly points: readonly PolicyPoint[];
}

export interface Policies {
  /** The initiative, as Azure names it. */
  readonly title: string;
  readonly id: string;
  /** Those that ask for something, the heaviest outcome first. */
  readonly results: readonly PolicyResult[];
  readonly passed: number;
  /** How many objects were judged. */
  readonly objects: number;
}

/** What the policies of a target say of a review. */
export const policiesOf = memo(
  (
    { analysis: { review }, analyses }: Pick<AppState, 'analysis' | 'analyses'>,
    target: AzureTarget,
  ): Policies => {
    const all = [...analyses.values()].map((analysis) => analysis.review);
    return judge(review, all, target);
  },
  ({ analysis }, target) => [analysis.review, target],
);

function judge(review: Review, all: readonly Review[], target: AzureTarget): Policies {
  const { initiativeOf, OUTCOMES, policyVerdicts } = azureEngine.now();
  const verdicts = policyVerdicts(all.includes(review) ? all : [review], target);
  const judged = review.documents.flatMap(({ index, review: { objects } }) =>
    objects.flatMap((object) => {
      const objectVerdicts = verdicts.get(object);
      return objectVerdicts ? [{ document: index, object, verdicts: objectVerdicts }] : [];
    }),
  );
  const { title, id, references } = initiativeOf(target);
  const weight = (outcome: PolicyOutcome) => OUTCOMES.indexOf(outcome);
  const results = references.flatMap(({ policy }, i): PolicyResult[] => {
    const entries = judged.map((entry) => ({
      ...entry,
      verdict: entry.verdicts[i] as PolicyVerdict,
    }));
    const outcomes = entries.map(({ verdict }) => verdict.outcome);
    const [outcome = 'passes'] = outcomes.sort((a, b) => weight(a) - weight(b));
    if (outcome === 'disabled') return [];
    const points = entries.flatMap(({ document, object, verdict }) =>
      pointsOf(review, document, object, verdict),
    );
    return [{ policy, outcome, points }];
  });
  return {
    title,
    id,
    results: results.sort((a, b) => weight(a.outcome) - weight(b.outcome)),
    passed: results.filter(({ outcome }) => passes(outcome)).length,
    objects: judged.length,
  };
}

/** Whether a policy has nothing against the manifest as it is written. */
export const passes = (outcome: PolicyOutcome): boolean =>
  outcome === 'passes' || outcome === 'excluded';

function pointsOf(
  review: Review,
  document: number,
  object: ObjectReview,
  { policy, violations, mutations }: PolicyVerdict,
): PolicyPoint[] {
  const scope = { document, workload: object.object.path };
  const statements: PolicyPoint['statement'][] = [
    ...violations.map((violation) => ({ kind: 'violation' as const, violation })),
    ...mutations.map((mutation) => ({ kind: 'mutation' as const, mutation })),
  ];
  return statements.map((statement, n) => {
    const { path } = statement.kind === 'violation' ? statement.violation : statement.mutation;
    return {
      key: `${document} ${object.object.path.join('.')} ${policy.id} ${n}`,
      object,
      statement,
      place: placeInText(review, document, path),
      rule: ruleFor(policy, object, path, review),
      scope,
    };
  });
}

/** The rule that finds something at the place, else anything in the object, else the first that is asked. */
function ruleFor(
  { rules }: PolicyInfo,
  { findings, rules: ruleReviews }: ObjectReview,
  path: Path,
  { settings }: Review,
): Rule | undefined {
  const matching = findings.filter(({ rule }) => rules.includes(rule));
  const here = matching.find((finding) => touches(finding.path, path)) ?? matching[0];
  const id =
    here?.rule ??
    rules.find(
      (candidate) =>
        settings.has(candidate) && ruleReviews.some(({ rule }) => rule.id === candidate),
    );
  return id === undefined ? undefined : registry.byId.get(id);
}

const touches = (a: Path, b: Path): boolean => {
  const length = Math.min(a.length, b.length);
  return samePath(a.slice(0, length), b.slice(0, length));
};
