/**
 * A document's value as Kubernetes reads it. Integers beyond 2^53 are `bigint`, so that none is
 * rounded. Objects have no prototype: a key such as `__proto__` is an ordinary key.
 */
export type Json = null | boolean | number | bigint | string | Json[] | { [key: string]: Json };

export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a text is JSON to the letter, as no flow map of YAML is. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Engines keep what `Object.create(null)` makes as a hash table, which is slow to fill and to read. */
function Empty(): void {}
Empty.prototype = Object.create(null);

/** An object that inherits nothing: `__proto__` and `constructor` are ordinary keys of it. */
export function emptyObject(): JsonObject {
  return new (Empty as unknown as new () => JsonObject)();
}

/** The value below a path of keys and indices; undefined where there is none, or null stands. */
export function valueBelow(
  value: Json | undefined,
  ...path: readonly (string | number)[]
): Json | undefined {
  let node: Json | undefined = value;
  for (const step of path) {
    if (Array.isArray(node)) node = typeof step === 'number' ? node[step] : undefined;
    else if (isObject(node)) node = Object.hasOwn(node, step) ? node[step] : undefined;
    else return undefined;
  }
  return node ?? undefined;
}

/** The text below a path; undefined when there is none or it is something else. */
export function textBelow(value: Json | undefined, ...path: readonly (string | number)[]) {
  const found = valueBelow(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** A text as it is, anything else as JSON; null is the empty text, as where Kubernetes reads a string. */
export function asText(value: Json): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : stringifyJson(value);
}

/** The number below a path; undefined when there is none, it is something else or beyond 2^53. */
export function numberBelow(value: Json | undefined, ...path: readonly (string | number)[]) {
  const found = valueBelow(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

/** The list below a path; empty when there is none or it is something else. */
export function listBelow(
  value: Json | undefined,
  ...path: readonly (string | number)[]
): readonly Json[] {
  const found = valueBelow(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The map below a path as its entries; empty when there is none or it is something else. */
export function entriesBelow(
  value: Json | undefined,
  ...path: readonly (string | number)[]
): readonly (readonly [string, Json])[] {
  const found = valueBelow(value, ...path);
  return isObject(found) ? Object.keys(found).map((key) => [key, found[key] as Json]) : [];
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

/**
 * A text that equal values share and no others, so that a value is found among many without being compared
 * with each of them. The order of keys does not count.
 */
export function jsonKey(value: Json): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(jsonKey).join()}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${jsonKey(value[key] as Json)}`).join()}}`;
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
