/** The comments that a change takes away with the entries that they speak of: who agrees to it sees them before. */
import type { Review } from '../review/review.ts';
import type { ChangeSet } from '../text/change.ts';
import { commentsOf } from '../yaml/comments.ts';

export interface RemovedComment {
  /** As it is written, from its `#` on. */
  readonly text: string;
  /** Where it is in the text before the change. */
  readonly at: number;
}

/** What may be a comment in new text; what moves is written there as it was. */
const COMMENT = /(?<=^|[ \t])#[^\n\r]*/gm;

/**
 * Comments in what a change replaces that its new text doesn't hold, as often as it doesn't.
 * @param review of the text before the change
 */
export function removedComments(
  { text: before, documents }: Pick<Review, 'text' | 'documents'>,
  { edits }: ChangeSet,
): readonly RemovedComment[] {
  const taken = edits.filter(({ from, to }) => before.slice(from, to).includes('#'));
  if (taken.length === 0) return [];
  const kept = new Map<string, number>();
  for (const comment of edits.flatMap(({ insert }) => insert.match(COMMENT) ?? [])) {
    kept.set(comment.trimEnd(), (kept.get(comment.trimEnd()) ?? 0) + 1);
  }
  return documents.flatMap(({ slice, review: { document } }) =>
    commentsOf(document).flatMap((comment) => {
      const at = slice.from + comment.from;
      if (!taken.some(({ from, to }) => from <= at && at < to)) return [];
      const text = document.text.slice(comment.from, comment.to);
      const others = kept.get(text) ?? 0;
      kept.set(text, others - 1);
      return others > 0 ? [] : [{ text, at }];
    }),
  );
}
