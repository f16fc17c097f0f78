/** Changes of the values of a chart, in the text of `values.yaml`. */
import { changeSteps } from '../fixes/plan.ts';
import type { Review } from '../review/review.ts';
import { ChangeSet } from '../text/change.ts';
import { equalJson, isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { finish } from '../text/steps.ts';
import type { PathOp } from '../yaml/ops.ts';
import { newDocument } from '../yaml/write.ts';

export interface ValueEdit {
  readonly key: Path;
  readonly before: Json | undefined;
  /** Undefined: the key stays as it is. */
  readonly after: Json | undefined;
}

/** The fewest operations that lead from one value to another. */
function opsBetween(path: Path, from: Json | undefined, to: Json | undefined): PathOp[] {
  if (equalJson(from ?? null, to ?? null)) return [];
  if (to === undefined) return [{ op: 'remove', path }];
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length)
    return to.flatMap((item, i) => opsBetween([...path, i], from[i], item));
  if (!isObject(from) || !isObject(to) || Object.keys(from).length === 0)
    return [{ op: 'set', path, value: to }];
  const gone = Object.keys(from).filter((key) => !(key in to));
  return [
    ...Object.keys(to).flatMap((key) => opsBetween([...path, key], from[key], to[key])),
    ...gone.map((key): PathOp => ({ op: 'remove', path: [...path, key] })),
  ];
}

/** Null where the layout doesn't allow it. */
export function valuesChange(review: Review, edits: readonly ValueEdit[]): ChangeSet | null {
  const ops = edits.flatMap(({ key, before, after }) => opsBetween(key, before, after));
  if (ops.length === 0) return ChangeSet.empty(review.text.length);
  const [placed] = review.documents;
  if (!placed) return appended(review.text, edits);
  const { changes, refusals } = finish(
    changeSteps(review, [
      {
        document: placed.index,
        ops: ops.map((op) => ({ ...op, document: placed.index })),
        added: [],
      },
    ]),
  );
  return refusals.length > 0 ? null : changes;
}

/** To a file that has nothing but comments. */
function appended(text: string, edits: readonly ValueEdit[]): ChangeSet {
  const all: { [key: string]: Json } = {};
  for (const { key, after } of edits) if (after !== undefined) put(all, key, after);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lead = text === '' || /[\n\r]$/.test(text) ? '' : eol;
  const insert = lead + newDocument(all).replace(/\n/g, eol);
  return ChangeSet.of(text.length, [{ from: text.length, to: text.length, insert }]);
}

function put(map: { [key: string]: Json }, [first, ...rest]: Path, value: Json): void {
  const key = String(first);
  if (rest.length === 0) map[key] = value;
  else {
    const inner = map[key];
    const next = isObject(inner) ? inner : {};
    map[key] = next;
    put(next, rest, value);
  }
}

/**
 * Of what several places would make of one value, that which all of them would.
 * @param value as it is
 */
export function agreed(
  value: Json | undefined,
  wanted: readonly (Json | undefined)[],
): Json | undefined {
  const [first] = wanted;
  if (wanted.every((other) => equalJson(other ?? null, first ?? null))) return first;
  const maps = wanted.map((other) => other ?? {});
  if (!maps.every(isObject)) return value;
  const present = isObject(value) ? value : {};
  const keys = new Set([...Object.keys(present), ...maps.flatMap((map) => Object.keys(map))]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const inner = agreed(
        present[key],
        maps.map((map) => map[key]),
      );
      return inner === undefined ? [] : [[key, inner]];
    }),
  );
}
