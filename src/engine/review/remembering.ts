/**
 * What is kept of the earlier states of a file, as long as a part of it cannot be read: a credential that was
 * there then is one still, wherever it is now. `conceal.ts` looks for what they held.
 */

import type { YamlDocument } from '../yaml/parse.ts';
import type { Slice } from '../yaml/split.ts';
import type { Review } from './review-result.ts';

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

/** States that are kept of a file: in all of them but the last few the same credentials are found. */
const MOST = 20;

/**
 * A review that knows what earlier states of its file were. Once all can be read, only what is there counts.
 * @param before the review of the same file before its last change
 */
export function remembering(before: Review | undefined, review: Review): Review {
  if (!before || canBeRead(review)) return review;
  const still = new Set(review.documents.map((placed) => placed.review.document));
  const gone = before.documents.flatMap(({ review: { document } }) =>
    isReadable(document) && !still.has(document) ? [{ text: document.text }] : [],
  );
  if (gone.length === 0) {
    return before.remembered ? { ...review, remembered: before.remembered } : review;
  }
  const comments = { text: textBetween(before) };
  const remembered = [...(before.remembered ?? []), ...gone, comments].slice(-MOST);
  return { ...review, remembered };
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
