/**
 * Whether two values of plain data say the same. An object is the same as itself without a look into it,
 * so that comparing what shares most of its parts costs little.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  // Sets and maps are no plain data: their keys are not their content.
  if (!Array.isArray(a) && Symbol.iterator in a) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && sameData(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}
