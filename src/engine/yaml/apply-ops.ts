/** The meaning of path operations on a value, apart from any text: what `modify` must arrive at. */
import { emptyObject, isObject, type Json, jsonKey } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { PathOp } from './ops.ts';

/** Thrown when an operation has no meaning for the value, for instance a key of a string. */
export class NoSuchPlace extends Error {
  constructor(readonly path: Path) {
    super('the path leads through a value that is no map or list, or past the end of a list');
  }
}

/** Applies the operations in order and returns a new value; shares what it does not touch. */
export function applyOps(value: Json, ops: readonly PathOp[]): Json {
  // A long list is copied and read once, however many operations write in it.
  const owned: Own = { made: new Set(), keys: new Map() };
  return ops.reduce((before, op) => apply(before, op, owned), value);
}

export const applyOp = (value: Json, op: PathOp): Json => applyOps(value, [op]);

interface Own {
  /** The maps and lists that were made on the way, so that nobody else has them: these may be written. */
  readonly made: Set<Json>;
  /** Of lists that values were appended to, the values that they hold. */
  readonly keys: Map<Json, Set<string>>;
}

function apply(value: Json, op: PathOp, owned: Own): Json {
  switch (op.op) {
    case 'set':
      return update(value, op.path, op.path, owned, () => op.value);
    case 'append':
      return update(value, op.path, op.path, owned, (old) => {
        const list = asList(old, op.path);
        const keys = owned.keys.get(list) ?? new Set(list.map(jsonKey));
        owned.keys.delete(list);
        const key = jsonKey(op.value);
        if (keys.has(key)) {
          owned.keys.set(list, keys);
          return list;
        }
        const out = owned.made.has(list) ? list : [...list];
        out.push(op.value);
        owned.made.add(out);
        owned.keys.set(out, keys.add(key));
        return out;
      });
    case 'insert':
      return update(value, op.path, op.path, owned, (old) => {
        const list = asList(old, op.path);
        if (op.index < 0 || op.index > list.length) throw new NoSuchPlace(op.path);
        return [...list.slice(0, op.index), op.value, ...list.slice(op.index)];
      });
    case 'removeItem': {
      const old = valueAt(value, op.path);
      if (old === undefined || old === null) return value;
      const list = asList(old, op.path);
      if (op.index < 0 || op.index >= list.length) return value;
      const rest = list.filter((_, i) => i !== op.index);
      if (rest.length === 0 && op.prune && prunable(op.path, op.keep))
        return without(value, op, owned);
      return update(value, op.path, op.path, owned, () => rest);
    }
    case 'remove':
      return without(value, op, owned);
    case 'rename': {
      const parent = op.path.slice(0, -1);
      const key = op.path.at(-1);
      const map = valueAt(value, parent);
      if (!isObject(map) || typeof key !== 'string' || !Object.hasOwn(map, key)) return value;
      if (Object.hasOwn(map, op.key)) throw new NoSuchPlace(op.path);
      const out = emptyObject();
      for (const name of Object.keys(map)) out[name === key ? op.key : name] = map[name] as Json;
      return update(value, parent, op.path, owned, () => out);
    }
  }
}

/** The value at a path; undefined when there is none. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at)) at = typeof step === 'number' ? at[step] : undefined;
    else if (isObject(at)) at = Object.hasOwn(at, step) ? at[step] : undefined;
    else return undefined;
  }
  return at;
}

function asList(value: Json | undefined, path: Path): Json[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new NoSuchPlace(path);
  return value;
}

function update(
  value: Json | undefined,
  path: Path,
  whole: Path,
  owned: Own,
  change: (old: Json | undefined) => Json,
): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (typeof step === 'number') {
    if (!Array.isArray(value) || step < 0 || step >= value.length) throw new NoSuchPlace(whole);
    const out = owned.made.has(value) ? value : [...value];
    out[step] = update(value[step], rest, whole, owned, change);
    owned.made.add(out);
    owned.keys.delete(out);
    return out;
  }
  if (value !== undefined && value !== null && !isObject(value)) throw new NoSuchPlace(whole);
  const before = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  const out =
    isObject(value) && owned.made.has(value) ? value : Object.assign(emptyObject(), value);
  out[step] = update(before, rest, whole, owned, change);
  owned.made.add(out);
  return out;
}

/** Whether an empty map or list goes with its key; as an item of a list it would move the others. */
const prunable = (path: Path, keep = 0): boolean =>
  typeof path.at(-1) === 'string' && path.length > keep;

type Removal = Pick<Extract<PathOp, { op: 'remove' }>, 'path' | 'prune' | 'keep'>;

function without(value: Json, op: Removal, owned: Own): Json {
  const { path } = op;
  if (path.length === 0 || valueAt(value, path) === undefined) return value;
  const parent = path.slice(0, -1);
  const step = path.at(-1) as string | number;
  const container = valueAt(value, parent);
  const pruned = (left: number): boolean =>
    left === 0 && op.prune === true && prunable(parent, op.keep);
  if (Array.isArray(container)) {
    const rest = container.filter((_, i) => i !== step);
    if (pruned(rest.length)) return without(value, { ...op, path: parent }, owned);
    return update(value, parent, path, owned, () => rest);
  }
  const out = Object.assign(emptyObject(), container);
  delete out[step];
  if (pruned(Object.keys(out).length)) return without(value, { ...op, path: parent }, owned);
  return update(value, parent, path, owned, () => out);
}
