/** Finding something by words of its names. */

/** Words alone, each behind a blank: `CKV_K8S_16` as ` ckv k8s 16`. */
const folded = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace(/ +/g, ' ').trimEnd();

/** @returns whether names have each part of the query at the start of a word; an empty query finds all */
export function namedLike(query: string): (names: readonly string[]) => boolean {
  const wanted = query.split(/\s+/).map(folded).filter(Boolean);
  return (names) => {
    const text = folded(names.join(' '));
    return wanted.every((part) => text.includes(part));
  };
}
