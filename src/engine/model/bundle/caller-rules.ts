/**
 * The rules of a NetworkPolicy that let in who calls the pods of a workload, as far as the files say so.
 *
 * Of a port of a Service of which the files name no client anyone in the cluster may be one: it stays open to all pods.
 * Without a Service, other namespaces have no name for the pods, and their own may call them.
 */
import { added } from '../../text/grouped.ts';
import { type Json, jsonKey, valueBelow } from '../../text/json.ts';
import { declaredPorts } from '../container-ports.ts';
import type { Workload } from '../pod.ts';
import type { Bundle } from './bundle.ts';
import { calleesOf, clientsOf, type PodClient, type PodPort, portsBehind } from './clients.ts';
import { servicesOf } from './lookups.ts';
import { selectorFor } from './selection.ts';

const NAME = 'kubernetes.io/metadata.name';

/** Pods of all namespaces. */
const CLUSTER: Json = { namespaceSelector: {} };
/** Pods of the policy's namespace. */
const NAMESPACE: Json = { podSelector: {} };

/** A port with the peers that may call it; null if nothing but an open rule lets a client in. */
interface Opening {
  readonly port: PodPort;
  readonly peers: readonly Json[] | null;
}

/** The pods of a workload as a peer of a policy for pods of a namespace. */
function peerOf(workload: Workload, namespace: string | null): Json | null {
  const podSelector = selectorFor(workload);
  if (!podSelector) return null;
  const workloadNamespace = workload.namespace;
  if (workloadNamespace === namespace) return { podSelector };
  // One without a namespace may end up in any.
  const labels = workloadNamespace === null ? {} : { matchLabels: { [NAME]: workloadNamespace } };
  return { namespaceSelector: labels, podSelector };
}

/** The peer that a client is; null if it's no pod. */
function peerOfClient({ from }: PodClient, namespace: string | null): Json | null {
  if (from.by === 'outside' || from.by === 'api-server') return null;
  if (from.by !== 'pods') return CLUSTER;
  if (from.workload.pod.spec.hostNetwork === true) return null;
  return peerOf(from.workload, namespace) ?? CLUSTER;
}

const isSamePort = (a: PodPort, b: PodPort): boolean =>
  a.port === b.port && a.protocol === b.protocol;

function openingOf(
  port: PodPort,
  clients: readonly PodClient[],
  namespace: string | null,
  base: readonly Json[],
): Opening {
  const callers = clients.filter(({ ports }) => ports.some((other) => isSamePort(other, port)));
  const peers: Json[] = [...base];
  for (const client of callers) {
    const peer = peerOfClient(client, namespace);
    if (peer === null) return { port, peers: null };
    if (!peers.some((other) => jsonKey(other) === jsonKey(peer))) peers.push(peer);
  }
  if (peers.includes(CLUSTER)) return { port, peers: [CLUSTER] };
  // The whole namespace has its own pods.
  const isWithin = (peer: Json) =>
    peer !== NAMESPACE && valueBelow(peer, 'namespaceSelector') === undefined;
  return {
    port,
    peers: base.includes(NAMESPACE) ? peers.filter((peer) => !isWithin(peer)) : peers,
  };
}

/** Ports with the same peers share a rule. */
function rulesOf(openings: readonly Opening[]): Json[] {
  const rules = new Map<string, { from: readonly Json[] | null; ports: Json[] }>();
  for (const { port, peers } of openings) {
    if (peers?.length === 0) continue;
    const key = jsonKey(peers === null ? null : [...peers]);
    added(rules, key, () => ({ from: peers, ports: [] })).ports.push({ ...port });
  }
  return [...rules.values()].map(
    ({ from, ports }): Json => ({ ...(from && { from: [...from] }), ports }),
  );
}

function distinct(ports: readonly PodPort[]): PodPort[] {
  const byKey = new Map(
    ports.map(({ protocol, port }) => [`${protocol} ${port}`, { protocol, port }]),
  );
  return [...byKey.values()];
}

/** The ports to which Services send. */
const servedPorts = (bundle: Bundle, workload: Workload): PodPort[] =>
  servicesOf(bundle, workload).flatMap(({ object }) => portsBehind(object.value, workload.pod));

/** The ports of a workload's pods that are called or may be: declared ones, those behind Services, those of clients. */
export const calledPorts = (bundle: Bundle, workload: Workload): PodPort[] =>
  distinct([
    ...declaredPorts(workload.pod),
    ...servedPorts(bundle, workload),
    ...clientsOf(bundle, workload).flatMap(({ ports }) => ports),
  ]);

/**
 * The rules for all who may call the pods of a workload.
 * @param listening ports on which its programs are known to listen, whether or not anything declares them
 */
export function callerRules(
  bundle: Bundle,
  workload: Workload,
  listening: readonly PodPort[] = [],
): Json[] {
  const { namespace } = workload;
  const clients = clientsOf(bundle, workload);
  const served = servedPorts(bundle, workload);
  return rulesOf(
    distinct([...calledPorts(bundle, workload), ...listening]).map((port) => {
      const isKnown = (ports: readonly PodPort[]) => ports.some((other) => isSamePort(other, port));
      const unknown = isKnown(served) && !clients.some(({ ports }) => isKnown(ports));
      return openingOf(port, clients, namespace, [unknown ? CLUSTER : NAMESPACE]);
    }),
  );
}

/**
 * The rules for the clients that the files declare, and for nobody else.
 * @param letsIn whether other rules let a client in
 */
export function declaredRules(
  bundle: Bundle,
  workload: Workload,
  letsIn: (client: PodClient) => boolean,
): Json[] {
  const clients = clientsOf(bundle, workload).filter((client) => !letsIn(client));
  const ports = distinct(clients.flatMap(({ ports }) => ports));
  return rulesOf(ports.map((port) => openingOf(port, clients, workload.namespace, [])));
}

/** The rules of outgoing traffic for the workloads of the files that the pods of a workload call. */
export function calleeRules(bundle: Bundle, workload: Workload): Json[] {
  const rules = calleesOf(bundle, workload).flatMap(({ workload: callee, ports }): Json[] => {
    const peer = callee.pod.spec.hostNetwork ? null : peerOf(callee, workload.namespace);
    return [{ ...(peer && { to: [peer] }), ports: distinct(ports).map((port) => ({ ...port })) }];
  });
  return [...new Map(rules.map((rule) => [jsonKey(rule), rule])).values()];
}
