/** From an object's value to the pod in it, and to what Kubernetes would not take of it. */
import { isUnknownKind, nearestKind } from '../model/kinds.ts';
import { type ObjectRef, type Workload, workloadOf } from '../model/pod.ts';
import { type FieldRefusal, refusalsOf } from '../model/refusals.ts';
import { checkSchema, type SchemaProblem } from '../model/schema.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import type { Problem } from './problem.ts';
import { rangeOf } from './range.ts';
import { isUnserved } from './recognise.ts';

/** Which part of the text is underlined for a problem at its path. */
const PARTS: { readonly [code: string]: 'key' | 'value' } = {
  'unknown-field': 'key',
  'missing-field': 'key',
  'no-containers': 'key',
};

/**
 * @param template a text with expressions to be rendered: only what Kubernetes could not decode is
 *   told, since the rest may be the expressions' doing
 */
export function readObject(
  object: ObjectRef,
  document: YamlDocument,
  template: boolean,
): { workload: Workload | undefined; problems: Problem[] } {
  const { apiVersion, kind, value, path } = object;
  const found = checkSchema(apiVersion ?? '', kind ?? '', value, path);
  const decoded = workloadOf(object) ?? undefined;
  const wrong = found.filter((problem) => problem.code === 'wrong-type');
  // The pod's fields are typed once more, by the model that rules read.
  const known = new Set(wrong.map(({ path }) => keyOf(path)));
  for (const problem of decoded?.problems ?? []) {
    if (!known.has(keyOf(problem.path))) wrong.push({ code: 'wrong-type', ...problem });
  }
  const workload = decoded && wrong.length > 0 ? { ...decoded, problems: wrong } : decoded;
  const others = template ? [] : refused(workload, found);
  const problems = [...notServed(object), ...wrong, ...others].map((problem): Problem => {
    const part = PARTS[problem.code] ?? 'value';
    return { ...problem, ...rangeOf(document, problem.path, part) };
  });
  return { workload, problems };
}

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
