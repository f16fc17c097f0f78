/** Search by words of names. */

/** Lowercase words, each after a space: `CKV_K8S_16` as ` ckv k8s 16`. */
const folded = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace(/ +/g, ' ').trimEnd();

/** @returns whether each word of the query begins a word of the names; an empty query matches all */
export function namedLike(query: string): (names: readonly string[]) => boolean {
  const wanted = query.split(/\s+/).map(folded).filter(Boolean);
  return (names) => {
    const text = folded(names.join(' '));
    return wanted.every((part) => text.includes(part));
  };
}
