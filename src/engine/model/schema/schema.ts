/**
 * Checks an object against Kubernetes' schema, as an API server reads it: strict about types and the case of names,
 * null is absence (sigs.k8s.io/json and the UnmarshalJSON of k8s.io/apimachinery). Where the server would refuse an
 * object only later, this tells what OpenAPI tells: required fields and enums. shape.ts says how the schema is
 * written down.
 */

import { asItLooks } from '../../text/hidden.ts';
import { emptyObject, isObject, type Json, type JsonObject, textBelow } from '../../text/json.ts';
import { type Path, startsWith } from '../../text/path.ts';
import { isClusterKind } from '../kinds/cluster-kinds.ts';
import { isCustomKind } from '../kinds/kinds.ts';
import { knowledge } from '../knowledge.ts';
import { refuseName } from '../refusals/object-rules.ts';
import { type FieldRefusal, isOfValue } from '../refusals/refusal.ts';
import type { Seen } from '../refusals/seen.ts';
import { refuseValues } from '../refusals/values.ts';
import { DEFAULT_VERSION, type Version } from '../version.ts';
import { type Expected, type TypeProblem, typeName } from './decode.ts';
import { belongsTo, isSecurityField } from './misplaced.ts';
import { nearest } from './nearest.ts';
import { accepts } from './scalar.ts';
import { type Shape, shapeNamed, shapeOf, type ValueType } from './shape.ts';

/** Something in an object that Kubernetes does not know or does not take. */
export type SchemaProblem = { readonly path: Path } & (
  | {
      /** At the field. Kubernetes drops it, or refuses it when asked to validate strictly. */
      readonly code: 'unknown-field';
      readonly name: string;
      /** The field of this object that was probably meant. */
      readonly suggestion: string | null;
      /** Those of its letters that only look like the suggestion's. */
      readonly letters: readonly string[];
      /** Where a field of exactly this name is right: `containers[].securityContext`. */
      readonly belongsTo: string | null;
      /** The writer meant to say something about security, and Kubernetes does not hear it. */
      readonly security: boolean;
    }
  | {
      /** At the value. An object with one of these cannot be decoded. */
      readonly code: 'wrong-type';
      readonly expected: Expected;
      readonly actual: TypeProblem['actual'];
    }
  /** At the object that lacks the field. */
  | { readonly code: 'missing-field'; readonly name: string }
  /** At the value, which is none of the allowed words. */
  | { readonly code: 'invalid-value'; readonly value: string; readonly allowed: readonly string[] }
  /** What decodes and isn't valid, or not valid beside other values. */
  | FieldRefusal
);

/** Whether `checkSchema` can say anything of this kind. */
export const knowsKind = (apiVersion: string, kind: string): boolean =>
  shapeOf(apiVersion, kind) !== undefined;

/**
 * Checks one object.
 * @param value the object as parsed
 * @param at its path in the document, which the paths of the problems start with
 * @returns the problems in document order; none for a kind that the schema does not know.
 */
export function checkSchema(
  apiVersion: string,
  kind: string,
  value: Json,
  at: Path,
  { minor }: Version = DEFAULT_VERSION,
): SchemaProblem[] {
  const shape = shapeOf(apiVersion, kind);
  if (!shape) return [];
  const walk = walkOf(apiVersion, kind, minor, at, isCustomKind(apiVersion));
  checkObject(walk, shape, value);
  if (isObject(value) && !walk.undecodable) {
    refuseName(apiVersion, kind, seenIn(walk, value));
  }
  if (walk.problems.length === 0) return walk.problems;
  const dropped = droppedFrom(apiVersion, kind, value).map((steps) => [...at, ...steps]);
  return validated(walk).filter(
    ({ code, path }) =>
      code === 'wrong-type' ||
      code === 'unknown-field' ||
      !dropped.some((place) => startsWith(path, place)),
  );
}

/**
 * What the server decodes and drops before it validates a new object: its status, the namespace of an object that is
 * in none, and what a claim is copied from where that is neither a claim nor a snapshot
 * (EnforceDataSourceBackwardsCompatibility).
 */
function droppedFrom(apiVersion: string, kind: string, value: Json): Path[] {
  const status: Path = ['status'];
  if (isClusterKind(kind)) return [status, ['metadata', 'namespace']];
  if (apiVersion !== 'v1' || kind !== 'PersistentVolumeClaim') return [status];
  const source = ['spec', 'dataSource'];
  const copied = `${textBelow(value, ...source, 'apiGroup') ?? ''}/${textBelow(value, ...source, 'kind')}`;
  const isKept =
    copied === '/PersistentVolumeClaim' || copied === 'snapshot.storage.k8s.io/VolumeSnapshot';
  return isKept ? [status] : [status, source];
}

/** What cannot be decoded is not validated either. Of two problems of a value the first is told. */
function validated({ problems, undecodable }: Walk): readonly SchemaProblem[] {
  if (problems.length < 2) return problems;
  const seen = new Set<string>();
  return problems.filter((problem) => {
    if (!('data' in problem)) {
      const { code, path } = problem;
      if (code === 'invalid-value') seen.add(JSON.stringify(path));
      return true;
    }
    const key = JSON.stringify(problem.path);
    if (undecodable || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Checks a pod in a custom resource, whose kind the schema does not have. Types of their own have more fields than a
 * pod, so that an unknown one is told only where somebody meant security by it.
 * @param value the pod's template, or its spec alone
 */
export function checkPod(
  { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
  holds: 'template' | 'spec',
  value: Json,
  at: Path,
): SchemaProblem[] {
  const shape = shapeNamed(holds === 'template' ? 'core/v1.PodTemplateSpec' : 'core/v1.PodSpec');
  const { minor } = DEFAULT_VERSION;
  const walk = walkOf(apiVersion, kind, minor, at);
  checkObject(walk, shape, value);
  return validated(walk).filter((problem) => {
    if (problem.code === 'unknown-field') return problem.security;
    return problem.code !== 'missing-field' && (!('data' in problem) || isOfValue(problem.code));
  });
}

interface Walk {
  readonly apiVersion: string;
  readonly kind: string;
  /** The minor version of Kubernetes. */
  readonly minor: number;
  /** Validated by the definition of another project: null is no element, and an empty word no word. */
  readonly custom: boolean;
  /** Length of the path of the object being checked. */
  readonly root: number;
  /** Path of the value being checked: one for all, copied only into a problem. */
  readonly path: (string | number)[];
  readonly problems: SchemaProblem[];
  /** How many structs around it Kubernetes asks only the types of. */
  unchecked: number;
  /** A value has the wrong type, so that Kubernetes does not get to what the rules are about. */
  undecodable: boolean;
}

const walkOf = (
  apiVersion: string,
  kind: string,
  minor: number,
  at: Path,
  custom = false,
): Walk => ({
  apiVersion,
  kind,
  minor,
  custom,
  root: at.length,
  path: [...at],
  problems: [],
  unchecked: 0,
  undecodable: false,
});

function check(walk: Walk, type: ValueType, value: Json): void {
  if (value === null || type.is === 'any') return;
  if (type.is === 'object') checkObject(walk, type.shape, value);
  else if (type.is === 'list') checkList(walk, type.item, value);
  else if (type.is === 'map') checkMap(walk, type.item, value);
  else if (type.is === 'word') checkWord(walk, type.words, value);
  // Definitions of other projects were asked for the size of their numbers only since 1.36 (apiextensions-apiserver
  // pkg/apiserver/validation/formats.go).
  else if (type.is === 'int32' && walk.custom && walk.minor < 36 && accepts('int64', value)) return;
  else if (!accepts(type.is, value)) {
    wrongType(walk, expectedOf(type), value);
  }
}

function checkObject(walk: Walk, shape: Shape, value: Json): void {
  if (!isObject(value)) {
    wrongType(walk, 'map', value);
    return;
  }
  const { path } = walk;
  const required = walk.unchecked > 0 ? [] : shape.required;
  for (const name of required) {
    if (value[name] === undefined || value[name] === null) {
      walk.problems.push({ code: 'missing-field', path: [...path], name });
    }
  }
  for (const name of Object.keys(value)) {
    const type = shape.fields.get(name);
    const step = isUnchecked(walk, shape, name) ? 1 : 0;
    path.push(name);
    walk.unchecked += step;
    if (type) check(walk, type, value[name] as Json);
    else unknownField(walk, shape, name);
    walk.unchecked -= step;
    path.pop();
  }
  // What is below has been read by now, so that the rules meet no value of another type.
  const together = knowledge().checks?.[shape.name];
  if (!(shape.rules || together) || walk.undecodable || walk.unchecked > 0) return;
  const seen = seenIn(walk, value);
  if (shape.rules) refuseValues(shape.rules, seen, shape.required);
  together?.(seen);
  for (const { field, always } of shape.rules?.fields ?? []) {
    const type = always && !isObject(value[field]) ? shape.fields.get(field) : undefined;
    if (!type || (value[field] ?? null) !== null) continue;
    path.push(field);
    check(walk, type, EMPTY);
    path.pop();
  }
}

/** Of a claim in a StatefulSet the labels are not looked at before it is made. */
const isUnchecked = ({ path, root }: Walk, { name: type, rules }: Shape, field: string): boolean =>
  rules?.unchecked.has(field) === true ||
  (field === 'metadata' &&
    type === 'core/v1.PersistentVolumeClaim' &&
    path.includes('volumeClaimTemplates', root));

const seenIn = ({ path, minor, problems }: Walk, value: JsonObject): Seen => ({
  value,
  minor,
  refuse: (code, steps, data) =>
    problems.push({ code, path: [...path, ...steps], data: { ...data } }),
});

const EMPTY = emptyObject();

function checkList(walk: Walk, item: ValueType, value: Json): void {
  if (!Array.isArray(value)) {
    wrongType(walk, 'list', value);
    return;
  }
  for (let i = 0; i < value.length; i++) {
    const element = value[i] as Json;
    walk.path.push(i);
    if (element === null && walk.custom) wrongType(walk, expectedOf(item), element);
    // To Go null in a list is an element, with nothing in it.
    else check(walk, item, element === null && item.is === 'object' ? EMPTY : element);
    walk.path.pop();
  }
}

/** What a type is called where a value is of another one. */
function expectedOf(type: ValueType): Expected {
  if (type.is === 'object' || type.is === 'map' || type.is === 'any') return 'map';
  if (type.is === 'word') return 'string';
  return type.is === 'byte' ? 'base64' : type.is;
}

function checkMap(walk: Walk, item: ValueType, value: Json): void {
  if (!isObject(value)) {
    wrongType(walk, item.is === 'string' ? 'string-map' : 'map', value);
    return;
  }
  for (const key of Object.keys(value)) {
    walk.path.push(key);
    check(walk, item, value[key] as Json);
    walk.path.pop();
  }
}

function checkWord(walk: Walk, allowed: readonly string[], value: Json): void {
  if (typeof value !== 'string') wrongType(walk, 'string', value);
  // To Go an empty word is as good as none, and many have a default.
  else if ((value !== '' || walk.custom) && !allowed.includes(value) && walk.unchecked === 0) {
    walk.problems.push({ code: 'invalid-value', path: [...walk.path], value, allowed });
  }
}

function wrongType(walk: Walk, expected: Expected, value: Json): void {
  walk.undecodable = true;
  const actual = typeName(value);
  walk.problems.push({ code: 'wrong-type', path: [...walk.path], expected, actual });
}

function unknownField(walk: Walk, shape: Shape, name: string): void {
  const { apiVersion, kind, root } = walk;
  const { name: looks, letters } = asItLooks(name);
  const suggestion = nearest(looks, shape.fields.keys());
  walk.problems.push({
    code: 'unknown-field',
    path: [...walk.path],
    name,
    suggestion,
    letters,
    belongsTo: belongsTo(name, { apiVersion, kind, shape, path: walk.path.slice(root, -1) }),
    security: isSecurityField(name, suggestion, shape),
  });
}
