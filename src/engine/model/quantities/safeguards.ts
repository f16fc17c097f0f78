/**
 * What the mutators of AKS' deployment safeguards write at level Enforce, when a workload is created
 * (learn.microsoft.com/azure/aks/deployment-safeguards). Rules write the same, and then nothing is
 * changed any more; the verdict tells what would be.
 */
import { type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import type { PathOp } from '../../yaml/ops.ts';
import { kindOf } from '../bundle/bundle.ts';
import { selectorSelects } from '../bundle/selector.ts';
import { BEFORE_CONTAINERS } from '../fields.ts';
import { hasPlaceholder } from '../placeholder.ts';
import type { ContainerRef, ObjectRef, Pod, Workload } from '../pod.ts';
import { compareQuantity, isQuantity, type QuantityValue } from './quantity.ts';
import { isPositive, isUnreadableQuantity, takesResources, withRequests } from './resources.ts';

export const RESOURCES = ['cpu', 'memory'] as const;
export type MutatedResource = (typeof RESOURCES)[number];

/** Given as request and as limit where neither is set. */
const DEFAULTS = { cpu: '500m', memory: '2048Mi' } as const;
/** The least that a request or a limit is left at. */
export const AKS_MINIMUM = { cpu: '100m', memory: '100Mi' } as const;

export interface ResourceWrite {
  readonly list: 'requests' | 'limits';
  readonly name: MutatedResource;
  readonly path: Path;
  /** What stands there now. */
  readonly was: QuantityValue | undefined;
  readonly value: QuantityValue;
}

/** Whether the API server has taken a limit for a missing request by then: of a Pod, not of a template. */
export const isDefaulted = ({ kind }: Pick<Workload, 'kind'>): boolean => kind === 'Pod';

export interface ResourceMutation {
  readonly writes: readonly ResourceWrite[];
  /** A CPU request stands without a limit: nobody says what comes of that. */
  readonly open: boolean;
}

const NOTHING: ResourceMutation = { writes: [], open: false };

/** What the resource mutator writes for one resource of a container. */
export function resourceMutation(
  container: ContainerRef,
  name: MutatedResource,
  defaulted: boolean,
): ResourceMutation {
  const { requests, limits } = container.value.resources ?? {};
  const amounts = { requests: requests?.get(name), limits: limits?.get(name) };
  const isReadable = [amounts.requests, amounts.limits].every(
    (amount) => amount === undefined || isQuantity(amount),
  );
  if (!takesResources(container) || !isReadable) return NOTHING;
  const filled = {
    ...amounts,
    requests: amounts.requests ?? (defaulted ? amounts.limits : undefined),
  };
  const next = mutated(filled, name);
  const writes = (['requests', 'limits'] as const).flatMap((list): ResourceWrite[] => {
    const value = next[list];
    if (value === undefined || value === filled[list]) return [];
    const path = [...container.path, 'resources', list, name];
    return [{ list, name, path, was: amounts[list], value }];
  });
  return { writes, open: name === 'cpu' && next.limits === undefined };
}

interface Amounts {
  readonly requests: QuantityValue | undefined;
  readonly limits: QuantityValue | undefined;
}

function mutated({ requests, limits }: Amounts, name: MutatedResource): Amounts {
  if (requests === undefined && limits === undefined) {
    return { requests: DEFAULTS[name], limits: DEFAULTS[name] };
  }
  const request = requests === undefined ? undefined : atLeastMinimum(requests, name);
  const limit = limits === undefined ? undefined : atLeastMinimum(limits, name);
  if (limit === undefined) return { requests: request, limits: limit };
  // Of memory a limit alone stays alone.
  if (request === undefined) return { requests: name === 'cpu' ? limit : undefined, limits: limit };
  return { requests: compareQuantity(request, limit) === 1 ? limit : request, limits: limit };
}

const atLeastMinimum = (value: QuantityValue, name: MutatedResource): QuantityValue =>
  compareQuantity(value, AKS_MINIMUM[name]) === -1 ? AKS_MINIMUM[name] : value;

/** What a container says of a request where AKS judges it as it is written. */
export function requestOnAks(
  { value: { resources } }: ContainerRef,
  name: MutatedResource,
  defaulted: boolean,
): 'set' | 'zero' | 'from-limit' | 'limit-alone' | 'missing' | 'unreadable' {
  const limit = resources?.limits?.get(name);
  const request = resources?.requests?.get(name);
  const value = request ?? (defaulted ? limit : undefined);
  if (value === undefined) return limit === undefined ? 'missing' : 'limit-alone';
  if (isUnreadableQuantity(value)) return 'unreadable';
  if (!isPositive(value)) return 'zero';
  return request === undefined ? 'from-limit' : 'set';
}

/**
 * Gives containers the request that AKS would leave them with, and the limit that it would set beside it.
 * @param given a value in its place, which someone chose; null where the API server would refuse it
 */
export function withAksRequests(
  containers: readonly ContainerRef[],
  name: MutatedResource,
  defaulted: boolean,
  given: QuantityValue | undefined,
): PathOp[] | null {
  const chosen =
    given !== undefined &&
    containers.some((container) => given !== aksRequest(container, name, defaulted));
  if (chosen) {
    const requests = withRequests(containers, name, given);
    // A CPU request without a limit is what nobody says how AKS takes.
    const open = containers.filter(
      ({ value }) => name === 'cpu' && !value.resources?.limits?.has(name),
    );
    return (
      requests && [
        ...requests,
        ...open.map((container) => resourceOp(container, 'limits', name, given)),
      ]
    );
  }
  return containers.flatMap((container) => {
    const { writes } = resourceMutation(container, name, defaulted);
    const ops = writes.map(({ list, value }) => resourceOp(container, list, name, value));
    const limit = container.value.resources?.limits?.get(name);
    const hasRequest = writes.some(({ list }) => list === 'requests');
    if (hasRequest || limit === undefined || container.value.resources?.requests?.has(name))
      return ops;
    return [...ops, resourceOp(container, 'requests', name, atLeastMinimum(limit, name))];
  });
}

const resourceOp = (
  { path }: ContainerRef,
  list: 'requests' | 'limits',
  name: MutatedResource,
  value: QuantityValue,
): PathOp => ({ op: 'set', path: [...path, 'resources', list, name], value });

/** The request that AKS would leave a container with; undefined where it sets none. */
export function aksRequest(
  container: ContainerRef,
  name: MutatedResource,
  defaulted: boolean,
): string | undefined {
  const ops = withAksRequests([container], name, defaulted, undefined) ?? [];
  const set = ops.find(({ path }) => path.at(-2) === 'requests');
  return set?.op === 'set' ? String(set.value) : undefined;
}

/** The kinds whose pods AKS spreads. */
export const SPREAD_KINDS: readonly string[] = [
  'apps/v1/Deployment',
  'apps/v1/StatefulSet',
  'apps/v1/ReplicaSet',
  'v1/ReplicationController',
];

/** The same as `spreadIn`, where the pods that they are kept apart from are those of the workload itself. */
export function ownSpreadIn({ object, pod }: Workload): Path | null {
  const spread = spreadIn(pod);
  if (pod.spec.topologySpreadConstraints?.length) return spread;
  const { requiredDuringSchedulingIgnoredDuringExecution: required, ...others } =
    pod.spec.affinity?.podAntiAffinity ?? {};
  const preferred = others.preferredDuringSchedulingIgnoredDuringExecution;
  const terms = [
    ...listBelow(required ?? null),
    ...listBelow(preferred ?? null).flatMap(
      (weighted) => valueBelow(weighted, 'podAffinityTerm') ?? [],
    ),
  ];
  const namespace = object.namespace ?? 'default';
  return terms.some((term) => reachesOwn(term, pod, namespace)) ? spread : null;
}

/** Whether a term of an anti-affinity is about pods like the one that has it. What is filled in later may be. */
function reachesOwn(term: Json, { metadata }: Pod, namespace: string): boolean {
  const text = JSON.stringify(term) + JSON.stringify([...(metadata.labels ?? [])]);
  if (hasPlaceholder(text)) return true;
  const namespaces = listBelow(term, 'namespaces');
  const isHere =
    namespaces.length === 0 ||
    namespaces.includes(namespace) ||
    valueBelow(term, 'namespaceSelector') !== undefined;
  return isHere && selectorSelects(valueBelow(term, 'labelSelector'), metadata.labels);
}

/** Where a pod says how it is spread over nodes; null where it does not. */
export function spreadIn({ spec, specPath }: Pod): Path | null {
  if (spec.topologySpreadConstraints?.length) return [...specPath, 'topologySpreadConstraints'];
  const rules = spec.affinity?.podAntiAffinity ?? {};
  const some = Object.values(rules).some((list) => Array.isArray(list) && list.length > 0);
  return some ? [...specPath, 'affinity', 'podAntiAffinity'] : null;
}

const HOST = 'kubernetes.io/hostname';
const LABELS = ['app', 'app.kubernetes.io/name'];
const FALLBACK_LABEL = 'default-antiaffinity-applabel';
const MANAGED_BY = 'kubernetes.azure.com/managedby';
/** Labels hold no more. */
const LONGEST_LABEL = 63;

/**
 * What the anti-affinity mutator writes: a preference for different nodes, twice. It does not ask how many
 * replicas there are.
 * @returns nothing for a workload that it passes over
 */
export function spreadWrites(workload: Workload): readonly PathOp[] {
  const { object, pod, name } = workload;
  if (!SPREAD_KINDS.includes(kindOf(object) ?? '') || spreadIn(pod)) return [];
  if (textBelow(object.value, 'metadata', 'labels', MANAGED_BY) === 'aks') return [];
  const label = LABELS.find((key) => pod.metadata.labels?.get(key));
  const value = label === undefined ? name : pod.metadata.labels?.get(label);
  if (!value || value.length > LONGEST_LABEL) return [];
  const labelSelector: Json = { matchLabels: { [label ?? FALLBACK_LABEL]: value } };
  const affinity: Json = [{ weight: 100, podAffinityTerm: { labelSelector, topologyKey: HOST } }];
  const constraint: Json = {
    maxSkew: 1,
    topologyKey: HOST,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector,
  };
  const preferred = [
    ...pod.specPath,
    'affinity',
    'podAntiAffinity',
    'preferredDuringSchedulingIgnoredDuringExecution',
  ];
  const constraints = [...pod.specPath, 'topologySpreadConstraints'];
  const added: PathOp[] =
    label === undefined
      ? [{ op: 'set', path: [...pod.path, 'metadata', 'labels', FALLBACK_LABEL], value }]
      : [];
  return [
    ...added,
    { op: 'set', path: preferred, value: affinity, before: BEFORE_CONTAINERS },
    { op: 'set', path: constraints, value: [constraint], before: BEFORE_CONTAINERS },
  ];
}

/** The taint of the system pool, which the third mutator takes off other nodes. */
export const RESERVED_TAINT = 'CriticalAddonsOnly';

/** Indices of the reserved taint in a Node's `spec.taints`. */
export const reservedTaintIndices = (node: Json): readonly number[] =>
  listBelow(node, 'spec', 'taints').flatMap((taint, i) =>
    textBelow(taint, 'key') === RESERVED_TAINT ? [i] : [],
  );

/** Takes the reserved taint off a Node. */
export const taintWrites = ({ path, value }: ObjectRef): PathOp[] =>
  [...reservedTaintIndices(value)]
    // From the end, so that the indices before stay right.
    .reverse()
    .map((index) => {
      return { op: 'removeItem', path: [...path, 'spec', 'taints'], index, prune: true };
    });
