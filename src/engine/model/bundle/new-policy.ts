/**
 * A new NetworkPolicy: nothing gets in or out of the pods but what it names.
 *
 * Source: Kubernetes, Network Policies; AKS, network policies (engines, `except` on Windows) and LocalDNS.
 */
import type { Json, JsonObject } from '../../text/json.ts';

/** Who may call the pods. */
export const CALLERS = ['namespace', 'ingress', 'both', 'anywhere', 'nobody'] as const;
export type Callers = (typeof CALLERS)[number];

/** Where AKS and the common chart put their ingress controllers. */
export const CONTROLLERS = ['app-routing-system', 'ingress-nginx'] as const;

const METADATA_ENDPOINT = '169.254.169.254/32';
/** Where AKS LocalDNS answers, on the node itself. */
const LOCAL_DNS = '169.254.10.0/24';

const NAME = 'kubernetes.io/metadata.name';

export interface NewPolicy {
  readonly metadata: JsonObject;
  readonly podSelector: Json;
  /** Directions that it closes. */
  readonly directions: readonly ('Ingress' | 'Egress')[];
  readonly callers: Callers;
  /** Namespace of the ingress controller. */
  readonly controller: string;
  /** Namespace of a Gateway that leads to the pods; null if it is theirs. */
  readonly gateway?: string | null;
  /** Ports of the pods that may be called. */
  readonly ports: readonly Json[];
  /** TCP ports outside that the pods may call, beside DNS. */
  readonly calls: readonly number[];
  /** Selectors of other pods of the namespace that the pods may call. */
  readonly near?: readonly Json[];
  /** The pods call one another on their ports. */
  readonly peers?: boolean;
  /** More rules, for clients and calls that the files declare. */
  readonly declared?: { readonly ingress: readonly Json[]; readonly egress: readonly Json[] };
}

export function newPolicy(policy: NewPolicy): JsonObject {
  const { metadata, podSelector, directions, declared } = policy;
  const ingress = directions.includes('Ingress')
    ? [...ingressRules(policy), ...(declared?.ingress ?? [])]
    : [];
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata,
    spec: {
      podSelector,
      policyTypes: [...directions],
      ...(ingress.length > 0 && { ingress }),
      ...(directions.includes('Egress') && {
        egress: [...egressRules(policy), ...(declared?.egress ?? [])],
      }),
    },
  };
}

/** Rules for those who may call; none when nobody may, or there is nothing to call. */
function ingressRules(policy: NewPolicy): Json[] {
  const { ports: all, callers, controller, gateway, podSelector, peers } = policy;
  const ports = [...all];
  if (ports.length === 0) return [];
  if (callers === 'anywhere') return [{ ports }];
  const inNamespace = (name: string): Json => ({
    namespaceSelector: { matchLabels: { [NAME]: name } },
  });
  const near = callers === 'namespace' || callers === 'both';
  const within: Json[] = near || gateway === null ? [{ podSelector: {} }] : [];
  const siblings: Json[] = peers && within.length === 0 ? [{ podSelector }] : [];
  const front = callers === 'ingress' || callers === 'both' ? [inNamespace(controller)] : [];
  const route =
    gateway && !(front.length > 0 && gateway === controller) ? [inNamespace(gateway)] : [];
  const from = [...within, ...siblings, ...front, ...route];
  return from.length > 0 ? [{ from, ports }] : [];
}

function egressRules({ calls, ports, podSelector, peers, near = [] }: NewPolicy): Json[] {
  const outside: Json = { ipBlock: { cidr: '0.0.0.0/0', except: [METADATA_ENDPOINT] } };
  const kubeDns: Json = {
    namespaceSelector: { matchLabels: { [NAME]: 'kube-system' } },
    podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
  };
  return [
    {
      to: [kubeDns, { ipBlock: { cidr: LOCAL_DNS } }],
      ports: [
        { protocol: 'UDP', port: 53 },
        { protocol: 'TCP', port: 53 },
      ],
    },
    ...(peers && ports.length > 0 ? [{ to: [{ podSelector }], ports: [...ports] }] : []),
    ...(near.length > 0 ? [{ to: near.map((selector): Json => ({ podSelector: selector })) }] : []),
    ...(calls.length > 0
      ? [{ to: [outside], ports: calls.map((port) => ({ protocol: 'TCP', port })) }]
      : []),
  ];
}
