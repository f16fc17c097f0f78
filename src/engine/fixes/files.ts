/** The files that a fix may write. */
import type { Review } from '../review/review.ts';

/**
 * Files that belong together. What a fix moves in one of them is moved in the others, unless these are locked.
 * Operations name a file by its index.
 */
export interface FixFiles {
  readonly reviews: readonly Review[];
  /** Those whose text cannot be edited. */
  readonly locked: ReadonlySet<number>;
}

/** A file that belongs to those that are fixed. */
export interface AdjacentFile {
  readonly review: Review;
  /** Its text cannot be edited. */
  readonly locked: boolean;
}

/** The files that are fixed, and behind them those beside them. */
export const filesOf = (reviews: readonly Review[], also: readonly AdjacentFile[]): FixFiles => ({
  reviews: [...reviews, ...also.map(({ review }) => review)],
  locked: new Set(also.flatMap(({ locked }, i) => (locked ? [reviews.length + i] : []))),
});
