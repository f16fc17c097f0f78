/** Maps whose values are collected entry by entry. */

interface Entries<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** The value that a map has for a key; a missing one is made and put there. */
export function added<K, V>(map: Entries<K, V>, key: K, empty: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = empty();
  map.set(key, value);
  return value;
}

/** Items by key, each list in the order of the items. */
export function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) added(groups, keyOf(item), () => []).push(item);
  return groups;
}
