/** The shared pod model: a typed, read-only view of the pods in a document's value. */
import { added } from '../text/grouped.ts';
import { emptyObject, isObject, type Json, type JsonObject, valueBelow } from '../text/json.ts';
import { memo } from '../text/memo.ts';
import { formatPath, type Path, samePath, startsWith } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import {
  type Container,
  container,
  type ObjectMeta,
  objectMeta,
  type PodSpec,
  podSpec,
} from './fields.ts';
import { kindIn, podPathOf } from './kinds/kinds.ts';
import { fixedPath, patternPaths } from './kinds/pattern.ts';
import type { PodKind, PodPlace } from './kinds/pod-kind.ts';
import { podsByShape } from './kinds/shape.ts';
import type { LearnedFacts } from './learned.ts';
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
  /** Where its security context is, when a custom kind has it elsewhere than at `securityContext`. */
  readonly contextPath?: Path | undefined;
  /** What a user has brought about its image. */
  readonly learned?: LearnedFacts;
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
  /** Where its security context is, when a custom kind has it elsewhere than at `securityContext`. */
  readonly contextPath?: Path | undefined;
  /** Where fields of its security context are that a custom kind has beside it. */
  readonly contextFields?: ReadonlyMap<string, Path> | undefined;
}

/** The security context of a pod, or of one of its containers: where it is, or would be. */
export const contextPathOf = (at: Pod | ContainerRef): Path =>
  at.contextPath ?? [...('specPath' in at ? at.specPath : at.path), 'securityContext'];

/** A field of the security context of a pod, or of one of its containers: where it is, or would be. */
export function contextFieldOf(at: Pod | ContainerRef, ...field: string[]): Path {
  const beside = 'contextFields' in at ? at.contextFields?.get(field[0] ?? '') : undefined;
  return beside ? [...beside, ...field.slice(1)] : contextPathOf(at).concat(field);
}

/** The field of a pod's security context that a path leads into, where a custom kind has it beside the context. */
export const fieldBesideContext = ({ contextFields }: Pod, path: Path): string | undefined =>
  contextFields && [...contextFields].find(([, at]) => startsWith(path, at))?.[0];

/**
 * Reads something of a container once, however many rules and fixes ask for it.
 * @param read looks at the container alone, not at what is around it
 */
export function readOnce<T>(read: (container: ContainerRef) => T): (container: ContainerRef) => T {
  // Not a memo: it is asked too often for keys that are gathered from the path each time.
  const kept = new WeakMap<Container, { readonly path: Path; readonly value: T }>();
  return (container) => {
    const found = kept.get(container.value);
    // An alias has the same value at another place.
    if (found && samePath(found.path, container.path)) return found.value;
    const value = read(container);
    kept.set(container.value, { path: container.path, value });
    return value;
  };
}

/** Where the containers of a pod are, so that none is looked for among all of them. */
interface ContainerPlaces {
  readonly paths: PathMarks;
  readonly contexts: PathMarks;
  readonly indices: ReadonlyMap<ContainerRef, number>;
}

const placesIn = memo((containers: readonly ContainerRef[]): ContainerPlaces => {
  const [paths, contexts] = [new PathMarks(), new PathMarks()];
  const indices = new Map<ContainerRef, number>();
  for (const [i, container] of containers.entries()) {
    const context = contextPathOf(container);
    if (!paths.has(container.path)) paths.add(container.path, i);
    if (!contexts.has(context)) contexts.add(context, i);
    indices.set(container, i);
  }
  return { paths, contexts, indices };
});

/**
 * The containers that a path leads through, the innermost first: a list of containers may be beside the fields
 * of one, whose path is then a part of theirs.
 */
export const containersAlong = ({ containers }: Pod, path: Path): readonly ContainerRef[] =>
  placesIn(containers)
    .paths.passed(path)
    .reverse()
    .map((i) => containers[i] as ContainerRef);

/** The container whose security context a path leads into. */
export const containerOfContext = ({ containers }: Pod, path: Path): ContainerRef | undefined =>
  containers[Math.min(...placesIn(containers).contexts.passed(path))];

/** The number of a container among those of its pod. */
export const containerIndex = ({ containers }: Pod, container: ContainerRef): number =>
  placesIn(containers).indices.get(container) ?? -1;

type ContainerTest = (container: ContainerRef) => boolean;

const testedBelow = memo((_specPath: Path) => new Map<ContainerTest, boolean>());

/**
 * Whether a test holds for every container of a pod: answered once, though each container may ask.
 * @param test the same function each time, which looks at nothing but the container, and there at nothing
 *   that the asking container has not been asked for
 */
export const everyContainer = ({ specPath, containers }: Pod, test: ContainerTest): boolean =>
  // The copies of a pod of which something is unknown share its path.
  added(testedBelow(specPath), test, () => containers.every(test));

/** What a custom kind means for one of its pods. */
export interface CustomPod {
  /** Undefined for a kind that the table doesn't have: its pod is recognized by its shape. */
  readonly kind: PodKind | undefined;
  readonly place: PodPlace;
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
  /** Set for a pod in a custom resource: Pod Security Admission looks at the pods that come of it only. */
  readonly custom?: CustomPod;
  /** A placeholder stands where a value of another type belongs, so that nobody knows the pod. */
  readonly filled?: boolean;
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

/** One object of a document: the document itself, an item of a List, or something inside of it. */
export interface ObjectRef extends Identity {
  readonly path: Path;
  readonly value: Json;
  /** One of several pods in an object: what it is called is the object's, the value is its own. */
  readonly part?: { readonly of: ObjectRef; readonly custom: CustomPod };
  /** A whole manifest inside another object, which is this one. */
  readonly carrier?: ObjectRef;
  /** Of a manifest inside another object: others add to it or change it, so that it is not all there is. */
  readonly incomplete?: boolean;
  /** The same: it gets a name from others where it has none. */
  readonly named?: boolean;
  /** What Kustomizations of the files set in it, and that others of its tree aren't there. */
  readonly kustomized?: KustomizedObject;
  /** Its apiVersion is an expression of a template, and this one is what its kind has today. */
  readonly assumed?: true;
  readonly facts?: AttachFacts | undefined;
}

/** Gives containers what users have brought about them. */
export type AttachFacts = (workload: Workload) => Workload;

/** What the Kustomizations that build upon a file do to an object of it. */
export interface KustomizedObject {
  /** Values that one of them sets, whatever is written. */
  readonly set: readonly { readonly path: Path; readonly by: string }[];
  /** Not all that is applied together with it is in the files. */
  readonly incomplete: boolean;
  /** ConfigMaps or Secrets that are in no file are applied together with it. */
  readonly generates: boolean;
}

/**
 * The objects of a document. kubectl flattens any object with an `items` list, nested ones too;
 * items without apiVersion and kind inherit them from an `XList`.
 */
export function objectsOf(value: Json, path: Path = []): ObjectRef[] {
  return flattened(value, path, undefined, 0);
}

/** @param depth how many Lists the value is in */
function flattened(
  value: Json,
  path: Path,
  inherited: Identity | undefined,
  depth: number,
): ObjectRef[] {
  const identity = identityOf(value);
  if (!isObject(value) || !Array.isArray(value.items) || depth > 4) {
    const { name, namespace } = identity;
    const apiVersion = identity.apiVersion ?? inherited?.apiVersion ?? null;
    const kind = identity.kind ?? inherited?.kind ?? null;
    // Field by field: V8 gives each object of a literal that begins with a spread a hidden class of its
    // own, and every rule reads these.
    return [{ apiVersion, kind, name, namespace, path, value }];
  }
  const kind = identity.kind?.replace(/List$/, '') || null;
  const forItems = identity.kind === 'List' ? undefined : { ...identity, kind };
  return value.items.flatMap((item, i) =>
    flattened(item, [...path, 'items', i], forItems, depth + 1),
  );
}

/** A pod with its metadata, as templates hold it. */
const podTemplate = object({ metadata: objectMeta, spec: podSpec });

/** The workload in one of Kubernetes' own objects, or null when the object carries no pod. */
function ownWorkloadOf(ref: ObjectRef): Workload | null {
  const { apiVersion, kind } = ref;
  if (apiVersion === null || kind === null) return null;
  const podPath = podPathOf(apiVersion, kind);
  const row = kindIn(apiVersion, kind);
  if (!podPath || !row?.served) return null;
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
  if ((value === undefined || value === null) && row.optional) return null;
  const decoded = podTemplate.decode(value ?? {}, [...path], problems) ?? {};
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
    problems: uniqueProblems(problems),
  };
}

function uniqueProblems(problems: readonly TypeProblem[]): TypeProblem[] {
  const seen = new Map(problems.map((problem) => [problem.path.join('\0'), problem]));
  return [...seen.values()];
}

/** The pod whose parts are where a pod's spec has them. */
const podOf = (path: Path, metadata: ObjectMeta, spec: PodSpec): Pod =>
  podWith(path, [...path, 'spec'], metadata, spec, containersOf(spec, [...path, 'spec']));

/** The pod of these parts, wherever they are. */
const podWith = (
  path: Path,
  specPath: Path,
  metadata: ObjectMeta,
  spec: PodSpec,
  containers: readonly ContainerRef[],
): Pod => ({
  path,
  specPath,
  metadata,
  spec,
  containers,
  os: spec.os?.name,
  hostProcess: [spec, ...containers.map(({ value }) => value)].some(
    ({ securityContext }) => securityContext?.windowsOptions?.hostProcess === true,
  ),
});

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

// ----------------------------------------------------------------
// Custom resources: found by the table of kinds, and made into the pod that rules look at.

/** Manifests inside manifests are looked for as deep as this. */
const DEEPEST = 6;

/**
 * What a review looks at in a document: its objects, each of several pods in a custom resource after the
 * resource itself, and manifests inside of others.
 */
export const reviewedIn = (value: Json, path: Path = []): ObjectRef[] =>
  objectsOf(value, path).flatMap((ref) => [ref, ...inside(ref, 0)]);

function inside(ref: ObjectRef, depth: number): ObjectRef[] {
  const { apiVersion, kind } = ref;
  if (apiVersion === null || kind === null || depth > DEEPEST) return [];
  const row = kindIn(apiVersion, kind);
  if (row?.served || row?.none) return [];
  if (!row) {
    const { pods, manifests } = podsByShape(apiVersion, ref.value);
    return [
      ...pods.map(({ place, path }) => partAt(ref, path, { kind: undefined, place })),
      ...manifests.flatMap((path) => manifestAt(ref, path, depth, 'whole')),
    ];
  }
  const pods = onlyPlace(row.pods)
    ? []
    : row.pods.flatMap((place) =>
        patternPaths(place.at, ref.value)
          .filter((path) => says(place, path, ref))
          .map((path) => partAt(ref, path, { kind: row, place })),
      );
  const manifests = (row.manifests ?? []).flatMap((pattern) =>
    patternPaths(pattern, ref.value).flatMap((path) =>
      manifestAt(ref, path, depth, saysOf(row, ref.value, path)),
    ),
  );
  return [...pods, ...manifests];
}

const partAt = (of: ObjectRef, path: Path, custom: CustomPod): ObjectRef => ({
  apiVersion: of.apiVersion,
  kind: of.kind,
  name: of.name,
  namespace: of.namespace,
  path: [...of.path, ...path],
  value: valueBelow(of.value, ...path) ?? null,
  part: { of, custom },
});

/** What a manifest inside an object says of the object that comes of it; `never` if there must be none. */
type Says = 'whole' | 'part' | 'never';

function saysOf({ manifestsAre }: PodKind, value: Json, path: Path): Says {
  if (!manifestsAre) return 'whole';
  if (manifestsAre === 'patched') return 'part';
  const type = valueBelow(value, ...path.slice(0, -1), 'complianceType');
  const word = typeof type === 'string' ? type.toLowerCase() : '';
  return word === 'mustnothave' ? 'never' : word === 'mustonlyhave' ? 'whole' : 'part';
}

/** Whether an object has manifests of objects that there must not be. */
export function forbidsObjects({ apiVersion, kind, value }: ObjectRef): boolean {
  const row = kindIn(apiVersion ?? '', kind ?? '');
  return (row?.manifests ?? []).some((pattern) =>
    patternPaths(pattern, value).some((path) => row && saysOf(row, value, path) === 'never'),
  );
}

/** The objects of a manifest, which may be a List; what is no object at all is told as such. */
function manifestAt(carrier: ObjectRef, path: Path, depth: number, says: Says): ObjectRef[] {
  const found = valueBelow(carrier.value, ...path);
  if (found === undefined || says === 'never') return [];
  const incomplete = says === 'part' || carrier.incomplete === true;
  const row = kindIn(carrier.apiVersion ?? '', carrier.kind ?? '');
  const beside =
    row?.identity === 'beside' ? nameBeside(valueBelow(carrier.value, ...path.slice(0, -1))) : null;
  const at = [...carrier.path, ...path];
  const objects = beside ? [{ ...beside, path: at, value: found }] : objectsOf(found, at);
  return objects.flatMap((nested) => {
    const { apiVersion, kind, name, namespace, path: at, value } = nested;
    const ref: ObjectRef = {
      ...{ apiVersion, kind, name, namespace, path: at, value, carrier, incomplete },
      named: incomplete || beside !== null || row?.names === true,
    };
    return [ref, ...inside(ref, depth + 1)];
  });
}

/** What an object is whose identity is in fields of the map that its manifest is in. */
function nameBeside(value: Json | undefined): Identity {
  const { apiVersion, kind } = identityOf(value ?? null);
  const [name, namespace] = ['name', 'namespace'].map((key) => text(valueBelow(value, key)));
  return { apiVersion, kind, name: name ?? null, namespace: namespace ?? null };
}

/** The place of a kind that has one pod: the object and its pod are one then, as in a Deployment. */
function onlyPlace(
  pods: readonly PodPlace[],
): { readonly place: PodPlace; readonly path: Path } | undefined {
  const [place, ...more] = pods;
  const path = place && more.length === 0 ? fixedPath(place.at) : undefined;
  return place && path && { place, path };
}

/** Path of an object's pod below the object, where it has one; undefined for one without, or with several. */
export function podPathIn({ apiVersion, kind, part }: ObjectRef): Path | undefined {
  if (part) return [];
  const row = kindIn(apiVersion ?? '', kind ?? '');
  return row && onlyPlace(row.pods)?.path;
}

/** The pods of an object that has several. */
export const podsIn = (ref: ObjectRef): ObjectRef[] =>
  inside(ref, 0).filter(({ part }) => part?.of === ref);

/** The workload in an object, or null when the object carries no pod. */
export function workloadOf(ref: ObjectRef): Workload | null {
  const workload = workloadIn(ref);
  return workload && ref.facts ? ref.facts(workload) : workload;
}

function workloadIn(ref: ObjectRef): Workload | null {
  const { apiVersion, kind, part } = ref;
  if (apiVersion === null || kind === null) return null;
  if (part) return workloadAt(ref, ref.path, part.of, part.custom);
  const row = kindIn(apiVersion, kind);
  if (row?.served) return ownWorkloadOf(ref);
  const only = row && onlyPlace(row.pods);
  if (!only || !says(only.place, only.path, ref)) return null;
  return workloadAt(ref, [...ref.path, ...only.path], ref, { kind: row, place: only.place });
}

/** Whether something of a pod is written at a place. */
function says(place: PodPlace, path: Path, ref: ObjectRef): boolean {
  const value = valueBelow(ref.value, ...path);
  // What is there and no map is told as what Kubernetes cannot decode.
  if (place.holds !== 'parts') return value !== undefined && value !== null;
  if (!isObject(value)) return false;
  const found = containersAt(place, value, [], []).length > 0;
  if (found || place.needsContainers) return found;
  if (place.knows.includes('securityContext')) return true;
  const fields = valueBelow(value, ...stepsOf(place.fieldsAt));
  return (
    (place.pod ?? []).some((field) => valueBelow(fields, field) !== undefined) ||
    Object.values(place.contextFields).some((field) => valueBelow(value, field) !== undefined) ||
    place.context.some(
      (at) => !at.startsWith('/') && valueBelow(value, ...stepsOf(at)) !== undefined,
    )
  );
}

const stepsOf = (path: string): string[] => path.split('.').filter((step) => step !== '');

/**
 * @param path of the pod in the document
 * @param root the object that the pod is in
 */
function workloadAt(ref: ObjectRef, path: Path, root: ObjectRef, custom: CustomPod): Workload {
  const problems: TypeProblem[] = [];
  const value = valueBelow(root.value, ...path.slice(root.path.length)) ?? null;
  const pod = podAt(custom.place, value, path, root, problems);
  // A placeholder stands for a value of any type.
  const wrong = uniqueProblems(problems).filter(
    ({ path: at }) => !isPlaceholder(valueBelow(root.value, ...at.slice(root.path.length))),
  );
  return {
    object: ref,
    apiVersion: ref.apiVersion ?? '',
    kind: ref.kind ?? '',
    name: ref.name,
    namespace: ref.namespace,
    path: ref.path,
    pod,
    problems: wrong,
    custom,
    filled: wrong.length < uniqueProblems(problems).length,
  };
}

/** `$(params.image)` of Tekton, `${IMAGE}` of OpenShift and others, `${{PORT}}`. */
export const isPlaceholder = (value: Json | undefined): boolean =>
  typeof value === 'string' && /\$\(|\$\{/.test(value);

function podAt(
  place: PodPlace,
  value: Json,
  path: Path,
  root: ObjectRef,
  problems: TypeProblem[],
): Workload['pod'] {
  if (place.holds === 'template') {
    const { metadata = {}, spec = {} } = podTemplate.decode(value, [...path], problems) ?? {};
    const specPath = [...path, 'spec'];
    return podWith(path, specPath, metadata, spec, containersIn(spec, specPath));
  }
  if (place.holds === 'spec') {
    const spec = podSpec.decode(value, [...path], problems) ?? {};
    const more = containersAt(place, value, path, problems);
    return podWith(path, path, {}, spec, [...containersIn(spec, path), ...more]);
  }
  const specPath = [...path, ...stepsOf(place.fieldsAt)];
  const fields = valueBelow(value, ...stepsOf(place.fieldsAt));
  const picked = pick(fields, place.pod ?? []);
  const contextPath = contextAt(place, path, root);
  delete picked.securityContext;
  const context = contextPath && valueBelow(root.value, ...contextPath.slice(root.path.length));
  if (context !== undefined) picked.securityContext = context;
  const contextFields = besideContext(place, value, path, picked);
  const containers = containersAt(place, value, path, problems);
  const metadata = podTemplate.decode({ metadata: valueBelow(value, 'metadata') ?? null }, [], []);
  const spec = podSpec.decode(picked, [...specPath], problems) ?? {};
  return {
    ...podWith(path, specPath, metadata?.metadata ?? {}, spec, containers),
    ...(contextPath && { contextPath }),
    ...(contextFields.size > 0 && { contextFields }),
  };
}

/**
 * Adds the fields of a security context that a place has beside it.
 * @param picked the pod's fields, to which they are added
 * @returns where each of them is
 */
function besideContext(
  { contextFields, context: contexts }: PodPlace,
  value: Json,
  path: Path,
  picked: JsonObject,
): ReadonlyMap<string, Path> {
  const found = new Map<string, Path>();
  const written = picked.securityContext;
  // What is no map is told as what Kubernetes cannot decode.
  if (written !== undefined && written !== null && !isObject(written)) return found;
  for (const [field, name] of Object.entries(contextFields)) {
    if (isObject(written) && Object.hasOwn(written, field)) continue;
    const fieldValue = valueBelow(value, name);
    if (fieldValue === undefined && contexts.length > 0) continue;
    found.set(field, [...path, name]);
    if (fieldValue === undefined) continue;
    const context = isObject(picked.securityContext) ? picked.securityContext : emptyObject();
    picked.securityContext = Object.assign(emptyObject(), context, { [field]: fieldValue });
  }
  return found;
}

/** Controllers name containers that have no name; till then they are called by their place. */
const containersIn = (spec: PodSpec, specPath: Path): ContainerRef[] =>
  containersOf(spec, specPath).map((container) =>
    container.name === ''
      ? { ...container, name: formatPath(container.path.slice(specPath.length)) }
      : container,
  );

/** Where the security context of a pod is that says so in a field of its kind. */
function contextAt(place: PodPlace, path: Path, root: ObjectRef): Path | undefined {
  const places = place.context.map((at) =>
    at.startsWith('/')
      ? [...root.path, ...stepsOf(at.slice(1))]
      : [...path, ...(at === 'securityContext' ? stepsOf(place.fieldsAt) : []), ...stepsOf(at)],
  );
  return (
    places.find((at) => valueBelow(root.value, ...at.slice(root.path.length)) !== undefined) ??
    places.at(-1)
  );
}

/** The containers that a place has beside the lists of a pod's spec. */
function containersAt(
  place: PodPlace,
  value: Json,
  path: Path,
  problems: TypeProblem[],
): ContainerRef[] {
  const refs: ContainerRef[] = [];
  const defaults = place.defaults === undefined ? undefined : valueBelow(value, place.defaults);
  for (const [list, patterns] of [
    ['initContainers', place.init],
    ['containers', place.containers],
  ] as const) {
    for (const pattern of patterns) {
      for (const below of patternPaths(pattern === '.' ? '' : pattern, value)) {
        const raw = valueBelow(value, ...below);
        if (!isObject(raw)) continue;
        if (place.refers !== undefined && isObject(raw[place.refers])) continue;
        const at = [...path, ...below];
        const self = pattern === '.';
        const written = self ? ownFields(place, raw) : raw;
        const hasFields = Object.keys(written).length > 0 || place.knowsContainers.length > 0;
        if (self && !hasFields) continue;
        const decoded = container.decode(withDefaults(written, defaults), [...at], problems) ?? {};
        refs.push({
          list,
          index: refs.length,
          role: roleOf(list, decoded),
          name: decoded.name || formatPath(below) || formatPath(lastKey(path)),
          path: at,
          value: decoded,
          ...(self &&
            place.ownContext !== 'securityContext' && { contextPath: [...at, place.ownContext] }),
        });
      }
    }
  }
  return refs;
}

/** The last key of a path, with the numbers behind it. */
const lastKey = (path: Path): Path =>
  path.slice(
    Math.max(
      0,
      path.findLastIndex((step) => typeof step === 'string'),
    ),
  );

/** The fields of a container in a map that has others too. */
function ownFields(
  { container: fields = [], ownContext }: PodPlace,
  value: JsonObject,
): JsonObject {
  const picked = pick(
    value,
    fields.filter((field) => field !== 'securityContext'),
  );
  const context = value[ownContext];
  if (context !== undefined && fields.includes('securityContext')) picked.securityContext = context;
  return picked;
}

function pick(value: Json | undefined, fields: readonly string[]): JsonObject {
  const picked = emptyObject();
  if (!isObject(value)) return picked;
  for (const field of fields) {
    if (Object.hasOwn(value, field)) picked[field] = value[field] as Json;
  }
  return picked;
}

/** A container with what all of them take over; its own fields come first, in its security context too. */
function withDefaults(fields: JsonObject, defaults: Json | undefined): JsonObject {
  if (!isObject(defaults)) return fields;
  const context = isObject(fields.securityContext) ? fields.securityContext : {};
  const shared = isObject(defaults.securityContext) ? defaults.securityContext : {};
  const merged = Object.assign(emptyObject(), defaults, fields);
  if (fields.securityContext !== undefined || defaults.securityContext !== undefined) {
    merged.securityContext = Object.assign(emptyObject(), shared, context);
  }
  return merged;
}
