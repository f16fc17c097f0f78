/** The word that somebody meant who wrote another. */

/**
 * The candidate that is closest to a misspelled name: alike but for case, else at most two letters (one, in names
 * shorter than five) away in Damerau and Levenshtein's count, where a swap of two neighbours is one. Case does not
 * count. Of several, the first of the closest.
 * @returns null when none is close enough.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  const wanted = name.toLowerCase();
  let limit = name.length < 5 ? 1 : 2;
  let best: string | null = null;
  for (const candidate of candidates) {
    // Most candidates fall by their length alone, so a hostile name of a megabyte costs nothing.
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = distanceOf(wanted, candidate.toLowerCase(), limit);
    if (distance === 0) return candidate;
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/** Edits between two words (optimal string alignment); above `limit` any number above it will do. */
function distanceOf(a: string, b: string, limit: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = rowOf(a, b, i, last, before, limit);
    if (!row) return limit + 1;
    before = last;
    last = row;
  }
  return at(last, b.length);
}

/**
 * The edits between the first `i` characters of `a` and each beginning of `b`.
 * @param last the row of one character less
 * @param before the row of two less
 * @returns undefined when all are above the limit
 */
function rowOf(
  a: string,
  b: string,
  i: number,
  last: readonly number[],
  before: readonly number[],
  limit: number,
): readonly number[] | undefined {
  const row = [i];
  let least = i;
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1];
    let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      edits = Math.min(edits, at(before, j - 2) + 1);
    }
    row.push(edits);
    least = Math.min(least, edits);
  }
  return least > limit ? undefined : row;
}

const at = (row: readonly number[], i: number): number => row[i] as number;
