/**
 * An object as Kustomize renders it: with the namespace, names, labels, annotations, replicas and images that the
 * Kustomizations set which name its file. The text stays as it is, so each value that is set has its path and the
 * Kustomization that sets it.
 *
 * Source: sigs.k8s.io/kustomize/api v0.21: the order is that of configureBuiltinTransformers.
 */
import { isObject, type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { applyOp } from '../../yaml/apply-ops.ts';
import { referencesFrom } from '../bundle/references.ts';
import { isClusterKind } from '../kinds/cluster-kinds.ts';
import { type ObjectRef, objectsOf, type Workload, workloadOf } from '../pod.ts';
import {
  ANNOTATIONS,
  type FieldSpec,
  isOfSpec,
  OBJECT_LABELS,
  placesOfSpec,
  SELECTOR_LABELS,
  TEMPLATE_LABELS,
} from './field-specs.ts';
import { changedImage } from './image-change.ts';
import type { LabelChange, Transformers } from './transformers.ts';

/** A Kustomization that changes objects. */
export interface Layer {
  /** Its path. */
  readonly file: string;
  readonly transformers: Transformers;
}

/** The Kustomizations that change the objects of a file one after the other, from the innermost on. */
export interface KustomizationChain {
  readonly layers: readonly Layer[];
  /** What objects of the same tree are called in the end, by kind, namespace and name. */
  readonly names: ReadonlyMap<string, string>;
}

/** A value that a Kustomization sets. */
export interface SetValue {
  readonly path: Path;
  readonly value: Json;
  /** The file of the Kustomization. */
  readonly by: string;
}

/** An object with the values that one way through the Kustomizations sets. */
export interface Rendering {
  readonly object: ObjectRef;
  readonly set: readonly SetValue[];
}

export function rendered(
  object: ObjectRef,
  workload: Workload | undefined,
  way: KustomizationChain,
): Rendering {
  const making = new Making(object, workload);
  for (const { file, transformers } of way.layers) making.apply(transformers, file);
  making.rename(way);
  return making.done();
}

/** An object of other values, at its place. */
export function withValue({ path, part, carrier, facts }: ObjectRef, value: Json): ObjectRef {
  const [ref] = objectsOf(value, path);
  const { apiVersion, kind, name, namespace } = ref as ObjectRef;
  return {
    ...{ apiVersion, kind, name, namespace, path, value },
    ...(part && { part }),
    ...(carrier && { carrier }),
    facts,
  };
}

/** The workload of an object that is rendered; what can't be read of it is what couldn't before. */
export function renderedWorkload(
  object: ObjectRef,
  before: Workload | undefined,
): Workload | undefined {
  const workload = before && workloadOf(object);
  if (!workload) return before && { ...before, object };
  return { ...workload, problems: before.problems, ...(before.filled && { filled: true }) };
}

/** What an object is called in the end. */
export const renderedName = (
  object: Pick<ObjectRef, 'apiVersion' | 'kind'>,
  name: string,
  layers: readonly Layer[],
): string =>
  keepsName(object)
    ? name
    : layers.reduce(
        (current, { transformers: { prefix, suffix } }) => prefix + current + suffix,
        name,
      );

/** The namespace of an object in the end; none of one that is in none. */
export const renderedNamespace = (
  { kind }: Pick<ObjectRef, 'kind'>,
  namespace: string | null,
  layers: readonly Layer[],
): string | null =>
  isClusterKind(kind ?? '')
    ? ''
    : layers.reduce((current, { transformers }) => transformers.namespace ?? current, namespace);

/** What the name of an object is found by. */
export const nameKey = (kind: string, namespace: string | null, name: string): string =>
  `${kind} ${namespace ?? 'default'} ${name}`;

/** Of these kinds Kustomize leaves the names alone. */
const keepsName = ({ apiVersion, kind }: Pick<ObjectRef, 'apiVersion' | 'kind'>): boolean =>
  kind === 'CustomResourceDefinition' ||
  kind === 'Namespace' ||
  (kind === 'APIService' && apiVersion?.startsWith('apiregistration.k8s.io/') === true);

const REPLICATED: readonly (string | null)[] = [
  'Deployment',
  'ReplicationController',
  'ReplicaSet',
  'StatefulSet',
];

/**
 * The places of an object that name an image for Kustomize, in its order. Kustomize looks for containers anywhere, and then at
 * the fields that its configuration lists: what is at both is changed twice, and gets a suffix twice.
 *
 * Source: sigs.k8s.io/kustomize/api v0.21 internal/builtins/ImageTagTransformer.go.
 */
export function imagePlaces({ kind, value }: ObjectRef): Path[] {
  if (kind === 'CustomResourceDefinition') return [];
  return [...imagesBelow(value, []), ...listedImages(value)].filter(
    (path) => textBelow(value, ...path) !== undefined,
  );
}

/** The fields that Kustomize's own configuration lists (api/internal/konfig/builtinpluginconsts/images.go). */
const listedImages = (value: Json): Path[] =>
  ['spec', 'spec/template/spec'].flatMap((at) =>
    ['containers/image', 'initContainers/image', 'volumes/image/reference'].flatMap((field) =>
      placesOfSpec(value, { path: `${at}/${field}`.split('/'), create: false }),
    ),
  );

const CONTAINERS: readonly string[] = ['containers', 'initContainers'];

function imagesBelow(value: Json | undefined, at: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    const listed = CONTAINERS.includes(key) && Array.isArray(child) ? child : [];
    return [
      ...imagesBelow(child, here),
      ...listed.flatMap((item, i) => (isObject(item) ? [[...here, i, 'image']] : [])),
    ];
  });
}

/** An object while one Kustomization after the other changes it. Paths are those in the object. */
class Making {
  private value: Json;
  private readonly set = new Map<string, SetValue>();
  /** All names that it has had: any of them is one to find it by. */
  private readonly names: Set<string>;

  constructor(
    private readonly object: ObjectRef,
    private readonly workload: Workload | undefined,
  ) {
    this.value = object.value;
    this.names = new Set(object.name === null ? [] : [object.name]);
  }

  apply(transformers: Transformers, by: string): void {
    const { kind } = this.object;
    if (transformers.namespace !== null) this.move(transformers.namespace, by);
    const name = textBelow(this.value, 'metadata', 'name');
    if (
      name !== undefined &&
      (transformers.prefix || transformers.suffix) &&
      !keepsName(this.object)
    ) {
      for (const next of [
        transformers.prefix + name,
        transformers.prefix + name + transformers.suffix,
      ]) {
        this.names.add(next);
        this.write(['metadata', 'name'], next, by);
      }
    }
    for (const { pairs, reach } of transformers.labels) this.writePairs(LABELS[reach], pairs, by);
    this.writePairs(ANNOTATIONS, transformers.annotations, by);
    for (const { name, count } of transformers.replicas) {
      if (!REPLICATED.includes(kind) || !this.names.has(name)) continue;
      this.write(['spec', 'replicas'], count, by);
    }
    if (transformers.images.length > 0) this.changeImages(transformers, by);
  }

  private move(namespace: string, by: string): void {
    const { apiVersion, kind } = this.object;
    if (kind === 'Namespace' && apiVersion === 'v1')
      this.write(['metadata', 'name'], namespace, by);
    if (kind !== null && !isClusterKind(kind)) {
      this.write(['metadata', 'namespace'], namespace, by);
    }
    if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return;
    for (const [i, subject] of listBelow(this.value, 'subjects').entries()) {
      if (textBelow(subject, 'name') !== 'default') continue;
      this.write(['subjects', i, 'namespace'], namespace, by);
    }
  }

  private writePairs(specs: readonly FieldSpec[], pairs: LabelChange['pairs'], by: string): void {
    if (pairs.length === 0) return;
    for (const spec of specs.filter((candidate) => isOfSpec(this.object, candidate))) {
      for (const place of placesOfSpec(this.value, spec)) {
        for (const [key, value] of pairs) this.write([...place, key], value, by);
      }
    }
  }

  private changeImages({ images }: Transformers, by: string): void {
    const object = { ...this.object, value: this.value };
    const places = imagePlaces(object);
    for (const change of images) {
      for (const place of places) {
        const next = changedImage(textBelow(this.value, ...place) ?? '', change);
        if (next !== null) this.write(place, next, by);
      }
    }
  }

  /** Names of other objects follow these. */
  rename({ names, layers }: KustomizationChain): void {
    const by = layers.at(-1)?.file;
    if (names.size === 0 || by === undefined) return;
    const namespace = textBelow(this.value, 'metadata', 'namespace') ?? null;
    for (const { kind, name, path } of referencesFrom(this.object, this.workload)) {
      const next = names.get(nameKey(kind, namespace, name)) ?? names.get(nameKey(kind, '', name));
      if (next !== undefined && next !== name) {
        this.write(path.slice(this.object.path.length), next, by);
      }
    }
  }

  private write(path: Path, value: Json, by: string): void {
    const above = path.slice(0, -1);
    // What is no map there is left alone: Kustomize doesn't render it.
    if (above.some((_, i) => !isHolder(valueBelow(this.value, ...above.slice(0, i + 1))))) return;
    this.value = applyOp(this.value, { op: 'set', path, value });
    this.set.set(path.join('\0'), { path: [...this.object.path, ...path], value, by });
  }

  done(): Rendering {
    const { object, value } = this;
    const set = [...this.set.values()];
    return { object: set.length === 0 ? object : withValue(object, value), set };
  }
}

const isHolder = (value: Json | undefined): boolean =>
  value === undefined || (typeof value === 'object' && value !== null);

const LABELS: { readonly [reach in LabelChange['reach']]: readonly FieldSpec[] } = {
  object: OBJECT_LABELS,
  templates: TEMPLATE_LABELS,
  selectors: SELECTOR_LABELS,
};
