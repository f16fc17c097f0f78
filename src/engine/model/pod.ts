/** The shared pod model: a typed, read-only view of the pods in a document's value. */
import { isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { type Container, type ObjectMeta, objectMeta, type PodSpec, podSpec } from './fields.ts';
import { object, type TypeProblem } from './schema/decode.ts';

/** The lists a pod keeps its containers in, in the order in which Kubernetes visits them. */
export const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'] as const;
export type ContainerList = (typeof CONTAINER_LISTS)[number];

export interface ContainerRef {
  readonly list: ContainerList;
  readonly index: number;
  /** `init` runs to its end before the app; `sidecar` is an init container that keeps running. */
  readonly role: 'init' | 'sidecar' | 'app' | 'ephemeral';
  readonly name: string;
  readonly path: Path;
  readonly value: Container;
}

export interface Pod {
  /** Path of the object that holds the pod's `metadata` and `spec`. */
  readonly path: Path;
  readonly specPath: Path;
  readonly metadata: ObjectMeta;
  readonly spec: PodSpec;
  readonly containers: readonly ContainerRef[];
  /** `spec.os.name`; absent means not said. Only the exact word `windows` counts for Kubernetes. */
  readonly os: string | undefined;
  /** Whether the pod or any container asks to be a process of its Windows node. */
  readonly hostProcess: boolean;
}

export interface Workload {
  /** The object that carries the pod, with all that the typed view leaves out. */
  readonly object: ObjectRef;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string | null;
  readonly namespace: string | null;
  /** Path of the workload in its document: empty, or `items[n]` in a List. */
  readonly path: Path;
  readonly pod: Pod;
  /** Values below the workload whose type Kubernetes refuses. */
  readonly problems: readonly TypeProblem[];
}

/** Where each workload kind keeps its pod template (k8s.io/api; Pod Security Admission's list). */
const POD_PATHS: ReadonlyMap<string, Path> = new Map([
  ['v1/Pod', []],
  ['v1/PodTemplate', ['template']],
  ['v1/ReplicationController', ['spec', 'template']],
  ['apps/v1/ReplicaSet', ['spec', 'template']],
  ['apps/v1/Deployment', ['spec', 'template']],
  ['apps/v1/StatefulSet', ['spec', 'template']],
  ['apps/v1/DaemonSet', ['spec', 'template']],
  ['batch/v1/Job', ['spec', 'template']],
  ['batch/v1/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);

/** The kinds that carry a pod, as `apps/v1/Deployment`. */
export const WORKLOAD_KINDS: readonly string[] = [...POD_PATHS.keys()];

/** The apiVersion under which Kubernetes serves a kind that carries a pod. */
export function servedVersionOf(kind: string): string | undefined {
  const key = [...POD_PATHS.keys()].find((own) => own.endsWith(`/${kind}`));
  return key?.slice(0, -kind.length - 1);
}

export function podPathOf(apiVersion: string, kind: string): Path | undefined {
  return POD_PATHS.get(`${apiVersion}/${kind}`);
}

/** Whether the pod says that it is for Windows, in the one word that Kubernetes and its standards heed. */
export const isWindows = (pod: Pod): boolean => pod.os === 'windows';

const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];

/** Whether the pod asks to be a process of its Windows node, on itself or in any container. */
export const runsHostProcess = ({ hostProcess }: Pod): boolean => hostProcess;

/** Whether the pod says that it is for Windows, or has a node selector that leads to Windows nodes only. */
export const asksForWindows = (pod: Pod): boolean =>
  isWindows(pod) ||
  (pod.os === undefined &&
    OS_LABELS.some((label) => pod.spec.nodeSelector?.get(label) === 'windows'));

/**
 * Whether the pod evidently runs on Windows: it says so, or else goes to Windows nodes only. The API
 * server takes the latter for a Linux pod, but no field of Linux does anything there.
 */
export const runsOnWindows = (pod: Pod): boolean =>
  asksForWindows(pod) || (pod.os === undefined && runsHostProcess(pod));

/** What a document says it is, whether or not it carries a pod. */
export interface Identity {
  readonly apiVersion: string | null;
  readonly kind: string | null;
  readonly name: string | null;
  readonly namespace: string | null;
}

const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

export function identityOf(value: Json): Identity {
  const root = isObject(value) ? value : {};
  const meta = isObject(root.metadata) ? root.metadata : {};
  return {
    apiVersion: text(root.apiVersion),
    kind: text(root.kind),
    name: text(meta.name) ?? text(meta.generateName),
    namespace: text(meta.namespace),
  };
}

/** One object of a document: the document itself, or an item of a List. */
export interface ObjectRef extends Identity {
  readonly path: Path;
  readonly value: Json;
}

/**
 * The objects of a document. kubectl flattens any object with an `items` list, nested ones too;
 * items without apiVersion and kind inherit them from an `XList`.
 */
export function objectsOf(value: Json, path: Path = [], inherited?: Identity): ObjectRef[] {
  const own = identityOf(value);
  if (!isObject(value) || !Array.isArray(value.items) || path.length > 8) {
    const { name, namespace } = own;
    const apiVersion = own.apiVersion ?? inherited?.apiVersion ?? null;
    const kind = own.kind ?? inherited?.kind ?? null;
    // Field by field: V8 gives each object of a literal that begins with a spread a hidden class of its
    // own, and every rule reads these.
    return [{ apiVersion, kind, name, namespace, path, value }];
  }
  const kind = own.kind?.replace(/List$/, '') || null;
  const forItems = own.kind === 'List' ? undefined : { ...own, kind };
  return value.items.flatMap((item, i) => objectsOf(item, [...path, 'items', i], forItems));
}

const document = object({ metadata: objectMeta, spec: podSpec });

/** The workload in an object, or null when the object carries no pod. */
export function workloadOf(ref: ObjectRef): Workload | null {
  const { apiVersion, kind } = ref;
  if (apiVersion === null || kind === null) return null;
  const podPath = podPathOf(apiVersion, kind);
  if (!podPath) return null;
  const problems: TypeProblem[] = [];
  let value: Json | undefined = ref.value;
  let path = ref.path;
  for (const step of podPath) {
    if (value !== null && value !== undefined && !isObject(value)) {
      problems.push({
        path,
        expected: 'map',
        actual: Array.isArray(value) ? 'list' : (typeof value as 'string'),
      });
      value = undefined;
    }
    value = isObject(value) ? value[step as string] : undefined;
    path = [...path, step];
  }
  // A ReplicationController holds its template by pointer: without one there is no pod to judge.
  if ((value === undefined || value === null) && kind === 'ReplicationController') return null;
  const decoded = document.decode(value ?? {}, [...path], problems) ?? {};
  if (path.length > 0 && isObject(ref.value)) {
    objectMeta.decode(ref.value.metadata ?? null, [...ref.path, 'metadata'], problems);
  }
  return {
    object: ref,
    apiVersion,
    kind,
    name: ref.name,
    namespace: ref.namespace,
    path: ref.path,
    pod: podOf(path, decoded.metadata ?? {}, decoded.spec ?? {}),
    problems: unique(problems),
  };
}

function unique(problems: readonly TypeProblem[]): TypeProblem[] {
  const seen = new Map(problems.map((problem) => [problem.path.join('\0'), problem]));
  return [...seen.values()];
}

function podOf(path: Path, metadata: ObjectMeta, spec: PodSpec): Pod {
  const specPath = [...path, 'spec'];
  const containers = containersOf(spec, specPath);
  return {
    path,
    specPath,
    metadata,
    spec,
    containers,
    os: spec.os?.name,
    hostProcess: [spec, ...containers.map(({ value }) => value)].some(
      ({ securityContext }) => securityContext?.windowsOptions?.hostProcess === true,
    ),
  };
}

/** The only place that knows the three container lists. */
function containersOf(spec: PodSpec, specPath: Path): ContainerRef[] {
  return CONTAINER_LISTS.flatMap((listName) =>
    (spec[listName] ?? []).map((value, index) => ({
      list: listName,
      index,
      role: roleOf(listName, value),
      name: value.name ?? '',
      path: [...specPath, listName, index],
      value,
    })),
  );
}

function roleOf(listName: ContainerList, value: Container): ContainerRef['role'] {
  if (listName === 'ephemeralContainers') return 'ephemeral';
  if (listName === 'containers') return 'app';
  return value.restartPolicy === 'Always' ? 'sidecar' : 'init';
}
