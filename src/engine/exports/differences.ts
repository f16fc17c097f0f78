/** Where two texts of objects differ, field by field; items of lists go by their names. */
import { equalJson, isObject, type Json, type JsonObject } from '../text/json.ts';
import { objectChanges } from './objects.ts';

export interface FieldDifference {
  /** Which object: what `objectsById` has it under. */
  readonly object: string;
  /** What it is called: `Deployment/web`. */
  readonly called: string;
  /** Keys, and items of lists as `[app]` or `[0]`. */
  readonly path: readonly string[];
  /** What the second text has there; undefined where it has nothing. */
  readonly value: Json | undefined;
  /** It is an item that the list at the path has more. */
  readonly appended: boolean;
}

export interface ObjectText {
  readonly called: string;
  readonly value: JsonObject;
}

/** The objects of a text, each under what identifies it. Those without a name, or of one name, are left out. */
export function objectsById(text: string): ReadonlyMap<string, ObjectText> {
  const { added } = objectChanges([asFile('', text)]);
  return new Map(
    added.map(({ value, apiVersion, kind, namespace, name }) => [
      JSON.stringify([apiVersion, kind, namespace, name]),
      { value, called: `${kind}/${name}` },
    ]),
  );
}

const asFile = (base: string, text: string) => ({
  ...{ name: '', base, text, mark: false },
  encoding: 'utf-8' as const,
});

/** What a second text has otherwise. An object that only one of them has differs as a whole. */
export function differencesIn(before: string, after: string): readonly FieldDifference[] {
  const [old, current] = [objectsById(before), objectsById(after)];
  return [...new Map([...old, ...current])].flatMap(([object, { called }]) => {
    const [was, is] = [old.get(object)?.value, current.get(object)?.value];
    const found =
      was && is ? [...between(was, is, [])] : [{ path: [], value: is, appended: false }];
    return found.map((difference) => ({ ...difference, object, called }));
  });
}

/**
 * The place of a difference as users read it: `Deployment/web: spec.template.spec.containers[app].securityContext`, or
 * the object alone where all of it differs.
 * @param depth how many steps of the path are said; all, if it isn't given
 */
export function placeText({ called, path }: FieldDifference, depth = path.length): string {
  const steps = path.slice(0, depth).map((step) => (step.startsWith('[') ? step : `.${step}`));
  return steps.length === 0 ? called : `${called}: ${steps.join('').slice(1)}`;
}

type Found = Pick<FieldDifference, 'path' | 'value' | 'appended'>;

function* between(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[],
): Generator<Found> {
  if (before !== undefined && after !== undefined && equalJson(before, after)) return;
  if (isObject(after) && (before === undefined || isObject(before)) && hasAny(before, after)) {
    const old = before ?? {};
    for (const key of new Set([...Object.keys(old), ...Object.keys(after)])) {
      const [was, is] = [old[key], after[key]];
      if (was !== undefined || is !== undefined) yield* between(was, is, [...path, key]);
    }
  } else if (Array.isArray(after) && (before === undefined || Array.isArray(before))) {
    yield* betweenLists(before ?? [], after, path);
  } else yield { path, value: after, appended: false };
}

const hasAny = (before: JsonObject | undefined, after: JsonObject): boolean =>
  Object.keys(before ?? {}).length + Object.keys(after).length > 0;

function* betweenLists(
  before: readonly Json[],
  after: readonly Json[],
  path: readonly string[],
): Generator<Found> {
  const list = path.at(-1);
  const old = new Map(before.map((item, i) => [placeOf(before, i, list), item]));
  const current = new Map(after.map((item, i) => [placeOf(after, i, list), item]));
  // Lists of words, and those that have lost an item, are one value.
  if (!after.every(isObject) || [...old.keys()].some((place) => !current.has(place))) {
    yield { path, value: [...after], appended: false };
    return;
  }
  for (const [place, item] of current) {
    const was = old.get(place);
    if (was === undefined) yield { path, value: item, appended: true };
    else yield* between(was, item, [...path, place]);
  }
}

/** What lists whose items have no name of their own go by, as in Kubernetes' schema. */
const KEYS: { readonly [list: string]: string } = { volumeMounts: 'mountPath' };

/** What an item of a list goes by: its name, if no other item has it, or its index. */
export function placeOf(list: readonly Json[], i: number, field: string | undefined): string {
  const key = KEYS[field ?? ''] ?? 'name';
  const nameAt = (item: Json | undefined) => (isObject(item) ? item[key] : undefined);
  const name = nameAt(list[i]);
  const isSole =
    typeof name === 'string' && list.filter((item) => nameAt(item) === name).length === 1;
  return `[${isSole ? name : i}]`;
}
