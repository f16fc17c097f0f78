/** Why an edit cannot be written, and the line where that is to be seen. */
import type { Review } from '../review/review.ts';
import { Lines } from '../text/lines.ts';
import { obstacleAt } from '../yaml/locate.ts';
import type { Refusal } from '../yaml/modify.ts';

export interface FixObstacle {
  readonly reason: Refusal['reason'];
  /** Name of the anchor that other places share, for `shared-anchor`. */
  readonly anchor?: string;
  /** From 1, in the text of the review that the edit was planned on. */
  readonly line: number;
}

/** @param refusal of an edit in a document of the review */
export function obstacleOf(
  review: Review,
  { reason, anchor, path, document }: Refusal & { readonly document: number },
): FixObstacle {
  const placed = review.documents.find(({ index }) => index === document);
  const root = placed?.review.document.root;
  const line = new Lines(review.text).line(root ? placed.slice.from + obstacleAt(root, path) : 0);
  return { reason, line, ...(anchor !== undefined && { anchor }) };
}
