/**
 * Decodes a document's value into typed fields the way the API server decodes JSON: strict about types, null is
 * absence, null list elements are zero values, unknown fields are left aside. (k8s.io/apimachinery json decoding,
 * measured in Kubernetes 1.32 to 1.36.)
 */
import { isObject, type Json } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';

/** A value whose type Kubernetes would not accept at its path. */
export interface TypeProblem {
  readonly path: Path;
  readonly expected: Expected;
  readonly actual: 'null' | 'boolean' | 'number' | 'string' | 'list' | 'map';
}

export type Expected =
  | 'string'
  | 'boolean'
  | 'int32'
  | 'int64'
  | 'int-or-string'
  | 'quantity'
  | 'list'
  | 'map'
  | 'string-map'
  | 'number'
  | 'time'
  | 'base64';

/** How to decode one field. `zero` is what a null list element becomes. */
export interface Type<T> {
  /** @param path of the value: one for all values below an object, copied only into a problem */
  decode(value: Json, path: (string | number)[], problems: TypeProblem[]): T | undefined;
  readonly zero: () => T;
}

export type Decoded<T> = T extends Type<infer U> ? U : never;

/** What a value is, in the words of a TypeProblem. */
export const typeName = (value: Json): TypeProblem['actual'] => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return typeof value === 'bigint' ? 'number' : (typeof value as 'boolean' | 'number' | 'string');
};

/** Decodes the value below `path` at a step. */
export function decodeBelow<T>(
  type: Type<T>,
  value: Json,
  step: string | number,
  path: (string | number)[],
  problems: TypeProblem[],
): T | undefined {
  path.push(step);
  const decoded = type.decode(value, path, problems);
  path.pop();
  return decoded;
}

function scalar<T>(expected: Expected, zero: T, read: (value: Json) => T | undefined): Type<T> {
  return {
    zero: () => zero,
    decode(value, path, problems) {
      if (value === null) return undefined;
      const decoded = read(value);
      if (decoded === undefined)
        problems.push({ path: [...path], expected, actual: typeName(value) });
      return decoded;
    },
  };
}

/** The number when it is whole and fits; `1000.0` and `1e3` are whole. */
export const integer = (bits: 32 | 64) => (value: Json) => {
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return undefined;
    const limit = 2 ** (bits - 1);
    // Go writes -2^63 as a float with digits that no int64 holds; as an integer it is a bigint here.
    if (bits === 64 && value === -limit) return undefined;
    return value < -limit || value >= limit ? undefined : value;
  }
  if (bits === 64 && typeof value === 'bigint') {
    return value >= -(2n ** 63n) && value < 2n ** 63n ? value : undefined;
  }
  return undefined;
};

export const string = scalar('string', '', (v) => (typeof v === 'string' ? v : undefined));
export const bool = scalar('boolean', false, (v) => (typeof v === 'boolean' ? v : undefined));
export const int32 = scalar<number | bigint>('int32', 0, integer(32));
export const int64 = scalar<number | bigint>('int64', 0, integer(64));
export const intOrString = scalar<number | string>('int-or-string', 0, (v) =>
  typeof v === 'string' || (typeof v === 'number' && Number.isInteger(v)) ? v : undefined,
);
export const quantity = scalar<number | bigint | string>('quantity', 0, (v) =>
  typeof v === 'string' || typeof v === 'number' || typeof v === 'bigint' ? v : undefined,
);
/** A part that no rule looks into: kept as it is, only its presence matters. */
export const opaque: Type<{ readonly [key: string]: Json }> = {
  zero: () => ({}),
  decode(value, path, problems) {
    if (value === null) return undefined;
    if (isObject(value)) return value;
    problems.push({ path: [...path], expected: 'map', actual: typeName(value) });
    return undefined;
  },
};

export function list<T>(item: Type<T>): Type<readonly T[]> {
  return {
    zero: () => [],
    decode(value, path, problems) {
      if (value === null) return undefined;
      if (!Array.isArray(value)) {
        problems.push({ path: [...path], expected: 'list', actual: typeName(value) });
        return undefined;
      }
      return value.map(
        (element, i) => decodeBelow(item, element, i, path, problems) ?? item.zero(),
      );
    },
  };
}

/** A map of strings, such as labels. An entry with a null value is the empty string. */
export const stringMap: Type<ReadonlyMap<string, string>> = {
  zero: () => new Map(),
  decode(value, path, problems) {
    if (value === null) return undefined;
    if (!isObject(value)) {
      problems.push({ path: [...path], expected: 'string-map', actual: typeName(value) });
      return undefined;
    }
    return new Map(
      Object.keys(value).map((key) => [
        key,
        decodeBelow(string, value[key] as Json, key, path, problems) ?? '',
      ]),
    );
  },
};

/**
 * Decodes each map once: values aren't changed in place, and what edits leave alone is the same map afterwards. One with
 * problems is decoded each time, since these are told with their paths.
 */
export function once<T extends object>(type: Type<T>): Type<T> {
  const cache = new WeakMap<object, T>();
  return {
    zero: type.zero,
    decode(value, path, problems) {
      if (!isObject(value)) return type.decode(value, path, problems);
      const before = problems.length;
      const decoded = cache.get(value) ?? type.decode(value, path, problems);
      if (decoded && problems.length === before) cache.set(value, decoded);
      return decoded;
    },
  };
}

type Fields = { readonly [name: string]: Type<unknown> };
export type DecodedFields<F extends Fields> = {
  readonly [K in keyof F]?: Decoded<F[K]> | undefined;
};

export function object<F extends Fields>(fields: F): Type<DecodedFields<F>> {
  const names = Object.keys(fields);
  return {
    zero: () => ({}),
    decode(value, path, problems) {
      if (value === null) return undefined;
      if (!isObject(value)) {
        problems.push({ path: [...path], expected: 'map', actual: typeName(value) });
        return undefined;
      }
      const out: Record<string, unknown> = {};
      let left = Object.keys(value).length;
      // Most kinds of objects have many fields, and most objects few.
      for (let i = 0; i < names.length && left > 0; i++) {
        const name = names[i] as string;
        const field = value[name];
        if (field === undefined) continue;
        left--;
        const decoded = decodeBelow(fields[name] as Type<unknown>, field, name, path, problems);
        if (decoded !== undefined) out[name] = decoded;
      }
      return out as DecodedFields<F>;
    },
  };
}
