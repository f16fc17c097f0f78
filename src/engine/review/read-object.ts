/** From an object's value to the pod in it, and to what Kubernetes would not take of it. */

import {
  type ObjectRef,
  objectsOf,
  servedVersionOf,
  type Workload,
  workloadOf,
} from '../model/pod.ts';
import { type FieldRefusal, refusalsOf } from '../model/refusals/refusals.ts';
import { isUnknownKind, nearestKind } from '../model/schema/kinds.ts';
import { checkSchema, type SchemaProblem } from '../model/schema/schema.ts';
import { isObject } from '../text/json.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import type { Gaps } from '../yaml/template.ts';
import { isDirective, isPartial } from './partial.ts';
import type { Problem } from './problem.ts';
import { rangeOf } from './range.ts';
import { isUnserved } from './recognise.ts';

/** Which part of the text is underlined for a problem at its path. */
const PARTS: { readonly [code: string]: 'key' | 'value' } = {
  'unknown-field': 'key',
  'missing-field': 'key',
  'no-containers': 'key',
};

/** The objects of a document. In a template what YAML reads may be no object at all. */
export function objectsIn({ value, template }: YamlDocument): ObjectRef[] {
  if (value === undefined) return [];
  if (!template || template.asWritten) return objectsOf(value);
  const gaps = template.gaps();
  return isObject(value) ? objectsOf(value).map((object) => served(object, gaps)) : [];
}

/** Where a template decides about the apiVersion, a pod's kind is what its version today has. */
function served(object: ObjectRef, gaps: Gaps): ObjectRef {
  const { kind, path } = object;
  const at = [...path, 'apiVersion'];
  const apiVersion = kind !== null && servedVersionOf(kind);
  return apiVersion && (gaps.masked(at) || gaps.conditional(at))
    ? { ...object, apiVersion }
    : object;
}

interface ObjectReading {
  readonly workload: Workload | undefined;
  readonly problems: Problem[];
  /** A patch: what it lacks comes from its base. */
  readonly partial: boolean;
}

/**
 * @param template a text with expressions to be rendered: only what Kubernetes could not decode is
 *   told, since the rest may be the expressions' doing
 * @param beside whether it stands beside a Kustomization that names patches
 */
export function readObject(
  object: ObjectRef,
  document: YamlDocument,
  template: boolean,
  beside: boolean,
): ObjectReading {
  const { apiVersion, kind, value, path } = object;
  const found = checkSchema(apiVersion ?? '', kind ?? '', value, path);
  const decoded = workloadOf(object) ?? undefined;
  const said = saidIn(document);
  const wrong = found
    .filter((problem) => problem.code === 'wrong-type')
    .filter(({ path }) => said(path));
  // The pod's fields are typed once more, by the model that rules read.
  const known = new Set(wrong.map(({ path }) => keyOf(path)));
  for (const problem of decoded?.problems ?? []) {
    if (!known.has(keyOf(problem.path)) && said(problem.path)) {
      wrong.push({ code: 'wrong-type', ...problem });
    }
  }
  const partial = isPartial(object, decoded, found, beside);
  const same = wrong.length === 0 && decoded?.problems.length === 0;
  const workload = decoded && !same ? { ...decoded, problems: wrong } : decoded;
  const others = template ? [] : partial ? toldOfPatch(found) : refused(workload, found);
  const unserved =
    said([...path, 'kind']) && said([...path, 'apiVersion']) ? notServed(object) : [];
  const problems = [...unserved, ...wrong, ...others].map((problem): Problem => {
    const part = PARTS[problem.code] ?? 'value';
    return { ...problem, ...rangeOf(document, problem.path, part) };
  });
  return { workload, problems, partial };
}

/** Whether a value is one that the text says, and neither an expression's nor an instruction. */
function saidIn({ template }: YamlDocument): (path: Path) => boolean {
  const gaps = template && !template.asWritten ? template.gaps() : undefined;
  return (path) => !isDirective(path.at(-1)) && !gaps?.masked(path) && !gaps?.conditional(path);
}

/** A patch is told of the fields and values that no base could make good. */
const toldOfPatch = (found: readonly SchemaProblem[]): Refused[] =>
  found.filter(
    ({ code, path }) =>
      (code === 'unknown-field' || code === 'invalid-value') && !isDirective(path.at(-1)),
  ) as Refused[];

/** What no Kubernetes serves, or none serves any more: there is nothing to judge it by. */
function notServed({ apiVersion, kind, path }: ObjectRef) {
  if (apiVersion === null || kind === null) return [];
  if (isUnserved(apiVersion, kind)) {
    return [{ code: 'unserved-version' as const, path: [...path, 'apiVersion'], apiVersion }];
  }
  if (!isUnknownKind(apiVersion, kind)) return [];
  const suggestion = nearestKind(kind);
  return [{ code: 'unknown-kind' as const, path: [...path, 'kind'], apiVersion, kind, suggestion }];
}

/** Paths as keys: a hostile object has as many problems as it has values. */
const keyOf = (path: Path): string => JSON.stringify(path);

type Refused =
  | Exclude<SchemaProblem, { readonly code: 'wrong-type' }>
  | FieldRefusal
  | { readonly code: 'no-containers'; readonly path: Path };

/** What decodes and is refused all the same. Of two that say the same the more exact one stays. */
function refused(workload: Workload | undefined, schema: readonly SchemaProblem[]): Refused[] {
  const refusals = workload ? refusalsOf(workload) : [];
  const unlisted = workload && withoutContainers(workload);
  const told = new Set([...refusals, ...(unlisted ?? [])].map(({ path }) => keyOf(path)));
  const problems = schema.filter((problem) => {
    if (problem.code === 'wrong-type') return false;
    const at = problem.code === 'missing-field' ? [...problem.path, problem.name] : problem.path;
    return !told.has(keyOf(at));
  }) as Refused[];
  for (const refusal of refusals) {
    if (!unlisted?.some(({ path }) => samePath(path, refusal.path))) problems.push(refusal);
  }
  return [...problems, ...(unlisted ?? [])];
}

/** Nothing violates a standard where nothing runs, but the API server takes no such pod. */
function withoutContainers({ pod, problems }: Workload) {
  const path = [...pod.specPath, 'containers'];
  const unread = problems.some((problem) => startsWith(path, problem.path));
  return pod.spec.containers?.length || unread ? [] : [{ code: 'no-containers' as const, path }];
}
