/** Where in the file's text a path of a document stands, for jumping and highlighting. */
import {
  Lines,
  type Path,
  placesOf,
  type Review,
  rangeOf,
  type ScopedTarget,
} from '../../engine/index.ts';

/** A stretch of the file's text with the line that it starts on. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

const lines = new WeakMap<Pick<Review, 'text'>, Lines>();

/** The lines of a review's text, counted once. */
export function linesOf(review: Pick<Review, 'text'>): Lines {
  let own = lines.get(review);
  if (!own) {
    own = new Lines(review.text);
    lines.set(review, own);
  }
  return own;
}

/**
 * The key at a path, or the deepest key above it that exists; a list item without the key is known by
 * its first entry. Undefined in a broken document.
 */
export function locate(review: Review, document: number, path: Path): TextPlace | undefined {
  const placed = review.documents[document];
  if (!placed?.review.document.root) return undefined;
  const range = rangeOf(placed.review.document, path, 'key');
  const from = placed.slice.from + range.from;
  return { from, to: placed.slice.from + range.to, line: linesOf(review).line(from) };
}

/** The first place that a target's state speaks of. */
export function placeOf(review: Review, target: ScopedTarget): TextPlace | undefined {
  const [first] = placesOf(target);
  return first && locate(review, target.document, first.at);
}
