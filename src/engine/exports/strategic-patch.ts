/**
 * A change of an object as a strategic merge patch, as `kubectl patch --type strategic` takes it, or as
 * Kustomize does. Which lists are merged, and by which field, is what Kubernetes' Go types say of
 * themselves (knowledge/kubernetes/patches.json).
 *
 * Null is absence in both: it says in a patch that a field goes. Values come here without any
 * (`withoutNulls`).
 */
import patches from '../knowledge/kubernetes/patches.json';
import { type Shape, shapeOf, type ValueType } from '../model/schema/shape.ts';
import {
  emptyObject,
  equalJson,
  isObject,
  type Json,
  type JsonObject,
  stringifyJson,
} from '../text/json.ts';
import { tellsApart } from './json-patch.ts';

/** How a strategic merge patch treats a field. */
interface Strategy {
  /** Items of the list are merged by this field. */
  readonly key?: string;
  /** Items of the list are words, and merged. */
  readonly merge?: boolean;
  /** A map that is not merged. */
  readonly replace?: boolean;
  /** Fields that the patch does not list go. */
  readonly retainKeys?: boolean;
}

const strategies: { readonly [definition: string]: { readonly [field: string]: Strategy } } =
  patches.definitions;

/**
 * Kustomize knows fewer directives, and its schema is that of Kubernetes 1.21. These are the lists that
 * it merges as kubectl does.
 */
const KUSTOMIZE_LISTS = new Set([
  'containers',
  'initContainers',
  'ephemeralContainers',
  'volumes',
  'env',
  'volumeMounts',
  'imagePullSecrets',
]);

/**
 * A patch of what is rendered anew has to fit the next version, too. What a merge names and isn't there is made by it:
 * a volume that nobody wants, an init container out of its turn. So only containers are merged, which are told to be
 * there.
 */
const RENDERED_LISTS = new Set(['containers']);

export type Dialect = 'kubectl' | 'kustomize' | 'rendered';

export interface StrategicPatch {
  /** What is to be merged, without apiVersion, kind and name; undefined when it would say nothing. */
  readonly patch: JsonObject | undefined;
  /** What becomes of the object: for kubectl the new value, for Kustomize perhaps only part of it. */
  readonly result: Json;
}

/**
 * The patch that makes `after` of `before`.
 * @returns null when such a patch cannot be had: the kind or a changed field is none that Kubernetes knows, an
 *   item of a list lacks the field that it is merged by, or a value is one that patches read as a directive
 */
export function strategicPatch(
  apiVersion: string,
  kind: string,
  before: JsonObject,
  after: JsonObject,
  dialect: Dialect,
): StrategicPatch | null {
  const shape = shapeOf(apiVersion, kind);
  // A kind of its own resource has no strategy: it is merged as JSON, with lists that are replaced.
  if (!shape || shape.name.startsWith('secrets-store/')) return null;
  // What is a directive in a patch cannot be told as a value.
  if (holdsDirective(before) || holdsDirective(after)) return null;
  try {
    const { patch, result } = mapPatch(before, after, shape, {}, dialect);
    return { patch, result };
  } catch (caught) {
    if (caught instanceof Unsayable) return null;
    throw caught;
  }
}

const DIRECTIVE = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/;

const holdsDirective = (value: Json): boolean =>
  Array.isArray(value)
    ? value.some(holdsDirective)
    : isObject(value) &&
      Object.entries(value).some(([key, inner]) => DIRECTIVE.test(key) || holdsDirective(inner));

class Unsayable extends Error {}

/** What is said of a field, and what it is then. Nothing is said where a dialect cannot. */
interface Said<T extends Json> {
  readonly patch: T | undefined;
  readonly result: Json;
}

function mapPatch(
  before: JsonObject,
  after: JsonObject,
  shape: Shape | undefined,
  mapStrategy: Strategy,
  dialect: Dialect,
): Said<JsonObject> {
  const kubectl = dialect === 'kubectl';
  const patch = emptyObject();
  const result: JsonObject = Object.assign(emptyObject(), before);
  // Kustomize leaves no trace of a map that it has emptied.
  if (!kubectl && Object.keys(after).length === 0) return { patch: undefined, result: before };
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const retain = kubectl && mapStrategy.retainKeys && gone.length > 0;
  if (retain) patch.$retainKeys = Object.keys(after);
  for (const key of gone) {
    if (!retain) patch[key] = null;
    delete result[key];
  }
  for (const key of Object.keys(after)) {
    const value = after[key] as Json;
    const old = before[key];
    if (equalJson(old, value)) continue;
    const type = shape?.fields.get(key);
    if (shape && !type) throw new Unsayable();
    const strategy = (shape && strategies[shape.name]?.[key]) || {};
    if (isObject(old) && isObject(value)) {
      const next = fieldPatch(old, value, type, strategy, dialect);
      if (next.patch) patch[key] = next.patch;
      result[key] = next.result;
    } else if (Array.isArray(old) && Array.isArray(value)) {
      const { order, ...next } = listPatch(old, value, key, type, strategy, dialect);
      if (order) Object.assign(patch, order);
      if (next.patch) patch[key] = next.patch;
      result[key] = next.result;
    } else if (kubectl || mayBeGiven(old, value)) {
      patch[key] = value;
      result[key] = value;
    }
  }
  return { patch: Object.keys(patch).length > 0 ? patch : undefined, result };
}

/** Kustomize merges no value into one of another kind, and keeps the quotes of the old one. */
const mayBeGiven = (old: Json | undefined, value: Json): boolean =>
  old === undefined || (typeof old === typeof value && typeof value !== 'object');

function fieldPatch(
  before: JsonObject,
  after: JsonObject,
  type: ValueType | undefined,
  strategy: Strategy,
  dialect: Dialect,
): Said<JsonObject> {
  if (strategy.replace) {
    return dialect === 'kubectl'
      ? { patch: after, result: after }
      : { patch: undefined, result: before };
  }
  return mapPatch(before, after, shapeIn(type), strategy, dialect);
}

const shapeIn = (type: ValueType | undefined): Shape | undefined =>
  type?.is === 'object' ? type.shape : undefined;

interface SaidOfList extends Said<Json[]> {
  /** Directives that stand beside the list. */
  readonly order?: JsonObject;
}

function listPatch(
  before: Json[],
  after: Json[],
  name: string,
  type: ValueType | undefined,
  { key, merge, retainKeys }: Strategy,
  dialect: Dialect,
): SaidOfList {
  if (dialect !== 'kubectl') {
    const lists = dialect === 'rendered' ? RENDERED_LISTS : KUSTOMIZE_LISTS;
    if (key && lists.has(name) && tellsApart(before, key) && tellsApart(after, key)) {
      return itemsPatch(before, after, key, name, type, retainKeys ? { retainKeys } : {}, dialect);
    }
    const whole = !key && !merge && after.length > 0;
    return whole ? { patch: after, result: after } : { patch: undefined, result: before };
  }
  if (merge) return wordsPatch(before, after, name);
  if (!key) return { patch: after, result: after };
  if (after.length > 0 && tellsApart(before, key) && tellsApart(after, key)) {
    return itemsPatch(before, after, key, name, type, retainKeys ? { retainKeys } : {}, dialect);
  }
  // Even a list that is replaced has to have its field in every item, and kubectl puts items of one key together.
  if (!after.every((item) => isObject(item) && Object.hasOwn(item, key))) throw new Unsayable();
  if (!standTogether(after.map((item) => (item as JsonObject)[key] as Json))) throw new Unsayable();
  return { patch: [{ $patch: 'replace' }, ...after], result: after };
}

function standTogether(values: readonly Json[]): boolean {
  const words = values.map((value) => stringifyJson(value));
  const begun = words.filter((word, i) => word !== words[i - 1]);
  return new Set(begun).size === begun.length;
}

/** A list of words that are merged: what goes is named beside it. */
function wordsPatch(before: Json[], after: Json[], name: string): SaidOfList {
  const gone = before.filter((word) => !after.includes(word));
  const added = after.filter((word) => !before.includes(word));
  return {
    patch: added.length > 0 ? added : undefined,
    order: {
      ...(gone.length > 0 && { [`$deleteFromPrimitiveList/${name}`]: gone }),
      [`$setElementOrder/${name}`]: after,
    },
    result: after,
  };
}

function itemsPatch(
  before: Json[],
  after: Json[],
  key: string,
  name: string,
  type: ValueType | undefined,
  strategy: Strategy,
  dialect: Dialect,
): SaidOfList {
  const kubectl = dialect === 'kubectl';
  const keyOf = (item: Json) => (item as JsonObject)[key] as Json;
  const shape = type?.is === 'list' ? shapeIn(type.item) : undefined;
  const old = new Map(before.map((item) => [keyOf(item), item as JsonObject]));
  const current = new Map(after.map((item) => [keyOf(item), item as JsonObject]));
  const kept = [...current.keys()].filter((value) => old.has(value));
  // An emptied list is gone for Kustomize.
  if (!kubectl && kept.length === 0) return { patch: undefined, result: before };
  const order = [...old.keys()].filter((value) => current.has(value));
  const moved = kept.length < current.size || !equalJson(order, kept);
  const items: { readonly item: JsonObject; readonly speaks: boolean }[] = [];
  const results: Json[] = [];
  for (const [value, item] of current) {
    const was = old.get(value);
    const next = was
      ? mapPatch(was, item, shape, strategy, dialect)
      : { patch: item, result: item };
    items.push({
      item: { [key]: value, ...withoutKey(next.patch ?? {}, key) },
      speaks: next.patch !== undefined,
    });
    results.push(next.result);
  }
  const gone = [...old.keys()].filter((value) => !current.has(value));
  const last = items.findLastIndex(({ speaks }) => speaks);
  // Kustomize puts what a patch lists first, in the order of the patch: what stands before it is listed too.
  const until = !kubectl && !equalJson(order, kept) ? items.length : last + 1;
  const patch = [
    ...items
      .slice(0, until)
      .filter(({ speaks }) => speaks || !kubectl)
      .map(({ item }) => item),
    ...gone.map((value): Json => ({ [key]: value, $patch: 'delete' })),
  ];
  return {
    patch: patch.length > 0 ? patch : undefined,
    ...(kubectl &&
      moved && {
        order: { [`$setElementOrder/${name}`]: after.map((item) => ({ [key]: keyOf(item) })) },
      }),
    result: results,
  };
}

/** A patch of an item says its key first, and once. */
function withoutKey(patch: JsonObject, key: string): JsonObject {
  const { [key]: _, ...rest } = patch;
  return rest;
}

/** The value without what is null in maps, as the API server reads it. */
export function withoutNulls(value: JsonObject): JsonObject;
export function withoutNulls(value: Json): Json;
export function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const out = emptyObject();
  for (const key of Object.keys(value)) {
    if (value[key] !== null) out[key] = withoutNulls(value[key] as Json);
  }
  return out;
}

/** A change as JSON Merge Patch (RFC 7396), which kinds of their own resources take. */
export function mergePatch(before: JsonObject, after: JsonObject): JsonObject {
  const patch = emptyObject();
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) patch[key] = null;
  for (const key of Object.keys(after)) {
    const [old, value] = [before[key], after[key] as Json];
    if (equalJson(old, value)) continue;
    patch[key] = isObject(old) && isObject(value) ? mergePatch(old, value) : value;
  }
  return patch;
}
