/** Lines of a change as they may be shown where the text holds secrets. */
import { concealed, concealedPiece } from '../credentials/conceal.ts';
import { type PreviewLine, previewLines } from '../fixes/preview.ts';
import type { Review } from '../review/review.ts';
import type { ChangeSet } from '../text/change.ts';

/** A value in the text of a file that is not to be shown. */
export interface Hidden {
  readonly file: number;
  readonly from: number;
  readonly to: number;
  /** It is not shown in any other place of the lines either. */
  readonly secret: boolean;
}

/** Stands for a value, however long it is. */
const MASK = '••••••';
const DOT = '•';

/** The lines that a change removes and adds, with what is hidden, or looks like a credential, left out of both. */
export function maskedLines(
  review: Review,
  { edits }: ChangeSet,
  hidden: readonly Omit<Hidden, 'file'>[],
): readonly PreviewLine[] {
  const { text } = review;
  let covered: string = concealed(review);
  // As many characters and the same line breaks, so that the change still fits.
  for (const { from, to } of hidden) {
    const dots = covered.slice(from, to).replace(/[^\n\r]/g, DOT);
    covered = covered.slice(0, from) + dots + covered.slice(to);
  }
  const words = [
    ...new Set(
      hidden.flatMap(({ from, to, secret }) => (secret ? wordsOf(text.slice(from, to)) : [])),
    ),
  ].sort((a, b) => b.length - a.length);
  const inserted = edits.map((edit) => ({ ...edit, insert: concealedPiece(review, edit.insert) }));
  return previewLines(covered, inserted).map((line) => ({
    ...line,
    text: without(line.text, words),
  }));
}

/** The text without these words, and with one mask for each stretch that is covered. */
const without = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => replaced(rest, word), text).replace(/•+/g, MASK);

function replaced(text: string, word: string): string {
  // A short one may well be part of a longer word that has nothing to do with it.
  if (word.length >= 6) return text.replaceAll(word, DOT);
  const parts = text.split(word);
  return parts.reduce((rest, part) => {
    const inside = /\w$/.test(rest) || /^\w/.test(part);
    return rest + (inside ? word : DOT) + part;
  });
}

/** How a value may be written elsewhere: as it stands, without its quotes, line by line. */
function wordsOf(source: string): string[] {
  return [source, source.slice(1, -1), decoded(source)]
    .flatMap((text) => text.split(/[\n\r]+/))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[|>][+-]?\d?[+-]?$/.test(line));
}

function decoded(source: string): string {
  if (source.startsWith("'")) return source.slice(1, -1).replaceAll("''", "'");
  try {
    return String(JSON.parse(source));
  } catch {
    return source;
  }
}
