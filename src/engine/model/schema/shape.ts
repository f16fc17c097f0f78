/**
 * Kubernetes' schema, made ready for reading values with it.
 *
 * The data (knowledge/kubernetes/schema.json) says for every kind the definition that describes it, and for every
 * definition its fields, each with its type in a word:
 *
 *     string boolean int32 int64 number   what JSON calls them
 *     quantity int-or-string time byte    types with a reading of their own; `byte` is base64
 *     any                                 whatever
 *     =Always|Never                       one of these words
 *     #core/v1.PodSpec                    an object of that definition
 *     [T]  {T}                            a list of T, a map with values of T
 *     T!                                  the field is required
 */

import schema from '../../knowledge/kubernetes/schema.json';
import { added } from '../../text/grouped.ts';
import { type ValueRules, valueRulesOf } from '../refusals/values.ts';

/** What an object may carry. */
export interface Shape {
  /** Name of the definition: `core/v1.PodSpec`. */
  readonly name: string;
  readonly fields: ReadonlyMap<string, ValueType>;
  readonly required: readonly string[];
  /** What the API server asks of the values, beyond their types, in what most manifests have; null where it asks nothing. */
  readonly rules: ValueRules | null;
}

export type ScalarName =
  | 'string'
  | 'boolean'
  | 'int32'
  | 'int64'
  | 'number'
  | 'quantity'
  | 'int-or-string'
  | 'time'
  | 'byte';

export type ValueType =
  | { readonly is: ScalarName | 'any' }
  | { readonly is: 'word'; readonly words: readonly string[] }
  | { readonly is: 'list' | 'map'; readonly item: ValueType }
  | { readonly is: 'object'; readonly shape: Shape };

const kinds = new Map<string, string>(Object.entries(schema.kinds));
const definitions = new Map<string, Readonly<Record<string, string>>>(
  Object.entries(schema.definitions),
);

/** What the schema has a description of, each as `apps/v1/Deployment`. */
export const KINDS_OF_SCHEMA: readonly string[] = [...kinds.keys()];

/** Every name that a field has in any definition, with the types of all that are called so. */
export function typesByField(): Map<string, ValueType[]> {
  const found = new Map<string, ValueType[]>();
  for (const definition of definitions.keys()) {
    for (const [field, type] of shapeNamed(definition).fields) {
      added(found, field, () => []).push(type);
    }
  }
  return found;
}

/** The Kubernetes version that the schema describes, as `1.36`. */
export const SCHEMA_VERSION: string = schema.kubernetes;

/**
 * The shape of a kind's objects.
 * @returns undefined for a kind that is not in the schema.
 */
export function shapeOf(apiVersion: string, kind: string): Shape | undefined {
  const name = kinds.get(`${apiVersion}/${kind}`);
  return name === undefined ? undefined : shapeNamed(name);
}

const shapes = new Map<string, Shape>();

/** The shape of a definition, such as `core/v1.PodSpec`. Made when it is first asked for. */
export function shapeNamed(name: string): Shape {
  const cached = shapes.get(name);
  if (cached) return cached;
  const fields = new Map<string, ValueType>();
  const required: string[] = [];
  const shape: Shape = { name, fields, required, rules: valueRulesOf(name) };
  // Kept before its fields are read: a definition may lead back to itself.
  shapes.set(name, shape);
  for (const [field, type] of Object.entries(definitions.get(name) ?? {})) {
    const demanded = type.endsWith('!');
    if (demanded) required.push(field);
    fields.set(field, readType(demanded ? type.slice(0, -1) : type));
  }
  return shape;
}

function readType(type: string): ValueType {
  switch (type[0]) {
    case '#':
      return { is: 'object', shape: shapeNamed(type.slice(1)) };
    case '[':
      return { is: 'list', item: readType(type.slice(1, -1)) };
    case '{':
      return { is: 'map', item: readType(type.slice(1, -1)) };
    case '=':
      return { is: 'word', words: type.slice(1).split('|') };
    default:
      return { is: type as ScalarName | 'any' };
  }
}
