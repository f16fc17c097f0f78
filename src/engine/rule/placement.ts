/** Fields that containers inherit from their pod: decides at which of the two levels a fix writes a value. */
import type { InheritedField } from '../model/effective.ts';
import { grouped } from '../text/grouped.ts';
import { equalJson, type Json, jsonKey } from '../text/json.ts';
import {
  BEFORE_CONTAINERS,
  type ContainerRef,
  type FixOp,
  type FixSelection,
  keysBehind,
  ownField,
  type Path,
  podField,
  setInContainer,
  setInContainers,
  type Target,
} from './rule.ts';

/** A field at one level: in a container, or in the pod if there is no container. */
interface Field<V> {
  readonly get: (container: ContainerRef | undefined) => V | undefined;
  readonly path: (container: ContainerRef | undefined) => Path;
  readonly set: (container: ContainerRef | undefined, value: V) => readonly FixOp[];
}

/**
 * Writes a field at the level that the user chose. What was secure keeps its value:
 *
 * - `pod`: the pod gets the value, and containers that had the same or a bad one of their own let go of
 *   it. Another good one stays where it is.
 * - `containers`: each container gets its own. What stands at the pod stays, unless it is bad: nobody
 *   asked to take it away, and a container that is added later goes on to inherit it.
 */
export function placed<V>(selection: FixSelection, field: Field<V>, value: V): FixOp[] {
  const { targets, settled = [], at } = selection;
  if (targets.length === 0 && settled.length === 0) return [];
  const { get, path, set } = field;
  const shared = get(undefined);
  if (at === 'containers') {
    return [
      ...targets.flatMap(({ container }) => set(container, value)),
      ...settled.flatMap(({ container }) =>
        container && get(container) === undefined && shared !== undefined
          ? set(container, shared)
          : [],
      ),
    ];
  }
  const wanted = valueForAll(settled.map(({ container }) => container).map(get), shared) ?? value;
  const same = (a: V | undefined) => equalJson(a as Json, wanted as Json);
  const gone = [
    ...targets.filter(({ container }) => container && get(container) !== undefined),
    ...settled.filter(({ container }) => container && same(get(container))),
  ];
  return [
    ...set(undefined, wanted),
    ...gone.map(({ container }): FixOp => ({ op: 'remove', path: path(container), prune: true })),
  ];
}

/**
 * The value that the pod can set for all: its current value if some inherit it, otherwise the one that they have in
 * common.
 */
function valueForAll<V>(values: readonly (V | undefined)[], shared: V | undefined): V | undefined {
  if (values.length === 0) return undefined;
  if (values.includes(undefined)) return shared;
  return values.every((value) => equalJson(value as Json, values[0] as Json))
    ? values[0]
    : undefined;
}

/**
 * Sets a field that containers inherit. If the user didn't choose a level, it sets the field in the pod if the whole pod
 * is in scope and a target inherits the value; in a container that has its own value, it sets the field there.
 */
export function setInherited(selection: FixSelection, field: InheritedField, value: Json): FixOp[] {
  const { pod, targets, whole, at } = selection;
  const podOp = (given: Json): FixOp => ({
    op: 'set',
    path: podField(pod, field),
    value: given,
    before: [...keysBehind(field), ...BEFORE_CONTAINERS],
  });
  if (at !== undefined && (whole || at === 'containers')) {
    return placed<Json>(
      selection,
      {
        get: (container) =>
          (container?.value ?? pod.spec).securityContext?.[field] as Json | undefined,
        path: (container) => (container ? ownField(container, field) : podField(pod, field)),
        set: (container, given) => [
          container ? setInContainer(container, [field], given) : podOp(given),
        ],
      },
      value,
    );
  }
  if (!whole) return setInContainers(targets, [field], value);
  const overrides = targets.filter(
    ({ container }) => container?.value.securityContext?.[field] !== undefined,
  );
  const shared = overrides.length < targets.length;
  return [...(shared ? [podOp(value)] : []), ...setInContainers(overrides, [field], value)];
}

/**
 * Like `setInherited`, with a separate value for each container that has its own, and a common one for the others: in
 * the pod if their values are equal or the user chose the pod. If all have their own, the pod gets the one that most of
 * them share.
 */
export function setInheritedEach(
  selection: FixSelection,
  field: InheritedField,
  common: Json,
  ownOf: (target: Target) => Json | undefined,
): FixOp[] {
  const { targets, at } = selection;
  const valued = targets
    .filter(({ container }) => container)
    .map((target) => ({ target, value: ownOf(target) }));
  const byValue = [...grouped(valued, ({ value }) => jsonKey(value ?? common)).values()];
  const [alike = [], ...others] = byValue;
  const shared = alike[0]?.value ?? common;
  if (others.length === 0 || at === 'pod') {
    return setInherited(selection, field, others.length === 0 ? shared : common);
  }
  const [most = []] = byValue.toSorted((a, b) => b.length - a.length);
  const isOpen = valued.some(({ value }) => value === undefined);
  // What two containers share is written once; of values that all differ none is the pod's.
  const ofPod = isOpen || most.length < 2 ? common : (most[0]?.value ?? common);
  const apart = valued.filter(({ value }) => value !== undefined && !equalJson(value, ofPod));
  const away = new Set<Target>(apart.map(({ target }) => target));
  const rest = targets.filter((target) => !away.has(target));
  return [
    ...setInherited({ ...selection, targets: rest }, field, ofPod),
    ...apart.flatMap(({ target, value }) => setInContainers([target], [field], value as Json)),
  ];
}
