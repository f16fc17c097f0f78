/**
 * A change of a value as JSON Patch (RFC 6902). Items of a list are known by a field that tells them
 * apart, and every index is tested for it: in a list that has moved on in the meantime the patch fails
 * rather than change another item. A list without such a field is given whole.
 */
import { equalJson, isObject, type Json, type JsonObject } from '../text/json.ts';

export type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string };

/** The operations that make `after` of `before`. None when they are equal. */
export function jsonPatch(before: Json, after: Json): Operation[] {
  const operations: Operation[] = [];
  compare(before, after, '', operations);
  return operations;
}

function compare(before: Json, after: Json, path: string, out: Operation[]): void {
  if (equalJson(before, after)) return;
  if (isObject(before) && isObject(after)) compareMaps(before, after, path, out);
  else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, out);
  else out.push({ op: 'replace', path, value: after });
}

function compareMaps(before: JsonObject, after: JsonObject, path: string, out: Operation[]): void {
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) out.push({ op: 'remove', path: below(path, key) });
  }
  for (const key of Object.keys(after)) {
    const value = after[key] as Json;
    const old = before[key];
    // Tools that read null as absence have nothing there to replace; add does both.
    if (old === undefined || (old === null && value !== null)) {
      out.push({ op: 'add', path: below(path, key), value });
    } else compare(old, value, below(path, key), out);
  }
}

/** Fields that tell the items of Kubernetes' lists apart, the likeliest first. */
const KEYS = [
  'name',
  'mountPath',
  'containerPort',
  'port',
  'ip',
  'topologyKey',
  'devicePath',
  'secretName',
  'objectName',
  'uid',
  'key',
] as const;

function compareLists(before: Json[], after: Json[], path: string, out: Operation[]): void {
  const key = KEYS.find(
    (candidate) => tellsApart(before, candidate) && tellsApart(after, candidate),
  );
  const old = key ? before.map((item) => (item as JsonObject)[key] as Json) : [];
  const current = key ? after.map((item) => (item as JsonObject)[key] as Json) : [];
  const kept = current.filter((value) => old.includes(value));
  const inOrder = equalJson(
    old.filter((value) => current.includes(value)),
    kept,
  );
  if (!key || kept.length === 0 || !inOrder) {
    out.push({ op: 'replace', path, value: after });
    return;
  }
  const test = (index: number, value: Json) =>
    out.push({ op: 'test', path: `${path}/${index}/${key}`, value });
  // From the end, so that the places of those before it stay.
  for (let i = old.length - 1; i >= 0; i--) {
    const value = old[i] as Json;
    if (current.includes(value)) continue;
    test(i, value);
    out.push({ op: 'remove', path: `${path}/${i}` });
  }
  let length = kept.length;
  for (const [i, value] of current.entries()) {
    if (old.includes(value)) continue;
    out.push({ op: 'add', path: `${path}/${i === length ? '-' : i}`, value: after[i] as Json });
    length++;
  }
  for (const [i, value] of current.entries()) {
    if (!old.includes(value)) continue;
    const inside: Operation[] = [];
    compare(before[old.indexOf(value)] as Json, after[i] as Json, `${path}/${i}`, inside);
    if (inside.length === 0) continue;
    test(i, value);
    out.push(...inside);
  }
}

/** Whether every item has the field, and no two have it alike. */
export function tellsApart(items: readonly Json[], key: string): boolean {
  const seen = new Set<Json>();
  for (const item of items) {
    const value = isObject(item) && Object.hasOwn(item, key) ? item[key] : undefined;
    if (typeof value !== 'string' && typeof value !== 'number') return false;
    // For Kustomize an empty word is none.
    if (value === '') return false;
    if (seen.has(value)) return false;
    seen.add(value);
  }
  return true;
}

/** A key as a part of a JSON Pointer. */
const below = (path: string, key: string): string =>
  `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
