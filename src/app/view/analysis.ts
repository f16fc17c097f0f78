/** The review of the current text, and the last valid state of documents that can't be read now. */
import type { ReviewTarget } from '../../engine/core.ts';
import type { DocumentReview, Review } from '../../engine/index.ts';

/** What is known of the text. `review.text` is the text it was made from. */
export interface Analysis {
  readonly review: Review;
  /** From 0 to 1 while a newer text is being read; undefined when the review is up to date. */
  readonly progress: number | undefined;
  /** By index: for each document that is broken now, its last review that was not. */
  readonly lastValid: ReadonlyMap<number, DocumentReview>;
  /** While nothing is known of the text as a whole: what its first documents say by themselves. */
  readonly soFar?: Review | undefined;
  /** The analyser itself failed; the text and the last review stay. */
  readonly failure: string | undefined;
}

/** A text is being read so long that controls wait for it. */
export const isReading = ({ analysis }: { readonly analysis: Analysis }): boolean =>
  analysis.progress !== undefined;

/** Every document has been read, and not only looked at: what was not may hold anything. */
export const isFullyRead = ({ documents }: Review): boolean =>
  documents.every(({ review }) => !review.pending);

/** Nothing is known of the present text yet: a long file has just been opened. */
export const isFirstReading = ({ review, progress }: Analysis): boolean =>
  progress !== undefined && review.documents.length === 0;

/** What is listed as found: of a long text that has just been opened, what has been read of it. */
export const listedReview = ({ review, soFar }: Analysis): Review => soFar ?? review;

/** The analysis while there is nothing yet that could read: no rule is known, and none is asked. */
export const unread = (target: ReviewTarget, today: string): Analysis => {
  const { kubernetesVersion, policyVersion } = target;
  const env = { kubernetesVersion, policyVersion, today };
  return blank({ review: { text: '', env, settings: new Map(), documents: [] } });
};

/** Nothing is known of the text, which is read for the same as before. */
export const blank = ({ review }: Pick<Analysis, 'review'>): Analysis => ({
  review: { ...review, text: '', documents: [] },
  progress: 0,
  lastValid: new Map(),
  failure: undefined,
});

const isBroken = ({ document }: DocumentReview): boolean => document.error !== null;

/** The analysis after a review that is done. Remembers the last valid state of what is broken now. */
export function finished(before: Analysis, review: Review): Analysis {
  const lastValid = new Map<number, DocumentReview>();
  for (const { index, review: documentReview } of review.documents) {
    if (!isBroken(documentReview)) continue;
    const previous = before.review.documents[index]?.review;
    const valid = previous && !isBroken(previous) ? previous : before.lastValid.get(index);
    // Only the same file's document counts: another one at its place is no earlier state of it.
    if (valid && sameBeginning(valid, documentReview)) lastValid.set(index, valid);
  }
  return { review, progress: undefined, lastValid, failure: undefined };
}

/** Two texts that start or end alike are states of one document. */
function sameBeginning(a: DocumentReview, b: DocumentReview): boolean {
  const [x, y] = [a.document.text, b.document.text];
  const half = Math.min(x.length, y.length) / 4;
  let same = 0;
  while (same < half && x[same] === y[same]) same++;
  let tail = 0;
  while (tail < half && x.at(-1 - tail) === y.at(-1 - tail)) tail++;
  return same + tail >= half;
}

/**
 * The review that the form shows: a broken document appears in its last valid state. Its offsets are
 * those of that state, so they are good for states and counts, not for places in the text.
 */
export function shownReview({ review, lastValid }: Analysis): Review {
  if (lastValid.size === 0) return review;
  return {
    ...review,
    documents: review.documents.map((placed) => {
      const valid = lastValid.get(placed.index);
      return valid ? { ...placed, review: valid } : placed;
    }),
  };
}
