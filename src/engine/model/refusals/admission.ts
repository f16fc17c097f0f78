/**
 * How Pod Security Admission words a violation: what its checks share (k8s.io/pod-security-admission/policy,
 * helpers.go). The words are its own, to the letter, since people search for them and compare them with what their
 * cluster says.
 */
/** `"a", "b"`: in plain quotes, whatever is in them. */
export const quoted = (items: readonly string[]): string => `"${items.join('", "')}"`;

export const plural = (word: string, count: number): string => (count === 1 ? word : `${word}s`);

/** `container "a"`, `containers "a", "b"`. */
export const counted = (word: string, items: readonly string[]): string =>
  `${plural(word, items.length)} ${quoted(items)}`;

/** `container "a" uses`, `containers "a", "b" use`. */
export const countedUsers = (word: string, items: readonly string[]): string =>
  `${counted(word, items)} ${items.length === 1 ? 'uses' : 'use'}`;

/** Each once, in the order in which Go sorts strings. */
export const sortedOnce = (items: readonly string[]): string[] =>
  [...new Set(items)].sort(byteOrder);

/** By the bytes of UTF-8, which is by code points; JavaScript sorts by units of UTF-16. */
function byteOrder(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return (a.codePointAt(i) ?? -1) - (b.codePointAt(i) ?? -1);
}

/**
 * Names of those that offend, in their order, the same name as often as it offends. Null when none does: a pod that
 * passes costs nothing.
 */
export function offenders<T extends { readonly name?: string | undefined }>(
  items: readonly T[] | undefined,
  offends: (item: T) => boolean,
): string[] | null {
  let names: string[] | null = null;
  if (!items) return names;
  for (const item of items) {
    if (!offends(item)) continue;
    names ??= [];
    names.push(item.name ?? '');
  }
  return names;
}

/** `pod`, `container "a"`, `pod and container "a"`; null when neither sets it. */
export function setters(byPod: boolean, containers: readonly string[] | null): string | null {
  if (!containers) return byPod ? 'pod' : null;
  const phrase = counted('container', containers);
  return byPod ? `pod and ${phrase}` : phrase;
}

const ESCAPES = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
]);

/** `key="value"` for an annotation, the value as Go's `%q` quotes it. */
export function annotation(key: string, value: string): string {
  const escaped = value.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x20 || code === 0x7f) return ESCAPES.get(char) ?? `\\x${hex.padStart(2, '0')}`;
    if (code > 0xffff) return `\\U${hex.padStart(8, '0')}`;
    return ESCAPES.get(char) ?? `\\u${hex.padStart(4, '0')}`;
  });
  return `${key}="${escaped}"`;
}
