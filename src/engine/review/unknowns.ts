/**
 * The unknowns of an object: values that a template's expressions give, and fields of a patch that its
 * base may have. A rule inspects such an object twice: as it is written, and once more with every unknown
 * value out of reach. When it reads one of these, its answer is unknown too, but for bad values that are
 * written out, alone or in the list that it judges.
 */

import type { Status, StatusReason, Target } from '../rule/rule.ts';
import { isObject, type Json } from '../text/json.ts';
import { type Path, samePath } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { locate } from '../yaml/locate.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import { type Gaps, masksIn } from '../yaml/template.ts';

type Why = Extract<StatusReason, 'template' | 'base'>;

export interface Unknowns {
  /** Why most of it is unknown. */
  readonly why: Why;
  /** The object is a patch, whatever else. */
  readonly partial: boolean;
  /** Why the value at a path cannot be relied on; null when it can. */
  readonly hidden: (path: Path) => Why | null;
  /** Why a map may have fields, or a list items, that it does not show; null when it has not. */
  readonly open: (path: Path, list: boolean, items: readonly unknown[]) => Why | null;
  /** The items of a list where only these are asked about, each of them written out. */
  readonly items?: <T>(path: Path, items: readonly T[]) => readonly T[] | undefined;
  /** Whether a value is written out at a path, all of it. */
  readonly literal: (path: Path) => boolean;
}

/** The unknowns of an object; null for one without a template and that is no patch. */
export function unknownsOf(document: YamlDocument, partial: boolean): Unknowns | null {
  const { template, root, value } = document;
  const gaps = template?.gaps();
  if (!gaps && !partial) return null;
  const masked = (path: Path): boolean => {
    const { node, slots, depth } = locate(root as never, path);
    if (depth < path.length) return true;
    const slot = slots.at(-1);
    const from = slot?.kind === 'entry' ? slot.entry.from : node.start;
    return masksIn(template?.masks ?? [], from, Math.max(node.to, from + 1));
  };
  return {
    why: gaps ? 'template' : 'base',
    partial,
    hidden: (path) => (gaps && (gaps.masked(path) || gaps.conditional(path)) ? 'template' : null),
    open: (path, list, items) => {
      if (gaps?.open(path) || (gaps && isGiven(gaps, path))) return 'template';
      // A patch puts its maps together with those of the base; a list of words takes their place.
      return partial && (!list || items.some((item) => typeof item === 'object')) ? 'base' : null;
    },
    literal: (path) =>
      valueAt(value, path) !== undefined && !(gaps && (gaps.within(path) || masked(path))),
  };
}

/** Whether an expression gives the value at a path or at one on the way to it. */
const isGiven = (gaps: Gaps, path: Path): boolean =>
  path.some((_, i) => gaps.masked(path.slice(0, i + 1)));

/** Thrown at a rule that reads an unknown value. */
class UnknownRead extends Error {
  constructor(
    readonly why: Why,
    readonly at: Path,
  ) {
    super(`${why}: ${at.join('.')}`);
  }
}

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
  const said = inspectGuarded(ask, target, unknowns);
  if (!(said instanceof UnknownRead)) return said;
  if (status.state === 'explicit') {
    const places = status.places.filter(({ at }) => unknowns.literal(at));
    if (places.length > 0) return { ...status, places };
    const known = judged && inspectGuarded(ask, target, onlyWrittenOut(unknowns, judged));
    if (known && !(known instanceof UnknownRead) && known.state === 'explicit') return known;
  }
  return { state: 'unknown', reason: said.why, at: said.at };
}

function inspectGuarded(
  ask: (target: Target) => Status,
  target: Target,
  unknowns: Unknowns,
): Status | UnknownRead {
  try {
    return ask(guardedTarget(target, unknowns));
  } catch (error) {
    if (error instanceof UnknownRead) return error;
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

function guardedTarget({ object, workload, pod, container }: Target, unknowns: Unknowns): Target {
  const own = { ...object, value: guard(object.value, object.path, unknowns) };
  if (!workload || !pod) return { object: own };
  const values = pod.containers.map((one) => {
    const asked = !container || one === container;
    return asked ? { ...one, value: guard(one.value, one.path, unknowns) } : one;
  });
  const lists = ['initContainers', 'containers', 'ephemeralContainers'];
  const hidden = lists
    .map((list) => [...pod.specPath, list])
    .find((path) => unknowns.hidden(path) ?? unknowns.open(path, true, pod.containers));
  const guardedPod = {
    ...pod,
    metadata: guard(pod.metadata, [...pod.path, 'metadata'], unknowns),
    spec: guard(pod.spec, pod.specPath, unknowns),
    // What concerns the pod may depend on containers that are not shown.
    containers: hidden && !container ? guardList(values, hidden, unknowns) : values,
  };
  return {
    object: own,
    workload: { ...workload, object: own, pod: guardedPod },
    pod: guardedPod,
    container: container && values[pod.containers.indexOf(container)],
  };
}

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
    refuse(unknowns.open(path, false, []), [...path, key]);
  };
  return new Proxy(value, {
    get(target, key) {
      const own = Reflect.get(target, key);
      if (typeof key !== 'string' || (own !== undefined && !Object.hasOwn(target, key))) return own;
      if (BELIEVED.has(key)) return own;
      check(key);
      if (typeof own !== 'object' || own === null) return own;
      if (!seen.has(key)) seen.set(key, guard(own, [...path, key], unknowns));
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
      const own = Reflect.get(target, key);
      if (key === 'length') refuse(unknowns.open(path, true, value), path);
      if (typeof key !== 'string' || !/^\d+$/.test(key)) return own;
      const at = [...path, Number(key)];
      refuse(unknowns.hidden(at), at);
      if (typeof own !== 'object' || own === null) return own;
      if (!seen.has(key)) seen.set(key, guard(own, at, unknowns));
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
      const own = Reflect.get(target, key);
      if (key !== 'get' && key !== 'has') {
        refuse(unknowns.open(path, false, []), path);
        for (const name of target.keys()) refuse(unknowns.hidden([...path, name]), [...path, name]);
        return typeof own === 'function' ? own.bind(target) : target.size;
      }
      return (name: string) => {
        refuse(unknowns.hidden([...path, name]), [...path, name]);
        if (!target.has(name)) refuse(unknowns.open(path, false, []), [...path, name]);
        return key === 'get' ? target.get(name) : target.has(name);
      };
    },
  });
}
