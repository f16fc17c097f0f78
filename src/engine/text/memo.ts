/**
 * Values that are derived from an object and kept with it. What one document says is kept with that document’s own
 * review, which stays the same object as long as its text and what it refers to stay: an edit of one document
 * leaves all that is derived from the others as it is, and what shows it need not be made again.
 */

/** An object, and what else the value depends on. */
type Keys = readonly [object, ...unknown[]];

/** Works something out once for each object, however often it is asked for. */
export function memo<K extends object, T>(work: (key: K) => T): (key: K) => T;
/**
 * The same for a function whose arguments are not one object.
 * @param keysOf an object, and what else the value depends on: of that, the value for the latest is kept
 */
export function memo<A extends readonly unknown[], T>(
  work: (...args: A) => T,
  keysOf: (...args: A) => Keys,
): (...args: A) => T;
export function memo<T>(
  work: (...args: readonly unknown[]) => T,
  keysOf?: (...args: readonly unknown[]) => Keys,
): (key: object, ...others: readonly unknown[]) => T {
  if (!keysOf) return byObject(work);
  const latest = byObject((_key): { keys?: Keys; value?: T } => ({}));
  return (...args) => {
    const keys = keysOf(...args);
    const kept = latest(keys[0]);
    if (kept.keys?.length !== keys.length || !kept.keys.every((key, i) => key === keys[i])) {
      kept.value = work(...args);
      kept.keys = keys;
    }
    return kept.value as T;
  };
}

function byObject<T>(work: (key: object) => T): (key: object) => T {
  const kept = new WeakMap<object, T>();
  return (key) => {
    const found = kept.get(key);
    if (found !== undefined || kept.has(key)) return found as T;
    const value = work(key);
    kept.set(key, value);
    return value;
  };
}
