/** Whether a text holds what looks like credentials. Needs the engine, and is loaded after it. */
import { concealed, type Review } from '../../../engine/index.ts';

/** Of the documents of the last texts, by what stands in them: a pause in typing costs one document. */
let known = new Map<string, boolean>();

/** Looks at one document after the other, so that long texts need not be in the way of typing. */
export function* holdsCredentials(reviews: readonly Review[]): Generator<void, boolean[], void> {
  const seen = new Map<string, boolean>();
  const asked = (review: Review) => {
    const { text } = review;
    const found = seen.get(text) ?? known.get(text) ?? concealed(review) !== text;
    seen.set(text, found);
    known.set(text, found);
    return found;
  };
  const holds: boolean[] = [];
  for (const review of reviews) {
    // Each document as if it were the whole text, and what stands between them.
    let found = false;
    let between = '';
    let at = 0;
    for (const document of review.documents) {
      const { from, to } = document.slice;
      between += review.text.slice(at, Math.max(at, from));
      at = Math.max(at, to);
      const slice = { ...document.slice, from: 0, to: to - from };
      const text = review.text.slice(from, to);
      found ||= asked({ ...review, text, documents: [{ ...document, slice }] });
      yield;
    }
    holds.push(found || asked({ ...review, text: between + review.text.slice(at), documents: [] }));
  }
  known = seen;
  return holds;
}
