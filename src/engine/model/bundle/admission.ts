/**
 * Whether NetworkPolicies let a connection through. They add up: it's enough that one of them does.
 *
 * What can't be told from the files counts as let through: labels of Namespaces that aren't in the files, addresses, and
 * pods that may be an ingress controller or a monitor.
 *
 * Source: Kubernetes, Network Policies.
 */
import {
  entriesBelow,
  isObject,
  type Json,
  listBelow,
  numberBelow,
  stringifyJson,
  textBelow,
  valueBelow,
} from '../../text/json.ts';
import type { ObjectRef, Pod, Workload } from '../pod.ts';
import { type Bundle, sameNamespace } from './bundle.ts';
import type { Callee, Origin, PodClient, PodPort } from './clients.ts';
import { asksForLabels, workloadsSelected } from './selection.ts';
import { selectorSelects } from './selector.ts';

const NAME = 'kubernetes.io/metadata.name';

type Direction = 'ingress' | 'egress';

/** Whether a rule of a policy lets traffic to a port of a pod through, for a peer that may be the other side. */
function lets(
  { value }: ObjectRef,
  direction: Direction,
  { protocol, port }: PodPort,
  pod: Pod | null,
  mayBe: (peer: Json) => boolean,
): boolean {
  return listBelow(value, 'spec', direction).some((rule) => {
    const ports = listBelow(rule, 'ports');
    if (ports.length > 0 && !ports.some((entry) => covers(entry, protocol, port, pod)))
      return false;
    const peers = listBelow(rule, direction === 'ingress' ? 'from' : 'to');
    return peers.length === 0 || peers.some(mayBe);
  });
}

function covers(entry: Json, protocol: string, port: number, pod: Pod | null): boolean {
  if ((textBelow(entry, 'protocol') ?? 'TCP') !== protocol) return false;
  const name = textBelow(entry, 'port');
  if (name !== undefined) {
    return (
      pod?.containers.some(({ value }) =>
        value.ports?.some(
          (declared) => declared.name === name && Number(declared.containerPort) === port,
        ),
      ) ?? true
    );
  }
  const first = numberBelow(entry, 'port');
  return first === undefined || (first <= port && port <= (numberBelow(entry, 'endPort') ?? first));
}

// ----------------------------------------------------------------
// Peers

const isRange = (peer: Json): boolean => isObject(valueBelow(peer, 'ipBlock'));

/** The namespace that a peer is limited to: its policy's, or one that it names; undefined if it may be any. */
function namespaceOf(peer: Json, policy: ObjectRef): string | null | undefined {
  const selector = valueBelow(peer, 'namespaceSelector');
  if (selector === undefined) return policy.namespace;
  const name = textBelow(selector, 'matchLabels', NAME);
  if (name !== undefined) return name;
  const requirement = listBelow(selector, 'matchExpressions').find(
    (expression) =>
      textBelow(expression, 'key') === NAME &&
      textBelow(expression, 'operator') === 'In' &&
      listBelow(expression, 'values').length === 1,
  );
  return textBelow(requirement, 'values', 0);
}

/** Whether a namespace may have the labels that a selector asks for. */
function mayHaveLabels(bundle: Bundle, selector: Json, namespace: string | null): boolean {
  if (namespace === null || !asksForLabels(selector)) return true;
  const [declared] = bundle.of('v1/Namespace').filter(({ object }) => object.name === namespace);
  const labels = new Map(
    entriesBelow(declared?.object.value, 'metadata', 'labels').map(
      ([key, value]) => [key, String(value ?? '')] as const,
    ),
  ).set(NAME, namespace);
  if (declared) return selectorSelects(selector, labels);
  // Only the label that every namespace has is known of others.
  const narrowed = {
    matchLabels: Object.fromEntries(
      entriesBelow(selector, 'matchLabels').filter(([key]) => key === NAME),
    ),
    matchExpressions: listBelow(selector, 'matchExpressions').filter(
      (expression) => textBelow(expression, 'key') === NAME,
    ),
  };
  return selectorSelects(narrowed, labels);
}

/** Whether the pods of a workload may be a peer of a policy. */
function mayBeWorkload(bundle: Bundle, peer: Json, policy: ObjectRef, workload: Workload): boolean {
  if (isRange(peer)) return true;
  const { namespace, pod } = workload;
  const pods = valueBelow(peer, 'podSelector');
  if (pods !== undefined && !selectorSelects(pods, pod.metadata.labels)) return false;
  const selector = valueBelow(peer, 'namespaceSelector');
  if (selector === undefined) return sameNamespace(namespace, policy.namespace);
  return mayHaveLabels(bundle, selector, namespace);
}

/** What tells pods that take requests from outside, and those that collect metrics. */
const WORDS = {
  ingress:
    /ingress|nginx|traefik|haproxy|contour|envoy|kong|istio|gateway|emissary|ambassador|router|routing|apisix|skipper|gloo|caddy|tunnel|proxy|edge|front-?door|\bw?alb\b|\blb\b/i,
  monitor:
    /prometheus|monitor|metric|observ|grafana|victoria|vmagent|alloy|datadog|otel|telemetry|collector|scrap|thanos|mimir/i,
} as const;
type Role = keyof typeof WORDS;

/** Images of pods that do so. A web server is often called like a controller. */
const IMAGES: { readonly [R in Role]: RegExp } = {
  ingress:
    /ingress|traefik|haproxy|contour|envoy|kong|istio|gateway|emissary|ambassador|apisix|skipper|cloudflared/i,
  monitor: WORDS.monitor,
};

const hasRole = (role: Role, { pod }: Workload): boolean =>
  pod.containers.some(({ value }) => IMAGES[role].test(value.image ?? ''));

/** What is asked about a peer of a policy that selects the pods of a workload. */
interface Asked {
  readonly bundle: Bundle;
  readonly policy: ObjectRef;
  readonly workload: Workload;
  readonly peer: Json;
}

/** Whether a peer may be pods of a controller or a monitor that isn't in the files. */
function mayHaveRole({ bundle, policy, workload, peer }: Asked, role: Role): boolean {
  if (isRange(peer)) return true;
  const text = stringifyJson(peer);
  if (WORDS[role].test(text)) return true;
  if (WORDS[role === 'ingress' ? 'monitor' : 'ingress'].test(text)) return false;
  const within = namespaceOf(peer, policy);
  if (within === undefined) return true;
  if (within !== null && WORDS[role].test(within)) return true;
  const workloads = workloadsSelected(bundle, valueBelow(peer, 'podSelector') ?? {}, within);
  if (workloads.some((other) => other.object !== workload.object && hasRole(role, other)))
    return true;
  // Of another namespace that has no pods in the files, only others know.
  return within !== policy.namespace && workloads.length === 0;
}

function mayCall(from: Origin, query: Asked): boolean {
  const { bundle, policy, peer } = query;
  switch (from.by) {
    case 'outside':
      return isRange(peer);
    case 'api-server':
      // Some clusters forward these calls through pods in this namespace.
      return isRange(peer) || namespaceOf(peer, policy) === 'kube-system';
    case 'pods':
      if (from.workload.pod.spec.hostNetwork === true) return isRange(peer);
      return mayBeWorkload(bundle, peer, policy, from.workload);
    case 'route':
      // Several controllers run their pods in the namespace of the Gateway.
      return (
        (!asksForLabels(valueBelow(peer, 'podSelector')) &&
          namespaceOf(peer, policy) === (from.namespace ?? policy.namespace)) ||
        mayHaveRole(query, 'ingress')
      );
    case 'ingress':
    case 'monitor':
      return mayHaveRole(query, from.by);
  }
}

// ----------------------------------------------------------------
// Connections

const enough = (
  { ports, any }: { readonly ports: readonly PodPort[]; readonly any: boolean },
  isLet: (port: PodPort) => boolean,
): PodPort | undefined => {
  if (any) return ports.some(isLet) ? undefined : ports[0];
  return ports.find((port) => !isLet(port));
};

/** The first port at which the policies that isolate a workload's pods keep a client out; undefined if there is none. */
export const keptOutAt = (
  bundle: Bundle,
  policies: readonly ObjectRef[],
  workload: Workload,
  client: PodClient,
): PodPort | undefined =>
  enough(client, (port) =>
    policies.some((policy) =>
      lets(policy, 'ingress', port, workload.pod, (peer) =>
        mayCall(client.from, { bundle, policy, workload, peer }),
      ),
    ),
  );

/** The first port at which the policies that isolate a workload's pods keep them from a callee. */
export const keptFromAt = (
  bundle: Bundle,
  policies: readonly ObjectRef[],
  callee: Callee,
): PodPort | undefined =>
  enough(callee, (port) =>
    policies.some((policy) =>
      lets(policy, 'egress', port, callee.workload.pod, (peer) =>
        callee.workload.pod.spec.hostNetwork === true
          ? isRange(peer)
          : mayBeWorkload(bundle, peer, policy, callee.workload),
      ),
    ),
  );

/** 5353 is the port of the DNS pods in OpenShift. */
const DNS_PORTS: readonly PodPort[] = ['UDP', 'TCP'].flatMap((protocol) =>
  [53, 5353].map((port) => ({ protocol, port })),
);

/** Whether the policies that isolate pods let them ask for the addresses of names. */
export const letsResolve = (policies: readonly ObjectRef[]): boolean =>
  policies.some((policy) =>
    DNS_PORTS.some((port) =>
      lets(
        policy,
        'egress',
        port,
        null,
        (peer) =>
          isRange(peer) ||
          valueBelow(peer, 'namespaceSelector') !== undefined ||
          policy.namespace === 'kube-system' ||
          /dns/i.test(stringifyJson(peer)),
      ),
    ),
  );
