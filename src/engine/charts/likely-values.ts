/**
 * Which values of a chart look like those that make changes of what it renders, by the names of keys. Nothing is rendered
 * here, so they are only likely: `valuesForChart` is what proves them.
 */

import { type ValueForChart, valuesText } from '../exports/chart-values.ts';
import { differencesIn, type FieldDifference, placeText } from '../exports/differences.ts';
import type { ExportedFile } from '../exports/objects.ts';
import { grouped } from '../text/grouped.ts';
import { equalJson, isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { parseDocument } from '../yaml/parse.ts';
import { usualName } from './keys.ts';

export interface LikelyValues {
  /** A file with the values, each with a comment that says what it is likely to change; empty where there are none. */
  readonly text: string;
  /** Places of changes for which no value, or more than one, looks likely. */
  readonly rest: readonly string[];
}

/** The values of a chart, where a file looks like them: a map that is no object of Kubernetes. */
export function valuesFileIn(files: readonly ExportedFile[]): Json | undefined {
  const file = files.find(({ name }) => /(?:^|\/)values[\w.-]*\.ya?ml$/i.test(name));
  const value = file && parseDocument(file.text).value;
  return isObject(value) && value.kind === undefined ? value : undefined;
}

/**
 * @param files with what a chart rendered, as it was and as it is to be
 * @param values those of the chart
 */
export function likelyValues(files: readonly ExportedFile[], values: Json): LikelyValues {
  const keys = [...mapKeysIn(values, [])];
  const differences = files.flatMap(({ base, text }) => differencesIn(base, text));
  const wishes = differences.map((difference) => ({
    difference,
    set: likelyValue(difference, keys),
  }));
  const groups = grouped(
    wishes.filter(({ set }) => set !== null),
    ({ set }) => set?.key.join('\0'),
  );
  const found = [...groups.values()].flatMap((all): ValueForChart[] => {
    const [first] = all;
    // Two places that want different values can't have them by one key.
    if (
      !first?.set ||
      !all.every(({ set }) => equalJson(set?.value ?? null, first.set?.value ?? null))
    )
      return [];
    const places = [...new Set(all.map(({ difference }) => placeOfField(difference)))];
    return [{ ...first.set, places, isWholeList: false }];
  });
  const isFound = (key: Path | undefined) =>
    found.some((value) => value.key.join('\0') === key?.join('\0'));
  const rest = wishes.flatMap(({ difference, set }) =>
    isFound(set?.key) ? [] : [placeOfField(difference)],
  );
  return {
    text: found.length > 0 ? valuesText(found, ({ places }) => places) : '',
    rest: [...new Set(rest)],
  };
}

function* mapKeysIn(value: Json, key: Path): Generator<Path> {
  if (!isObject(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    yield [...key, name];
    yield* mapKeysIn(inner, [...key, name]);
  }
}

/** Where in the path of a difference the field of a pod, a container or another object begins. */
function fieldStart(path: readonly string[]): number {
  const container = path.findIndex(
    (step, i) => step.startsWith('[') && /containers$/i.test(path[i - 1] ?? ''),
  );
  return container >= 0 ? container + 1 : path.lastIndexOf('spec') + 1;
}

function likelyValue(
  { path, value, appended, called }: FieldDifference,
  keys: readonly Path[],
): { readonly key: Path; readonly value: Json } | null {
  const start = fieldStart(path);
  const [field, ...below] = path.slice(start);
  if (field === undefined || appended || below.some((step) => step.startsWith('['))) return null;
  const isOfContainer = path[start - 1]?.startsWith('[') ?? false;
  const container = isOfContainer ? (path[start - 1] ?? '') : '';
  const names = usualNames(field, isOfContainer);
  const rated = keys
    .filter((key) => names.includes(String(key.at(-1))))
    .map((key) => ({
      key,
      rating: [
        // Parts of a chart have values of their own, below their name.
        key.slice(0, -1).filter((step) => isNamed(String(step), `${called} ${container}`)).length -
          key.slice(0, -1).filter((step) => !isNamed(String(step), `${called} ${container}`))
            .length,
        -names.indexOf(String(key.at(-1))),
      ] as const,
    }))
    .sort((a, b) => b.rating[0] - a.rating[0] || b.rating[1] - a.rating[1]);
  const [best, second] = rated;
  if (!best || (second && equalJson([...best.rating], [...second.rating]))) return null;
  return { key: [...best.key, ...below], value: value ?? null };
}

/** The keys that charts usually have for a field, the likeliest first. */
function usualNames(field: string, isOfContainer: boolean): readonly string[] {
  if (field === 'replicas') return ['replicaCount', field];
  const names = isOfContainer
    ? [usualName(field, false, true), usualName(field, false, false)]
    : [usualName(field, true, false)];
  return [...new Set(names)];
}

const isNamed = (key: string, names: string): boolean =>
  names
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .includes(key.toLowerCase().replace(/[^a-z0-9]/g, ''));

const placeOfField = (difference: FieldDifference): string =>
  placeText(difference, fieldStart(difference.path) + 1);
