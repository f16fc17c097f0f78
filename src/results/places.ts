/** Where in the file's text a path of a document stands, for jumping and highlighting. */

import {
  type DocumentReview,
  Lines,
  memo,
  type Path,
  type PlacedReview,
  type Review,
  rangeOf,
  type ScopedTarget,
  statusPlaces,
} from '../engine/index.ts';

/** A stretch of the file's text with the line that it starts on. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** A stretch of a document's own text: it stays as it is when the document moves. */
export interface OwnPlace {
  readonly from: number;
  readonly to: number;
  /** How many lines below the document's first one it starts. */
  readonly below: number;
}

const ownLines = memo(({ document }: DocumentReview) => new Lines(document.text));

export function ownPlace(
  review: DocumentReview,
  _index: number,
  { from, to }: { readonly from: number; readonly to: number },
): OwnPlace {
  // Only its separator is a part of a document that stands above it.
  return { from, to, below: from < 0 ? -1 : ownLines(review).line(from) - 1 };
}

/** A text taken apart; without its documents, its lines are counted from its start. */
export type InDocuments = Pick<Review, 'text' | 'documents'>;

/** The lines of a review's text. Counted document by document, so that a key costs one document. */
class FileLines {
  /** The line that each document starts on. */
  readonly firsts: readonly number[];
  /** The documents side by side, without those inside others. */
  private readonly outer: { readonly placed: PlacedReview; readonly first: number }[] = [];

  constructor(private readonly review: InDocuments) {
    let line = 1;
    let end = 0;
    const firsts: number[] = [];
    this.firsts = firsts;
    for (const placed of review.documents) {
      const { slice, inside } = placed;
      if (inside) {
        firsts.push(this.line(slice.from));
        continue;
      }
      line += breaks(review.text.slice(end, slice.from));
      firsts.push(line);
      this.outer.push({ placed, first: line });
      line += this.linesOf(placed).breaks;
      end = slice.to;
    }
  }

  line(offset: number): number {
    return this.at(offset).line;
  }

  at(offset: number): { line: number; column: number } {
    const { text } = this.review;
    let low = 0;
    let high = this.outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const from = this.outer[middle]?.placed.slice.from ?? 0;
      if (from <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.outer[low - 1];
    if (!found) return new Lines(text.slice(0, offset)).at(offset);
    const { placed, first } = found;
    const { from, to } = placed.slice;
    // Behind the document there may be a separator, and documents of comments alone.
    const lines = offset <= to ? this.linesOf(placed) : new Lines(text.slice(from, offset));
    const { line, column } = lines.at(offset - from);
    return { line: first + line - 1, column };
  }

  /** In a form a broken document has the text that it had before it broke. */
  private linesOf({ slice, review }: PlacedReview): Lines {
    return review.document.text.length === slice.to - slice.from
      ? ownLines(review)
      : new Lines(this.review.text.slice(slice.from, slice.to));
  }
}

/** Between two documents there is a separator line, as a rule just this one. */
const breaks = (text: string): number =>
  text === '' ? 0 : text === '---\n' ? 1 : new Lines(text).breaks;

/** The lines of a review's text, counted once. */
export const fileLines: (review: InDocuments) => FileLines = memo(
  (review: InDocuments) => new FileLines(review),
);

/** The line that a document starts on. */
export const firstLineOf = (review: Review, document: number): number =>
  fileLines(review).firsts[document] ?? 1;

/** Where a stretch of a document's own text stands in the file. */
export function inFile(review: Review, document: number, { from, to, below }: OwnPlace): TextPlace {
  const start = review.documents[document]?.slice.from ?? 0;
  return { from: start + from, to: start + to, line: firstLineOf(review, document) + below };
}

/**
 * The key at a path, or the deepest key above it that exists; a list item without the key is known by
 * its first entry. Undefined in a broken document.
 */
export function placeInText(review: Review, document: number, path: Path): TextPlace | undefined {
  const placed = review.documents[document];
  if (!placed?.review.document.root) return undefined;
  const range = rangeOf(placed.review.document, path, 'key');
  const from = placed.slice.from + range.from;
  return { from, to: placed.slice.from + range.to, line: fileLines(review).line(from) };
}

/** The first place that a target's state speaks of. */
export function targetPlace(review: Review, target: ScopedTarget): TextPlace | undefined {
  const [first] = statusPlaces(target);
  return first && placeInText(review, target.document, first.at);
}
