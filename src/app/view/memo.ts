/**
 * Values that are derived from an object and kept with it. What one document says is kept with that document’s own
 * review, which stays the same object as long as its text and what it refers to stay: an edit of one document
 * leaves all that is derived from the others as it is, and what shows it need not be made again.
 */

/** An object, and what else the value depends on. */
type Keys = readonly [object, ...unknown[]];

interface Kept<T> {
  readonly others: readonly unknown[];
  readonly value: T;
}

/**
 * Works something out once for each object, however often it is asked for. If there are further arguments, the
 * value for the latest of them is kept.
 */
export function memo<A extends Keys, T>(work: (...args: A) => T): (...args: A) => T;
/** @param keysOf what the value depends on, when that is not the arguments as they are */
export function memo<A extends readonly unknown[], T>(
  work: (...args: A) => T,
  keysOf: (...args: A) => Keys,
): (...args: A) => T;
export function memo<T>(
  work: (...args: readonly unknown[]) => T,
  keysOf: (...args: readonly unknown[]) => Keys = (...args) => args as unknown as Keys,
): (...args: readonly unknown[]) => T {
  const known = new WeakMap<object, Kept<T>>();
  return (...args) => {
    const [key, ...others] = keysOf(...args);
    const before = known.get(key);
    if (before?.others.every((one, i) => one === others[i])) return before.value;
    const value = work(...args);
    known.set(key, { others, value });
    return value;
  };
}
