/** The score as it is told: of each workload and of the file, in rows that add up to the number. */

import {
  type ControlScope,
  type Data,
  judgementOf,
  memo,
  POINTS,
  type Rating,
  type Review,
  type Rule,
  registry,
  SCORED,
  type Severity,
  scoreOf,
  type WorkloadReview,
  workloadsIn,
  worstRating,
} from '../../engine/index.ts';
import { type Analysis, isFirstReading, shownReview } from './analysis.ts';
import { verdictsOf } from './verdicts.ts';

/** What is taken away from 100, and why. */
export type ScoreRow =
  | {
      readonly kind: 'rule';
      readonly rule: Rule;
      readonly severity: Severity;
      readonly points: number;
    }
  /** A finding that caps the score at `most`; no points when the score is lower without it. */
  | {
      readonly kind: 'cap';
      readonly rule: Rule;
      readonly code: string;
      readonly data: Data;
      readonly most: number;
      readonly points: number;
    }
  /** More was taken than there is: so many points are given back. */
  | { readonly kind: 'floor'; readonly points: number };

/** Findings of a workload that take no points. */
export interface Uncounted {
  readonly suppressed: number;
  /** Of steps that tell how well it runs, not how it may be attacked. */
  readonly unscored: number;
  readonly info: number;
}

export interface WorkloadScore {
  readonly value: number;
  readonly rows: readonly ScoreRow[];
  /** What all rules together take away, whatever the cap and the floor do. */
  readonly taken: number;
  readonly uncounted: Uncounted;
}

export interface PlacedScore extends WorkloadScore {
  readonly document: number;
  readonly workload: WorkloadReview;
}

/** The score of one workload. */
export const workloadScore = memo(explain);

function explain(workload: WorkloadReview): WorkloadScore {
  const { findings, suppressed } = workload;
  const { value, rows, cap } = scoreOf(workload);
  const taken = rows.reduce((sum, { points }) => sum + points, 0);
  const explained: ScoreRow[] = rows.map(({ rule, ...row }) => ({
    kind: 'rule',
    rule: registry.byId.get(rule) as Rule,
    ...row,
  }));
  const left = 100 - taken;
  if (left < 0) explained.push({ kind: 'floor', points: left });
  if (cap) {
    const { rule, code, most } = cap;
    const data =
      findings.find((finding) => finding.rule === rule && finding.code === code)?.data ?? {};
    const points = Math.max(0, Math.max(0, left) - most);
    const named = registry.byId.get(rule) as Rule;
    explained.push({ kind: 'cap', rule: named, code, data, most, points });
  }
  const isScored = ({ rule }: { readonly rule: string }) =>
    SCORED.some((category) => category === registry.byId.get(rule)?.category);
  const scored = findings.filter(isScored);
  return {
    value,
    rows: explained,
    taken,
    uncounted: {
      suppressed: suppressed.filter(isScored).length,
      unscored: findings.length - scored.length,
      info: scored.filter(({ severity }) => POINTS[severity] === 0).length,
    },
  };
}

/** The scores of the workloads in scope that can be judged, in the order of the text. */
export const scoresIn = (review: Review, scope: ControlScope): readonly PlacedScore[] =>
  workloadsIn(review, scope).flatMap(({ document, workload }) =>
    workload.standards && isJudged(review, document, workload)
      ? [{ document, workload, ...workloadScore(workload) }]
      : [],
  );

function isJudged({ documents }: Review, index: number, workload: WorkloadReview): boolean {
  const review = documents[index]?.review;
  return review !== undefined && judgementOf(workload, review).judged !== 'nothing';
}

/** The rating of a file. Worked out once for a review. */
export const fileRatingOf = memo((review: Review): Rating | null =>
  worstRating([review], registry),
);

/** What a scope comes to: its weakest workload, the first of several. */
export function weakestOf(scores: readonly PlacedScore[]): PlacedScore | undefined {
  let weakest: PlacedScore | undefined;
  for (const score of scores) if (!weakest || score.value < weakest.value) weakest = score;
  return weakest;
}

export interface FileScore {
  /**
   * `whole`: of all that is there. `stale`: of the text before it broke. `partial`: of what can be
   * judged, which is not all. The others have no score; `unrendered` is what becomes whole elsewhere,
   * and of `unjudged` nobody knows whether it has a pod.
   */
  readonly state:
    | 'whole'
    | 'stale'
    | 'partial'
    | 'unrendered'
    | 'unreadable'
    | 'no-pod'
    | 'unjudged'
    | 'reading';
  readonly scores: readonly PlacedScore[];
  readonly weakest: PlacedScore | undefined;
  /** Of the weakest workload beside all that is in the file: its band, and why it is no higher. */
  readonly rating: Rating | null;
}

const READING: FileScore = { state: 'reading', scores: [], weakest: undefined, rating: null };

/** The file's score. A review and its last valid states are made together, so the review is the key. */
export const fileScoreOf = (analysis: Analysis): FileScore =>
  isFirstReading(analysis) ? READING : scoreOfRead(analysis);

const scoreOfRead = memo(
  (analysis: Analysis): FileScore => {
    const { unreadable, unrendered, unjudged } = verdictsOf(analysis.review);
    const shown = shownReview(analysis);
    const scores = scoresIn(shown, {});
    const weakest = weakestOf(scores);
    const state =
      unreadable === 0
        ? weakest
          ? unjudged > 0
            ? 'partial'
            : 'whole'
          : unjudged > 0
            ? 'unjudged'
            : 'no-pod'
        : !weakest
          ? unrendered === unreadable
            ? 'unrendered'
            : 'unreadable'
          : analysis.lastValid.size >= unreadable
            ? 'stale'
            : 'partial';
    return { state, scores, weakest, rating: fileRatingOf(shown) };
  },
  ({ review }) => [review],
);
