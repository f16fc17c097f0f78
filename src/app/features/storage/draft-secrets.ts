/** Whether a text holds what looks like credentials. Needs the engine, and is loaded after it. */
import { canBeRead, type Review, type Steps, splitDocuments } from '../../../engine/index.ts';
import {
  heldBefore,
  lookedThrough,
  speaksOfCredentials,
  unreviewedSource,
} from '../../../engine/quotes.ts';

/** What is kept of a file: its text, as reviewed, and the text that it was opened as. */
export interface DraftFile {
  readonly id: number;
  readonly review: Review;
  readonly base: string;
}

type Source = Parameters<typeof lookedThrough>[0];
type Found = ReturnType<typeof lookedThrough>;

/** Of the documents of the last texts, by what stands in them: a pause in typing costs one document. */
let cache = new Map<string, Found>();

/** Files that held some when they were last looked at. */
const secretFiles = new Set<number>();

/** A stretch of a text, and how it is looked through. */
interface Part {
  readonly text: string;
  readonly source: () => Source;
}

/** Looks at one document after the other, so that long texts need not be in the way of typing. */
export function* holdsCredentials(files: readonly DraftFile[]): Steps<boolean[]> {
  const seen = new Map<string, Found>();
  const lookUp = ({ text, source }: Part): Found => {
    const found = seen.get(text) ?? cache.get(text) ?? lookedThrough(source());
    seen.set(text, found);
    cache.set(text, found);
    return found;
  };
  function* holdsAny(text: string, parts: Iterable<Part>): Steps<boolean> {
    let isUnclear = false;
    for (const part of parts) {
      const found = lookUp(part);
      if (found === 'held') return true;
      isUnclear ||= found === 'unclear';
      yield;
    }
    // What cannot be read may have been torn from what speaks of it.
    return isUnclear && speaksOfCredentials(text);
  }
  const holds: boolean[] = [];
  for (const { id, review, base } of files) {
    // What earlier states of a text held counts until the text can be read and does not hold it.
    let found = heldBefore(review);
    found ||= yield* holdsAny(review.text, partsOf(review));
    if (base !== review.text) found ||= yield* holdsAny(base, partsOfUnread(base));
    // As long as the text cannot be read, what is seen of it does not clear it.
    found ||= secretFiles.has(id) && !canBeRead(review);
    if (found) secretFiles.add(id);
    else secretFiles.delete(id);
    holds.push(found);
  }
  cache = seen;
  return holds;
}

/** Each document of a review as if it were the whole text, and what is between them. */
function* partsOf(review: Review): Generator<Part> {
  // What is cut apart where no document ends says nothing by itself.
  if (review.documents.some(({ slice }) => slice.badSeparator)) {
    yield { text: `whole ${review.text}`, source: () => review };
  }
  let between = '';
  let at = 0;
  for (const document of review.documents) {
    const { from, to } = document.slice;
    between += review.text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
    const slice = { ...document.slice, from: 0, to: to - from };
    const text = review.text.slice(from, to);
    yield { text, source: () => ({ ...review, text, documents: [{ ...document, slice }] }) };
  }
  const rest = between + review.text.slice(at);
  yield { text: `rest ${rest}`, source: () => ({ text: rest, documents: [] }) };
}

/** The same of a text that no review has read. */
function* partsOfUnread(text: string): Generator<Part> {
  const slices = splitDocuments(text);
  yield { text: `rest ${text}`, source: () => ({ text, documents: [] }) };
  if (slices.some(({ badSeparator }) => badSeparator)) {
    yield { text: `whole ${text}`, source: () => unreviewedSource(text, slices) };
  }
  for (const { from, to } of slices) {
    const documentText = text.slice(from, to);
    yield {
      text: documentText,
      source: () =>
        unreviewedSource(documentText, [{ from: 0, to: documentText.length, separatorFrom: 0 }]),
    };
  }
}
