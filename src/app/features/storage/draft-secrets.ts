/** Whether a text holds what looks like credentials. Needs the engine, and is loaded after it. */
import { canBeRead, type Review, splitDocuments } from '../../../engine/index.ts';
import { concealed, concealedDocument, heldBefore, sourceOf } from '../../../engine/quotes.ts';

/** What is kept of a file: its text, as reviewed, and the text that it was opened as. */
export interface Kept {
  readonly id: number;
  readonly review: Review;
  readonly base: string;
}

/** Of the documents of the last texts, by what stands in them: a pause in typing costs one document. */
let known = new Map<string, boolean>();

/** Files that held some when they were last looked at. */
const held = new Set<number>();

/** Looks at one document after the other, so that long texts need not be in the way of typing. */
export function* holdsCredentials(files: readonly Kept[]): Generator<void, boolean[], void> {
  const seen = new Map<string, boolean>();
  const asked = (text: string, hidden: () => string) => {
    const found = seen.get(text) ?? known.get(text) ?? hidden() !== text;
    seen.set(text, found);
    known.set(text, found);
    return found;
  };
  const holds: boolean[] = [];
  for (const { id, review, base } of files) {
    // What earlier states of a text held counts until the text can be read and does not hold it.
    let found = heldBefore(review);
    // What is cut apart where no document ends says nothing by itself.
    if (review.documents.some(({ slice }) => slice.badSeparator)) {
      found ||= asked(review.text, () => concealed(review));
    }
    // Each document as if it were the whole text, and what is between them.
    let between = '';
    let at = 0;
    for (const document of review.documents) {
      const { from, to } = document.slice;
      between += review.text.slice(at, Math.max(at, from));
      at = Math.max(at, to);
      const slice = { ...document.slice, from: 0, to: to - from };
      const text = review.text.slice(from, to);
      found ||= asked(text, () =>
        concealed({ ...review, text, documents: [{ ...document, slice }] }),
      );
      yield;
    }
    const rest = between + review.text.slice(at);
    found ||= asked(rest, () => concealed({ ...review, text: rest, documents: [] }));
    if (base !== review.text) {
      found ||= asked(`base ${base}`, () => `base ${concealed({ text: base, documents: [] })}`);
      const slices = splitDocuments(base);
      if (slices.some(({ badSeparator }) => badSeparator)) {
        found ||= asked(`whole ${base}`, () => `whole ${concealed(sourceOf(base, slices))}`);
      }
      for (const { from, to } of slices) {
        const text = base.slice(from, to);
        found ||= asked(text, () => concealedDocument(text));
        yield;
      }
    }
    // As long as the text cannot be read, what is seen of it does not clear it.
    found ||= held.has(id) && !canBeRead(review);
    if (found) held.add(id);
    else held.delete(id);
    holds.push(found);
  }
  known = seen;
  return holds;
}
