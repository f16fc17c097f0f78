/**
 * The unknowns of an object: values that a template's expressions give, fields of a patch that its base may
 * have, fields of a custom resource that its controller or another object may set, and values that Kustomizations set
 * in several ways. A rule inspects such an object twice: as it is written, and once more with every unknown
 * value out of reach. When it reads one of these, its answer is unknown too, but for bad values that are
 * written out, alone or in the list that it judges.
 */

import { kindIn } from '../model/kinds/kinds.ts';
import { isSubstitution } from '../model/placeholder.ts';
import {
  CONTAINER_LISTS,
  type ContainerRef,
  type CustomPod,
  containerIndex,
  containersAlong,
  isPlaceholder,
  type ObjectRef,
  type Pod,
  type Workload,
} from '../model/pod.ts';
import type { Status, StatusReason, Target } from '../rule/rule.ts';
import { UnknownRead } from '../rule/unknown-read.ts';
import { added } from '../text/grouped.ts';
import { isObject, type Json, valueBelow } from '../text/json.ts';
import { memo } from '../text/memo.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { locate } from '../yaml/locate.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import { type Gaps, masksIn } from '../yaml/template.ts';
import type { PartialKind } from './partial.ts';

type Why = Extract<StatusReason, 'template' | 'base' | 'elsewhere' | 'kustomization'>;

export interface Unknowns {
  /** Why most of it is unknown. */
  readonly why: Exclude<Why, 'kustomization'>;
  /** The object doesn't say all about its pods, so that there is no verdict. */
  readonly partial: boolean;
  /** More than its selector is missing: what seems to be lacking in others may be given here. */
  readonly lacks: boolean;
  /** A value that no text can be is filled in before the object is made. */
  readonly substituted: boolean;
  /** Why the value at a path cannot be relied on; null when it can. */
  readonly hidden: (path: Path) => Why | null;
  /** Why a list may have items that it does not show, or a map the field; null when it has not. */
  readonly open: (
    path: Path,
    list: boolean,
    items: readonly unknown[],
    field?: string,
  ) => Why | null;
  /** The items of a list where only these are asked about, each of them written out. */
  readonly items?: <T>(path: Path, items: readonly T[]) => readonly T[] | undefined;
  /** Whether a value is written out at a path, all of it. */
  readonly literal: (path: Path) => boolean;
}

/**
 * The unknowns of an object; null for one that says all about itself.
 * @param read whether it is a patch, whether a Kustomization writes its selector, and whether values are filled in
 */
export function unknownsOf(
  document: YamlDocument,
  {
    part,
    selected,
    filled,
    substituted,
    varied,
  }: {
    readonly part: PartialKind | null;
    readonly selected: boolean;
    readonly filled: boolean;
    readonly substituted: boolean;
    /** What Kustomizations set, nobody knows to what. */
    readonly varied: readonly Path[];
  },
  object: ObjectRef,
  workload: Workload | undefined,
): Unknowns | null {
  const { template, root, value } = document;
  const gaps = template?.gaps();
  const patch = part !== null;
  const custom = workload?.custom;
  const varies = varied.length > 0;
  if (!gaps && !patch && !custom && !filled && !selected && !varies) return null;
  const partial =
    patch ||
    custom?.place.whole === false ||
    isCompleted(object, custom) ||
    workload?.filled === true ||
    (object.part?.of ?? object).incomplete === true;
  const masked = (path: Path): boolean => {
    const { node, slots, depth } = locate(root as never, path);
    if (depth < path.length) return true;
    const slot = slots.at(-1);
    const from = slot?.kind === 'entry' ? slot.entry.from : node.start;
    return masksIn(template?.masks ?? [], from, Math.max(node.to, from + 1));
  };
  return {
    why: gaps ? 'template' : patch ? 'base' : 'elsewhere',
    partial,
    lacks: gaps !== undefined || patch || custom !== undefined || filled,
    substituted,
    hidden: (path) => {
      if (gaps && (gaps.masked(path) || gaps.conditional(path))) return 'template';
      if (varies && varied.some((at) => samePath(at, path))) return 'kustomization';
      // In a patch null takes the base's value away.
      if (patch && valueAt(value, path) === null) return 'base';
      return filled && isFilledIn(value, path) ? 'elsewhere' : null;
    },
    open: (path, list, items, field) => {
      if (gaps?.open(path) || (gaps && isGiven(gaps, path))) return 'template';
      if (selected && field === 'selector' && samePath(path, [...object.path, 'spec'])) {
        return 'elsewhere';
      }
      if (workload && custom && !knows(workload, custom, path, field)) return 'elsewhere';
      if (!list && field === undefined && varied.some((at) => samePath(at.slice(0, -1), path))) {
        return 'kustomization';
      }
      // A patch puts its maps together with those of the base; a list of words takes their place.
      return patch && (!list || items.some((item) => typeof item === 'object')) ? 'base' : null;
    },
    literal: (path) => {
      const found = valueAt(value, path);
      if (found === undefined || (patch && found === null)) return false;
      if (varied.some((at) => startsWith(at, path) || startsWith(path, at))) return false;
      return !(gaps && (gaps.within(path) || masked(path)));
    },
  };
}

/** Whether the controller writes into the pod what decides the verdict, and takes it from nowhere in the object. */
function isCompleted(object: ObjectRef, custom: CustomPod | undefined): boolean {
  const { completedBy, completedFrom } = custom?.place ?? {};
  const read = (at: string | undefined) =>
    at === undefined ? undefined : valueBelow((object.part?.of ?? object).value, ...at.split('.'));
  const found = read(completedBy);
  const completes = found === true || (Array.isArray(found) && found.length > 0);
  return completes && read(completedFrom) === undefined;
}

/** Whether a placeholder stands at a path or at one on the way to it, in place of all that is below. */
export const isFilledIn = (value: Json | undefined, path: Path): boolean =>
  path.some((_, i) => isPlaceholder(valueAt(value, path.slice(0, i + 1))));

/** What has texts for programs, in which a placeholder may be theirs. */
const OF_TEXTS: ReadonlySet<string | null> = new Set(['ConfigMap', 'Secret']);

/** Whether a value of an object beside its metadata is filled in, all of it. */
export function hasSubstitution({ apiVersion, kind, value }: ObjectRef): boolean {
  if (!isObject(value) || (apiVersion === 'v1' && OF_TEXTS.has(kind))) return false;
  const left: Json[] = Object.entries(value).flatMap(([key, child]) =>
    key === 'metadata' ? [] : [child],
  );
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (isSubstitution(next)) return true;
    if (typeof next !== 'object' || next === null) continue;
    for (const child of Object.values(next)) left.push(child);
  }
  return false;
}

/** Whether placeholders are filled in before the object is made. */
export const mayHoldPlaceholders = ({ apiVersion, kind, carrier, part }: ObjectRef): boolean =>
  carrier !== undefined ||
  part?.of.carrier !== undefined ||
  kindIn(apiVersion ?? '', kind ?? '')?.placeholders === true;

const ofContainers: readonly (string | undefined)[] = [...CONTAINER_LISTS];

/** Whether a field that a custom resource does not have is one that its pods do not have either. */
function knows(
  { pod }: Workload,
  custom: CustomPod,
  path: Path,
  field: string | undefined,
): boolean {
  const { place } = custom;
  const [container] = containersAlong(pod, path);
  const { knowsContainers } = place;
  if (container) {
    const step = path[container.path.length] ?? field;
    const { length } = container.path;
    // Controllers name containers, and set images, in their own ways.
    if (path.length === length && (field === 'name' || field === 'image')) return false;
    if (place.whole || knowsContainers.includes('*')) return true;
    if (knowsContainers.includes(String(step))) return true;
    // A container that is written among other fields has the path of the pod.
    if (!samePath(container.path, pod.specPath)) return false;
  }
  // Most controllers add labels of their own.
  if (isLabels(pod, path, field) && !custom.kind?.lasting) return false;
  // Annotations that speak of a security context are known as it is.
  if (startsWith(path, [...pod.path, 'metadata'])) {
    const fields = [...place.knows, ...knowsContainers];
    return place.whole || fields.includes('securityContext') || fields.includes('*');
  }
  const step = startsWith(path, pod.specPath) ? (path[pod.specPath.length] ?? field) : undefined;
  if (place.fills.includes(String(step))) return false;
  if (place.whole) return place.holds === 'template' || startsWith(path, pod.specPath);
  if (!startsWith(path, pod.specPath)) return false;
  if (ofContainers.includes(step as string)) return knowsContainers.includes('*');
  // Where the pod's security context is known, so is that it has no user namespace.
  return place.knows.includes(step === 'hostUsers' ? 'securityContext' : String(step));
}

/** Whether a field of a pod's metadata is its labels, or one of these. */
function isLabels(pod: Pod, path: Path, field: string | undefined): boolean {
  const labels = [...pod.path, 'metadata', 'labels'];
  return startsWith(path, labels) || (field === 'labels' && samePath(path, labels.slice(0, -1)));
}

/** Whether an expression gives the value at a path or at one on the way to it. */
const isGiven = (gaps: Gaps, path: Path): boolean =>
  path.some((_, i) => gaps.masked(path.slice(0, i + 1)));

/**
 * The state of a target of an object with unknowns.
 * @param status what the rule says of it as it is written
 * @param ask asks the rule about the target with the unknown values out of reach
 * @param judged where the list stands that the rule judges item by item: what is bad of it stays so, whatever
 *   an expression adds
 */
export function statusWithUnknowns(
  status: Status,
  target: Target,
  unknowns: Unknowns,
  ask: (target: Target) => Status,
  judged?: Path | null,
): Status {
  const inspected = inspectGuarded(ask, target, unknowns);
  if (!(inspected instanceof UnknownRead)) return inspected;
  if (status.state === 'explicit') {
    const places = status.places.filter(({ at }) => unknowns.literal(at));
    if (places.length > 0) return { ...status, places };
    const narrowed = judged && inspectGuarded(ask, target, onlyWrittenOut(unknowns, judged));
    if (narrowed && !(narrowed instanceof UnknownRead) && narrowed.state === 'explicit')
      return narrowed;
  }
  return { state: 'unknown', reason: inspected.why, at: inspected.at };
}

function inspectGuarded(
  ask: (target: Target) => Status,
  target: Target,
  unknowns: Unknowns,
): Status | UnknownRead<Why> {
  try {
    return ask(guardedTarget(target, unknowns));
  } catch (error) {
    if (error instanceof UnknownRead) return error as UnknownRead<Why>;
    throw error;
  }
}

/**
 * The same unknowns, in which a list has only the items that are written out. These count anew: what a rule says
 * of the list may name it, but no item by its number.
 */
const onlyWrittenOut = (unknowns: Unknowns, list: Path): Unknowns => ({
  ...unknowns,
  items: (path, items) =>
    samePath(path, list) ? items.filter((_, i) => unknowns.literal([...path, i])) : undefined,
});

/** Fields that only the Linux pod that a template is for would lack: of these absence is believed. */
const BELIEVED = new Set(['nodeSelector', 'os', 'windowsOptions']);

/** The guarded parts of an object, made once for all of its targets. */
interface GuardedParts {
  readonly object: ObjectRef;
  readonly pod: Pod | undefined;
  readonly containers: Map<ContainerRef, ContainerRef>;
}

const guardedParts = memo((_: Unknowns) => new Map<ObjectRef, GuardedParts>());

const partsOf = (object: ObjectRef, pod: Pod | undefined, unknowns: Unknowns): GuardedParts =>
  added(guardedParts(unknowns), object, () => ({
    object: { ...object, value: guard(object.value, object.path, unknowns) },
    pod: pod && {
      ...pod,
      metadata: guard(pod.metadata, [...pod.path, 'metadata'], unknowns),
      spec: guard(pod.spec, pod.specPath, unknowns),
    },
    containers: new Map(),
  }));

function guardedTarget({ object, workload, pod, container }: Target, unknowns: Unknowns): Target {
  const parts = partsOf(object, pod, unknowns);
  const { object: guardedObject } = parts;
  if (!workload || !pod || !parts.pod) return { object: guardedObject };
  const guarded = (ref: ContainerRef): ContainerRef =>
    added(parts.containers, ref, () => ({ ...ref, value: guard(ref.value, ref.path, unknowns) }));
  const guardedContainer = container && guarded(container);
  const guardedPod = {
    ...parts.pod,
    containers: guardedContainer
      ? withItem(pod.containers, containerIndex(pod, container), guardedContainer)
      : guardContainers(pod, pod.containers.map(guarded), unknowns),
  };
  return {
    object: guardedObject,
    workload: { ...workload, object: guardedObject, pod: guardedPod },
    pod: guardedPod,
    container: guardedContainer,
  };
}

/** What concerns the pod may depend on containers that are not shown. */
function guardContainers(
  pod: Pod,
  containers: readonly ContainerRef[],
  unknowns: Unknowns,
): readonly ContainerRef[] {
  const hidden = CONTAINER_LISTS.map((list) => [...pod.specPath, list]).find(
    (path) => unknowns.hidden(path) ?? unknowns.open(path, true, pod.containers),
  );
  return hidden ? guardList(containers, hidden, unknowns) : containers;
}

/** The list with another item at one place. It is not copied: a pod may have thousands of containers. */
const withItem = <T>(list: readonly T[], index: number, item: T): readonly T[] =>
  new Proxy(list, {
    get: (target, key) => (key === String(index) ? item : Reflect.get(target, key)),
  });

/** A value whose unknown parts throw when they are read. */
function guard<T>(value: T, path: Path, unknowns: Unknowns): T {
  if (value instanceof Map) return guardMap(value, path, unknowns) as T;
  if (Array.isArray(value)) return guardList(value, path, unknowns) as T;
  return isObject(value as Json) ? (guardObject(value as object, path, unknowns) as T) : value;
}

const refuse = (why: Why | null, path: Path): void => {
  if (why) throw new UnknownRead(why, path);
};

function guardObject(value: object, path: Path, unknowns: Unknowns): object {
  const seen = new Map<string, unknown>();
  const check = (key: string): void => {
    refuse(unknowns.hidden([...path, key]), [...path, key]);
    if (Object.hasOwn(value, key) || BELIEVED.has(key)) return;
    refuse(unknowns.open(path, false, [], key), [...path, key]);
  };
  return new Proxy(value, {
    get(target, key) {
      const property = Reflect.get(target, key);
      if (typeof key !== 'string' || (property !== undefined && !Object.hasOwn(target, key)))
        return property;
      if (BELIEVED.has(key)) return property;
      check(key);
      if (typeof property !== 'object' || property === null) return property;
      if (!seen.has(key)) seen.set(key, guard(property, [...path, key], unknowns));
      return seen.get(key);
    },
    has(target, key) {
      if (typeof key === 'string') check(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      if (typeof key === 'string') check(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys(target) {
      refuse(unknowns.open(path, false, []), path);
      return Reflect.ownKeys(target);
    },
  });
}

function guardList<T>(value: readonly T[], path: Path, unknowns: Unknowns): T[] {
  const written = unknowns.items?.(path, value);
  if (written) return [...written];
  const seen = new Map<string, unknown>();
  return new Proxy(value as T[], {
    get(target, key) {
      const property = Reflect.get(target, key);
      if (key === 'length') refuse(unknowns.open(path, true, value), path);
      if (typeof key !== 'string' || !/^\d+$/.test(key)) return property;
      const at = [...path, Number(key)];
      refuse(unknowns.hidden(at), at);
      if (typeof property !== 'object' || property === null) return property;
      if (!seen.has(key)) seen.set(key, guard(property, at, unknowns));
      return seen.get(key);
    },
  });
}

function guardMap(
  value: ReadonlyMap<string, unknown>,
  path: Path,
  unknowns: Unknowns,
): ReadonlyMap<string, unknown> {
  return new Proxy(value, {
    get(target, key) {
      const property = Reflect.get(target, key);
      if (key !== 'get' && key !== 'has') {
        refuse(unknowns.open(path, false, []), path);
        for (const name of target.keys()) refuse(unknowns.hidden([...path, name]), [...path, name]);
        return typeof property === 'function' ? property.bind(target) : target.size;
      }
      return (name: string) => {
        refuse(unknowns.hidden([...path, name]), [...path, name]);
        if (!target.has(name)) refuse(unknowns.open(path, false, [], name), [...path, name]);
        return key === 'get' ? target.get(name) : target.has(name);
      };
    },
  });
}
