/**
 * What is derived from a review is kept with it. What one document says is kept with that document’s own
 * review, which stays the same object as long as its text and what it refers to stay: an edit of one
 * document leaves all that is derived from the others as it is, and what shows it need not be made again.
 */
import type { DocumentReview, Review } from '../../engine/index.ts';

/** Works something out once for each review, however many ask. */
export function ofReview<T, R extends Partial<Review> = Review>(
  work: (review: R) => T,
): (review: R) => T {
  const known = new WeakMap<R, { readonly value: T }>();
  return (review) => {
    let own = known.get(review);
    if (!own) {
      own = { value: work(review) };
      known.set(review, own);
    }
    return own.value;
  };
}

/**
 * Works something out once for each document and its number in the file. It may not depend on where in
 * the file the document stands: places count from the document’s start.
 */
export function ofDocument<T>(
  work: (review: DocumentReview, index: number) => T,
): (review: DocumentReview, index: number) => T {
  const known = new WeakMap<DocumentReview, { readonly index: number; readonly value: T }>();
  return (review, index) => {
    let own = known.get(review);
    if (own?.index !== index) {
      own = { index, value: work(review, index) };
      known.set(review, own);
    }
    return own.value;
  };
}
