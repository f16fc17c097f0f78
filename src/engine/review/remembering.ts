/**
 * What is kept of the earlier states of a file, as long as a part of it cannot be read: a credential that was
 * there then is one still, wherever it is now. `conceal.ts` looks for what they held.
 */

import type { YamlDocument } from '../yaml/parse.ts';
import type { Slice } from '../yaml/split.ts';
import type { Memory, Review } from './review-result.ts';

/** Whether there is a tree that says what the values are. */
export const isReadable = ({ error, root }: YamlDocument): boolean =>
  error === null && root !== null && root.kind !== 'scalar';

export interface Read {
  readonly documents: readonly {
    readonly slice: Slice;
    readonly review: { readonly document: YamlDocument };
  }[];
}

/** Whether every document of the text can be read, and none is cut off by a separator that is none. */
export const canBeRead = ({ documents }: Read): boolean =>
  documents.every(({ slice, review: { document } }) => !slice.badSeparator && isReadable(document));

/** States that wait to be looked through: more come only as long as nothing asks for credentials. */
const MOST = 40;

/**
 * What is kept of a file that is closed: undo brings it back, and what it held is known still. Texts alone, which
 * the history has too.
 */
export function memoryOfClosed(review: Review): Memory {
  const memory = review.remembered ?? memoryOf([]);
  const readable = review.documents.flatMap(({ review: { document } }) =>
    isReadable(document) ? [document.text] : [],
  );
  if (readable.length > 0) learn(memory, [...readable, textBetween(review)]);
  return memory;
}

/**
 * A review that knows what earlier states of its file were. Once all can be read, only what is there counts.
 * @param before the review of the same file before its last change
 * @param base the text that the file was opened as
 * @param closed what is known of it from before it was closed
 */
export function remembering(
  before: Review | undefined,
  review: Review,
  base = review.text,
  closed?: Memory,
): Review {
  if (canBeRead(review)) return review;
  // What it was opened as has not been reviewed if nothing was.
  const remembered =
    before?.remembered ?? closed ?? memoryOf(before || base === review.text ? [] : [base]);
  if (before) {
    const still = new Set(review.documents.map((placed) => placed.review.document));
    const gone = before.documents.flatMap(({ review: { document } }) =>
      isReadable(document) && !still.has(document) ? [document.text] : [],
    );
    if (gone.length > 0) learn(remembered, [...gone, textBetween(before)]);
  }
  return { ...review, remembered };
}

const memoryOf = (texts: readonly string[]): Memory => ({
  states: texts.map((text) => ({ text })),
  secrets: new Set(),
});

function learn({ states }: Memory, texts: readonly string[]): void {
  for (const text of texts) {
    if (!states.some((state) => state.text === text)) states.push({ text });
  }
  // The first ones are what was there before anything broke, the last ones what was typed since.
  if (states.length > MOST) states.splice(MOST / 2, states.length - MOST);
}

/** What is in no document: separators, and comments that stand alone. */
function textBetween({ text, documents }: Pick<Review, 'text' | 'documents'>): string {
  let between = '';
  let at = 0;
  for (const { slice } of documents) {
    between += text.slice(at, Math.max(at, slice.from));
    at = Math.max(at, slice.to);
  }
  return between + text.slice(at);
}
