/**
 * A document's value as Kubernetes reads it. Integers beyond 2^53 are `bigint`, so that none is
 * rounded. Objects have no prototype: a key such as `__proto__` is an ordinary key.
 */
export type Json = null | boolean | number | bigint | string | Json[] | { [key: string]: Json };

export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function emptyObject(): JsonObject {
  return Object.create(null) as JsonObject;
}

export function equalJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => equalJson(item, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]))
  );
}

/** JSON text with integers printed exactly. `indent` as for `JSON.stringify`. */
export function stringifyJson(value: Json, indent = 0): string {
  const write = (node: Json, pad: string): string => {
    if (typeof node === 'bigint') return node.toString();
    if (typeof node !== 'object' || node === null) return JSON.stringify(node);
    const inner = indent > 0 ? `${pad}${' '.repeat(indent)}` : '';
    const parts = Array.isArray(node)
      ? node.map((item) => write(item, inner))
      : Object.keys(node).map(
          (key) =>
            `${JSON.stringify(key)}:${indent > 0 ? ' ' : ''}${write(node[key] as Json, inner)}`,
        );
    const [open, close] = Array.isArray(node) ? '[]' : '{}';
    if (parts.length === 0) return `${open}${close}`;
    return indent > 0
      ? `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${pad}${close}`
      : `${open}${parts.join(',')}${close}`;
  };
  return write(value, '');
}
