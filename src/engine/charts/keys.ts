/** Which values of a chart something may go by: the key that is there already, or the name of a new one. */
import { isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { startsWith } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { valuesPath } from './evaluate.ts';
import { type Operand, referencesIn } from './expression.ts';
import type { Scoped, ScopedText } from './scopes.ts';

/** A place in a template that reads a value. */
export interface Use {
  readonly scoped: Scoped;
  /** Path in the values. */
  readonly key: Path;
}

/** Where the templates read values, those conditions left out that only lead to fields of them. */
export function usesIn({ all, pathOf }: ScopedText): readonly Use[] {
  return all.flatMap((scoped): Use[] => {
    const operand = operandOf(scoped);
    return operand
      ? referencesIn(operand).flatMap((reference) => {
          const key = valuesPath(pathOf(reference, scoped));
          return key ? [{ scoped, key }] : [];
        })
      : [];
  });
}

function operandOf({ statement }: Scoped): Operand | undefined {
  if (!statement) return undefined;
  if ('operand' in statement) return statement.operand;
  return statement.kind === 'else' ? statement.condition : undefined;
}

/** Whether an expression hands nothing on: a condition, or a scope whose fields are read inside it. */
const isCondition = ({ statement }: Scoped): boolean =>
  statement?.kind === 'if' || statement?.kind === 'with' || statement?.kind === 'else';

/**
 * Whether something beside a slot reads a value, a field of it, or all that it is in.
 * @param uses those of all templates
 * @param mine the expressions of the slots
 */
export const isUsedBeside = (key: Path, uses: readonly Use[], mine: ReadonlySet<Scoped>): boolean =>
  uses.some(
    (use) =>
      !mine.has(use.scoped) &&
      (startsWith(use.key, key) ||
        (startsWith(key, use.key) && !isCondition(use.scoped) && !isVariable(use.scoped))),
  );

/** `$web := .Values.web`: what is read of it has a use of its own. */
const isVariable = ({ statement }: Scoped): boolean => statement?.kind === 'assign';

/** Fields of the values that a component has for its pods: where they are, it has others. */
const OF_COMPONENT: ReadonlySet<string | number | undefined> = new Set([
  ...['image', 'resources', 'securityContext', 'podSecurityContext', 'containerSecurityContext'],
  ...['nodeSelector', 'tolerations', 'affinity', 'replicas', 'replicaCount', 'podAnnotations'],
  ...['podLabels', 'livenessProbe', 'readinessProbe', 'command', 'args', 'env', 'extraEnv'],
]);

/**
 * The part of the values that a pod or a container has its own values in, as `['web']`; empty for the values
 * themselves.
 * @param keys what its lines read
 * @returns null where nothing tells
 */
export function componentOf(keys: readonly Path[], values: Json): readonly string[] | null {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const at = key.findIndex((step) => OF_COMPONENT.has(step));
    const component = key.slice(0, at);
    if (at < 0 || component.includes('global')) continue;
    if (component.length > 0 && !isObject(valueAt(values, component))) continue;
    const id = component.join('.');
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best ? best[0].split('.').filter((step) => step !== '') : null;
}

/** The field of the values that authors have for a field of a pod or a container. */
export function usualName(field: string, ofPod: boolean, isContainerSaid: boolean): string {
  if (field !== 'securityContext') return field;
  if (ofPod) return 'podSecurityContext';
  return isContainerSaid ? 'containerSecurityContext' : 'securityContext';
}

/** A name as values have them: `db-migrate` becomes `dbMigrate`. */
export const camelCase = (name: string): string =>
  name
    .replace(/\{\{[\s\S]*?\}\}/g, '')
    .replace(/^[^A-Za-z]+|[^A-Za-z0-9]+$/g, '')
    .replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase());
