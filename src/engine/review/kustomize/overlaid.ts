/**
 * An object as the Kustomizations render it that build upon its file: what rules see in place of what is written. Where
 * there are several that differ, the values that differ are unknown, unless a rule says the same of each.
 */
import {
  imagePlaces,
  type Rendering,
  rendered,
  withValue,
} from '../../model/kustomize/rendering.ts';
import type { KustomizedObject, ObjectRef, Workload } from '../../model/pod.ts';
import { equalJson, type Json } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { applyOp, valueAt } from '../../yaml/apply-ops.ts';
import type { Overlaid } from './kustomization-tree.ts';

/** An object as a rule sees it. */
export interface SeenObject {
  readonly object: ObjectRef;
  /** What nobody can tell of it. */
  readonly varied: readonly Path[];
  /** The object with what each of the Kustomizations makes of that; empty where it can't be told. */
  readonly ways: readonly ObjectRef[];
}

/** What Kustomizations make of an object. */
export interface OverlaidObject {
  readonly kustomized: KustomizedObject;
  /** As a rule sees it that asks nothing of other objects. */
  readonly alone: SeenObject;
  /** The same beside others: names and labels that differ are those that are written, in all of them. */
  readonly beside: SeenObject;
}

/** Null where they leave it as it is, and all of them is there. */
export function overlaidObject(
  object: ObjectRef,
  workload: Workload | undefined,
  { ways, open, incomplete, generates }: Overlaid,
): OverlaidObject | null {
  const each = ways.map((way) => rendered(object, workload, way));
  const set = new Map(
    each.flatMap((rendering) =>
      rendering.set.map((change) => [change.path.join('\0'), change] as const),
    ),
  );
  if (set.size === 0 && !open && !incomplete && !generates) return null;
  const all = [...set.values()];
  const relative = (path: Path): Path => path.slice(object.path.length);
  const varied = all
    .map(({ path }) => path)
    .filter((path) => {
      const [first, ...others] = each.map((rendering) =>
        valueAt(rendering.object.value, relative(path)),
      );
      return others.some((other) => !equalJson(first, other));
    });
  const isVaried = (path: Path) => varied.includes(path);
  const decided = all.filter(({ path }) => !isVaried(path));
  let value = decided.reduce<Json>((before, { path, value: next }) => {
    return applyOp(before, { op: 'set', path: relative(path), value: next });
  }, object.value);
  // Where an object of several namespaces is, is not said.
  const namespace = varied.find((path) => isNamespace(relative(path)));
  if (namespace) value = applyOp(value, { op: 'remove', path: relative(namespace) });
  const seen = equalJson(value, object.value) ? object : withValue(object, value);
  const unsaid = open ? openPlaces(object) : [];
  const makeSeen = (paths: readonly Path[], objects: () => readonly ObjectRef[]): SeenObject => ({
    object: seen,
    varied: [...paths, ...unsaid],
    ways: open || paths.length === 0 ? [] : objects(),
  });
  const values = varied.filter((path) => isValue(relative(path)));
  return {
    kustomized: { set: all.map(({ path, by }) => ({ path, by })), incomplete, generates },
    alone: makeSeen(varied, () => each.map((way) => way.object)),
    beside: makeSeen(values, () => each.map((way) => withValues(seen, way, values, relative))),
  };
}

/** An object with some of the values of another. */
const withValues = (
  object: ObjectRef,
  { object: { value } }: Rendering,
  paths: readonly Path[],
  relative: (path: Path) => Path,
): ObjectRef =>
  withValue(
    object,
    paths.reduce<Json>((before, path) => {
      const next = valueAt(value, relative(path));
      return next === undefined
        ? before
        : applyOp(before, { op: 'set', path: relative(path), value: next });
    }, object.value),
  );

const isNamespace = (path: Path): boolean => path.join('.') === 'metadata.namespace';

/** Whether others know the object by something else than this. */
const isValue = (path: Path): boolean =>
  path.at(-1) === 'image' || path.at(-1) === 'reference' || path.join('.') === 'spec.replicas';

/** What others than the builtin transformers most often set. */
const openPlaces = (object: ObjectRef): Path[] => [
  ...[...imagePlaces(object), ['spec', 'replicas'], ['metadata', 'namespace']].map((path) => [
    ...object.path,
    ...path,
  ]),
];
