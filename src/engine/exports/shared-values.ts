/** Values that every container of a list has after a change, for patches that don't go by names. */
import { equalJson, isObject, type Json, type JsonObject } from '../text/json.ts';
import { parseDocument } from '../yaml/parse.ts';

/** A value and the fields of every container that get it, as Kustomize's replacements write them. */
export interface SharedValue {
  readonly value: string;
  readonly fields: readonly string[];
}

const LISTS: readonly string[] = ['initContainers', 'containers'];

interface Leaf {
  readonly path: readonly string[];
  readonly value: Json;
}

/** @returns also what the object is to be without these values, for other patches, which are applied first */
export function sharedValues(
  before: JsonObject,
  after: JsonObject,
): { readonly shared: readonly SharedValue[]; readonly rest: JsonObject } {
  const found: { readonly value: string; readonly field: string }[] = [];
  const rest = within(before, after, [], found);
  const values = new Set(found.map(({ value }) => value));
  return {
    shared: [...values].map((value) => ({
      value,
      fields: found.filter((entry) => entry.value === value).map(({ field }) => field),
    })),
    rest,
  };
}

function within(
  before: JsonObject,
  after: JsonObject,
  path: readonly string[],
  found: { readonly value: string; readonly field: string }[],
): JsonObject {
  const out: JsonObject = { ...after };
  for (const [key, next] of Object.entries(after)) {
    const value = before[key];
    const way = [...path, key];
    if (isObject(value) && isObject(next)) out[key] = within(value, next, way, found);
    else if (LISTS.includes(key) && Array.isArray(value) && Array.isArray(next)) {
      out[key] = ofList(value, next, way, found);
    }
  }
  return out;
}

function ofList(
  before: Json[],
  after: Json[],
  path: readonly string[],
  found: { readonly value: string; readonly field: string }[],
): Json[] {
  const [first] = after;
  const alike = before.length === after.length && [...before, ...after].every(isObject);
  if (!alike || !isObject(first)) return after;
  const pairs = before.map((item, i) => [item as JsonObject, after[i] as JsonObject] as const);
  const leaves = leavesOf(first, []).filter(({ path: way, value }) => {
    const isNew = pairs.some(([old]) => !equalJson(valueAt(old, way), value));
    return isNew && pairs.every(([old, item]) => isGivenTo(old, item, way, value));
  });
  for (const { path: way, value } of leaves) {
    const field = [...path, '*', ...way].join('.');
    const [word] = Array.isArray(value) ? value : [value];
    const written = Array.isArray(value) ? `${field}.[=${String(word)}]` : field;
    found.push({ value: String(word), field: written });
  }
  return pairs.map(([old, item]) =>
    leaves.reduce<JsonObject>((made, leaf) => asBefore(made, old, leaf.path), item),
  );
}

/** Whether a value may be written into a container, and is then what it is to be. */
function isGivenTo(old: JsonObject, item: JsonObject, way: readonly string[], value: Json) {
  if (!equalJson(valueAt(item, way), value)) return false;
  const current = valueAt(old, way);
  if (current === undefined || equalJson(current, value)) return true;
  return typeof value !== 'object' && typeof current === typeof value;
}

/** Fields below a container's maps, but for its name: scalars, and lists of one word. */
function leavesOf(value: JsonObject, path: readonly string[]): Leaf[] {
  return Object.entries(value).flatMap(([key, inner]): Leaf[] => {
    const way = [...path, key];
    // A dot would be a step in the path of a replacement.
    if (/[^A-Za-z0-9_-]/.test(key) || inner === null) return [];
    if (isObject(inner)) return leavesOf(inner, way);
    const [word, ...more] = Array.isArray(inner) ? inner : [inner];
    const isPlain = word !== undefined && more.length === 0 && isWritten(word ?? null);
    return isPlain && path.length > 0 ? [{ path: way, value: inner }] : [];
  });
}

/** Whether a value is read back as it is, when it's written without quotation marks. */
const isWritten = (value: Json): boolean =>
  typeof value !== 'object' &&
  /^[\w.-]+$/.test(String(value)) &&
  equalJson(parseDocument(String(value)).value, value);

function valueAt(value: Json, path: readonly string[]): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = isObject(value) ? value[key] : undefined;
  return inner === undefined ? undefined : valueAt(inner, rest);
}

/** A map with a value as it was before, and without maps that are there for it alone. */
function asBefore(
  item: JsonObject,
  old: JsonObject | undefined,
  path: readonly string[],
): JsonObject {
  const [key = '', ...rest] = path;
  const { [key]: value, ...others } = item;
  const was = old?.[key];
  const inner =
    rest.length > 0 && isObject(value)
      ? asBefore(value, isObject(was) ? was : undefined, rest)
      : was;
  const isEmpty = isObject(inner) && Object.keys(inner).length === 0 && was === undefined;
  return inner === undefined || isEmpty ? others : { ...item, [key]: inner };
}
