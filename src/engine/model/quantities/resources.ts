/**
 * Which request or limit counts for a container, and who decided: the container, its pod (Kubernetes
 * 1.34), the container's own limit, which the API server takes for a missing request, or a LimitRange
 * of the namespace.
 */
import { added } from '../../text/grouped.ts';
import { entriesBelow, type Json, listBelow, textBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import type { PathOp } from '../../yaml/ops.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { indexed } from '../bundle/lookups.ts';
import type { ContainerRef, Pod, Workload } from '../pod.ts';
import { atLeast, type Version } from '../version.ts';
import { compareQuantity, isQuantity, parseQuantity, type QuantityValue } from './quantity.ts';

type ResourceName = 'cpu' | 'memory' | 'ephemeral-storage';
type ResourceList = 'requests' | 'limits';

/** A processor share as a person enters it: `250m`, `2`, `0.5`. */
export const CPU_PATTERN = '(?:[1-9][0-9]{0,5}m?|[0-9]{1,3}\\.[0-9]{1,3})';
/** An amount of memory or storage with a unit: a bare number would be bytes, and `128m` a fraction. */
export const SIZE_PATTERN = '[0-9]{1,6}(?:\\.[0-9]{1,3})?(?:[MGT]i?)';

interface ResourceAnswer {
  /** Undefined when a LimitRange or nobody decides. */
  readonly value: QuantityValue | undefined;
  readonly from: 'container' | 'limit' | 'pod' | 'limit-range' | 'nobody';
  /** Path of the deciding value in the pod; of the container's own when there is none. */
  readonly at: Path;
}

interface Subject {
  readonly workload: Workload;
  readonly pod: Pod;
  readonly container: ContainerRef;
}
interface Surroundings {
  readonly kubernetesVersion: Version;
  readonly bundle: Bundle;
}

/** Ephemeral containers may not name resources: they use what the pod has left. */
export const takesResources = ({ role }: ContainerRef): boolean => role !== 'ephemeral';

/** Zero is as good as nothing: kubelet sets no limit for it, and reserves none. */
export const isPositive = (value: QuantityValue | undefined): boolean =>
  value !== undefined && (parseQuantity(value) ?? 0) > 0;

/** Whether a value cannot be judged, as text that a template fills in. */
export const isUnreadableQuantity = (value: QuantityValue | undefined): boolean =>
  value !== undefined && !isQuantity(value);

/** Resources of the pod as a whole, from 1.34 on: an older server drops the field. */
export const podResources = (
  pod: Pod,
  { kubernetesVersion }: Pick<Surroundings, 'kubernetesVersion'>,
) => (atLeast(kubernetesVersion, { major: 1, minor: 34 }) ? pod.spec.resources : undefined);

export function resourceOf(
  { workload, pod, container }: Subject,
  env: Surroundings,
  list: ResourceList,
  name: ResourceName,
): ResourceAnswer {
  const { requests, limits } = container.value.resources ?? {};
  const at = [...container.path, 'resources', list, name];
  const amount = (list === 'requests' ? requests : limits)?.get(name);
  if (amount !== undefined) return { value: amount, from: 'container', at };
  if (list === 'requests' && limits?.has(name)) {
    const limit = [...container.path, 'resources', 'limits', name];
    return { value: limits.get(name), from: 'limit', at: limit };
  }
  const whole = podResources(pod, env);
  const lists = list === 'requests' ? (['requests', 'limits'] as const) : (['limits'] as const);
  for (const each of lists) {
    const value = whole?.[each]?.get(name);
    if (isPositive(value)) {
      return { value, from: 'pod', at: [...pod.specPath, 'resources', each, name] };
    }
  }
  const filled = limitRangeFills(env.bundle, workload.namespace, list, name);
  return { value: undefined, from: filled ? 'limit-range' : 'nobody', at };
}

/** Names of the resources that containers get a value for. */
interface Filling {
  readonly requests: Set<string>;
  readonly limits: Set<string>;
}
/** Whether a LimitRange of the bundle gives containers of the namespace a value they leave out. */
function limitRangeFills(
  bundle: Bundle,
  namespace: string | null,
  list: ResourceList,
  name: ResourceName,
): boolean {
  const byNamespace = fillings(bundle);
  // Who names no namespace may end up in any.
  const near = namespace === null ? [undefined] : [namespace, null];
  return near.some((key) => byNamespace.get(key)?.[list].has(name));
}

const emptyFilling = (): Filling => ({ requests: new Set(), limits: new Set() });

/** By namespace; `null` for LimitRanges that name none, `undefined` for all of them together. */
const fillings = indexed((bundle) => {
  const index = new Map<string | null | undefined, Filling>();
  for (const { object } of bundle.of('v1/LimitRange')) {
    for (const key of [object.namespace, undefined]) {
      const filling = added(index, key, emptyFilling);
      for (const item of listBelow(object.value, 'spec', 'limits')) {
        if (textBelow(item, 'type') === 'Container') fill(filling, item);
      }
    }
  }
  return index;
});

/** The server completes a LimitRange first: max becomes the limit, limit or min the request. */
function fill({ requests, limits }: Filling, item: Json): void {
  const keys = (field: string) => entriesBelow(item, field).map(([key]) => key);
  for (const key of [...keys('default'), ...keys('max')]) {
    limits.add(key);
    requests.add(key);
  }
  for (const key of [...keys('defaultRequest'), ...keys('min')]) requests.add(key);
}

/** Gives containers a request; null where the API server would refuse it, above a limit. */
export function withRequests(
  containers: readonly ContainerRef[],
  name: ResourceName,
  value: QuantityValue | undefined,
): PathOp[] | null {
  if (value === undefined || !isPositive(value)) return null;
  const refused = containers.some((container) => {
    const limit = container.value.resources?.limits?.get(name);
    return limit !== undefined && (compareQuantity(value, limit) ?? 1) > 0;
  });
  if (refused) return null;
  return containers.map(({ path }) => {
    return { op: 'set', path: [...path, 'resources', 'requests', name], value };
  });
}

/**
 * Gives containers a limit, without a value each what it requests; null where there is neither, or
 * where the API server would refuse it, below a request.
 */
export function withLimits(
  containers: readonly ContainerRef[],
  name: ResourceName,
  value: QuantityValue | undefined,
): PathOp[] | null {
  const ops: PathOp[] = [];
  for (const { path, value: container } of containers) {
    const request = container.resources?.requests?.get(name);
    const limit = value ?? request;
    if (limit === undefined || !isPositive(limit)) return null;
    if (request !== undefined && (compareQuantity(limit, request) ?? -1) < 0) return null;
    ops.push({ op: 'set', path: [...path, 'resources', 'limits', name], value: limit });
  }
  return ops;
}
