/** Which value counts for a field of a pod, and where it comes from. */
import { DEFAULTS, type Default } from '../knowledge/defaults.ts';
import type { ContainerRef, Pod, Workload } from '../model/pod.ts';
import { shapeNamed } from '../model/schema/shape.ts';
import { type Json, valueBelow } from '../text/json.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';

/** A field that is not written where it could be, and what counts instead. */
export interface Unwritten {
  readonly field: string;
  readonly from: 'pod' | 'default';
  /** The pod’s value, and where it stands; undefined when Kubernetes’ default counts. */
  readonly value: Json | undefined;
  readonly at: Path | undefined;
  readonly fallback: Default | undefined;
}

export interface FieldExplanation {
  /** A container's own value that counts in place of the pod’s. */
  readonly overrides: { readonly value: Json; readonly at: Path } | undefined;
  /** A value of the pod: how many containers take it over, of how many, and who has another. */
  readonly shared:
    | {
        readonly taken: number;
        readonly of: number;
        readonly others: readonly { readonly name: string; readonly at: Path }[];
      }
    | undefined;
  /** What would count if the field were not there. */
  readonly fallback: Default | undefined;
  /** For a map of settings: those that are not written in it. */
  readonly unwritten: readonly Unwritten[];
}

/** Explains the field at a path of the document that a workload is in; undefined outside of its pod. */
export function explain({ pod, object }: Workload, path: Path): FieldExplanation | undefined {
  if (!startsWith(path, pod.specPath)) return undefined;
  const value = (at: Path): Json | undefined =>
    valueBelow(object.value, ...at.slice(object.path.length));
  const container = pod.containers.find((candidate) => startsWith(path, candidate.path));
  const field = String(path.at(-1));
  const definition = definitionAt(pod, container, path.slice(0, -1));
  const fallback = lookup(DEFAULTS[definition ?? ''], field);
  const podAt = [...pod.specPath, 'securityContext', field];
  const inherited = shapeNamed('core/v1.PodSecurityContext').fields.has(field);
  const inContext = path.at(-2) === 'securityContext';
  const overridden = container && inContext && inherited ? value(podAt) : undefined;
  return {
    overrides: overridden === undefined ? undefined : { value: overridden, at: podAt },
    shared: samePath(path, podAt) && isShared(field) ? sharing(pod, field, value) : undefined,
    fallback,
    unwritten: unwrittenAt(pod, container, path, value),
  };
}

const lookup = <T>(table: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

const isShared = (field: string): boolean =>
  shapeNamed('core/v1.SecurityContext').fields.has(field);

function sharing(
  { containers }: Pod,
  field: string,
  value: (at: Path) => Json | undefined,
): FieldExplanation['shared'] {
  const at = ({ path }: ContainerRef): Path => [...path, 'securityContext', field];
  const others = containers.filter((container) => value(at(container)) !== undefined);
  return {
    taken: containers.length - others.length,
    of: containers.length,
    others: others.map((container) => ({ name: container.name, at: at(container) })),
  };
}

/** Settings of a security context that are not written in it, and for a container without one all. */
function unwrittenAt(
  pod: Pod,
  container: ContainerRef | undefined,
  path: Path,
  value: (at: Path) => Json | undefined,
): readonly Unwritten[] {
  const whole = container && path.length === container.path.length + 1 && path.at(-1) === 'name';
  const base = whole ? [...container.path, 'securityContext'] : path;
  const definition = definitionAt(pod, container, base);
  if (definition !== 'core/v1.SecurityContext' && definition !== 'core/v1.PodSecurityContext') {
    return [];
  }
  return Object.entries(DEFAULTS[definition] ?? {}).flatMap(([field, fallback]): Unwritten[] => {
    if (value([...base, field]) !== undefined) return [];
    const at = [...pod.specPath, 'securityContext', field];
    const shared = container ? value(at) : undefined;
    return shared === undefined
      ? [{ field, from: 'default', value: undefined, at: undefined, fallback }]
      : [{ field, from: 'pod', value: shared, at, fallback }];
  });
}

/** The definition of the map at a path, of those whose defaults are known. */
function definitionAt(
  { specPath }: Pod,
  container: ContainerRef | undefined,
  path: Path,
): string | undefined {
  const base = container ? container.path : specPath;
  const rest = path.slice(base.length).map((step) => (typeof step === 'number' ? '[]' : step));
  const found = (container ? IN_CONTAINER : IN_POD)[rest.join('.')];
  return found;
}

const IN_POD: { readonly [rest: string]: string } = {
  '': 'core/v1.PodSpec',
  securityContext: 'core/v1.PodSecurityContext',
};
const IN_CONTAINER: { readonly [rest: string]: string } = {
  '': 'core/v1.Container',
  securityContext: 'core/v1.SecurityContext',
  'ports.[]': 'core/v1.ContainerPort',
  'volumeMounts.[]': 'core/v1.VolumeMount',
  livenessProbe: 'core/v1.Probe',
  readinessProbe: 'core/v1.Probe',
  startupProbe: 'core/v1.Probe',
};
