/** Who the files declare as a client of which pods, and whether NetworkPolicies let them in. */
import {
  at,
  type KubeObject,
  type LabelSelector,
  type Labels,
  type PodOf,
  portNumber,
  type Scene,
  selects,
} from './test-scene.ts';

/** Where traffic comes from: anywhere, also from outside the cluster, or pods. */
export type From = 'anywhere' | { readonly namespace: string; readonly labels: Labels | 'any' };

export interface Client {
  readonly says: string;
  readonly pod: PodOf;
  readonly port: number;
  readonly from: From;
}

interface Peer {
  readonly ipBlock?: { readonly cidr: string };
  readonly namespaceSelector?: LabelSelector;
  readonly podSelector?: LabelSelector;
}

interface IngressRule {
  readonly from?: readonly Peer[];
  readonly ports?: readonly { readonly port?: number | string; readonly endPort?: number }[];
}

/** Whether the policies of the files let a client in. */
export function admits(scene: Scene, { pod, port, from }: Client): boolean {
  const isolating = scene.of('NetworkPolicy').filter((policy) => {
    const types = at(policy.value, 'spec.policyTypes') as readonly string[] | undefined;
    return (
      policy.namespace === pod.object.namespace &&
      (types?.includes('Ingress') ?? true) &&
      selects((at(policy.value, 'spec.podSelector') ?? {}) as LabelSelector, pod.labels)
    );
  });
  if (isolating.length === 0 || pod.spec.hostNetwork) return true;
  return isolating.some((policy) => {
    const rules = (at(policy.value, 'spec.ingress') ?? []) as readonly IngressRule[];
    return rules.some(
      (rule) =>
        (!rule.ports?.length ||
          rule.ports.some(({ port: own, endPort }) => opens(pod, own, endPort, port))) &&
        (!rule.from?.length || rule.from.some((peer) => isPeer(peer, from, policy.namespace))),
    );
  });
}

function opens(
  pod: PodOf,
  own: number | string | undefined,
  endPort: number | undefined,
  port: number,
): boolean {
  if (own === undefined) return true;
  const number = portNumber(pod, own);
  return number !== undefined && port >= number && port <= (endPort ?? number);
}

function isPeer(peer: Peer, from: From, namespace: string): boolean {
  if (peer.ipBlock) return /^(0\.0\.0\.0|::)\/0$/.test(peer.ipBlock.cidr);
  // A load balancer and the API server have no pod that a selector could select.
  if (from === 'anywhere') return false;
  const named = { 'kubernetes.io/metadata.name': from.namespace };
  const inNamespace = peer.namespaceSelector
    ? selects(peer.namespaceSelector, named)
    : from.namespace === namespace;
  if (!inNamespace) return false;
  const { matchLabels = {}, matchExpressions = [] } = peer.podSelector ?? {};
  if (from.labels === 'any') {
    return Object.keys(matchLabels).length === 0 && matchExpressions.length === 0;
  }
  return selects({ matchLabels, matchExpressions }, from.labels);
}

/** An Ingress controller, a Gateway and the like run in a namespace that the files don't name. */
const PROXY: From = { namespace: 'somewhere-else', labels: 'any' };

/** The clients that objects of the files declare, as far as their ports can be followed to a number. */
export function declaredClients(scene: Scene): Client[] {
  return scene.objects.flatMap((object): Client[] => {
    const { value, namespace } = object;
    const to = (name: unknown, port: unknown, from: From, own: unknown = namespace): Client[] =>
      clientsBy(scene, object, { name, port, namespace: String(own ?? namespace) }, from);
    switch (object.kind) {
      case 'Ingress':
        return backendsOf(value).flatMap(({ name, port }) => to(name, port, PROXY));
      case 'HTTPRoute':
        return list(value, 'spec.rules')
          .flatMap((rule) => list(rule, 'backendRefs'))
          .flatMap((ref) => to(at(ref, 'name'), at(ref, 'port'), PROXY, at(ref, 'namespace')));
      case 'Service':
        return ['LoadBalancer', 'NodePort'].includes(String(at(value, 'spec.type')))
          ? list(value, 'spec.ports').flatMap((own) => to(object.name, at(own, 'port'), 'anywhere'))
          : [];
      case 'ValidatingWebhookConfiguration':
      case 'MutatingWebhookConfiguration':
        return list(value, 'webhooks').flatMap((own) => {
          const service = at(own, 'clientConfig.service');
          const [name, port] = [at(service, 'name'), at(service, 'port') ?? 443];
          return to(name, port, 'anywhere', at(service, 'namespace'));
        });
      case 'APIService': {
        const service = at(value, 'spec.service');
        const [name, port] = [at(service, 'name'), at(service, 'port') ?? 443];
        return to(name, port, 'anywhere', at(service, 'namespace'));
      }
      case 'ServiceMonitor':
      case 'PodMonitor':
        return monitored(scene, object);
      default:
        return [];
    }
  });
}

const list = (value: unknown, path: string): readonly unknown[] => {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
};

function backendsOf(ingress: unknown): { readonly name: unknown; readonly port: unknown }[] {
  const backends = [
    at(ingress, 'spec.defaultBackend'),
    ...list(ingress, 'spec.rules')
      .flatMap((rule) => list(rule, 'http.paths'))
      .map((path) => at(path, 'backend')),
  ];
  return backends.flatMap((own) =>
    own === undefined
      ? []
      : [
          {
            name: at(own, 'service.name'),
            port: at(own, 'service.port.number') ?? at(own, 'service.port.name'),
          },
        ],
  );
}

interface Backend {
  readonly name: unknown;
  readonly port: unknown;
  readonly namespace: string;
}

/** From a Service's port to the pods behind it. */
export function clientsBy(
  scene: Scene,
  by: KubeObject,
  { name, port, namespace }: Backend,
  from: From,
): Client[] {
  const service = scene
    .of('Service')
    .find((own) => own.name === name && own.namespace === namespace);
  if (!service) return [];
  const own = list(service.value, 'spec.ports').find(
    (each) => at(each, 'port') === port || at(each, 'name') === port,
  );
  const target = at(own, 'targetPort') ?? at(own, 'port');
  return scene.behind(service).flatMap((pod) => {
    const number = portNumber(pod, target as number | string);
    const says = `${by.kind}/${by.name} to ${pod.id}, port ${port}`;
    return number === undefined ? [] : [{ says, pod, port: number, from }];
  });
}

function monitored(scene: Scene, monitor: KubeObject): Client[] {
  const { value, kind, namespace } = monitor;
  const selector = (at(value, 'spec.selector') ?? {}) as LabelSelector;
  const names = at(value, 'spec.namespaceSelector.matchNames') as readonly string[] | undefined;
  const isMeant = (own: KubeObject) => (names ?? [namespace]).includes(own.namespace);
  const from: From = { namespace, labels: 'any' };
  if (kind === 'PodMonitor') {
    const pods = scene.pods.filter(
      ({ object, labels }) => isMeant(object) && selects(selector, labels),
    );
    return list(value, 'spec.podMetricsEndpoints').flatMap((endpoint) =>
      pods.flatMap((pod) => {
        const port = portNumber(pod, at(endpoint, 'port') as string);
        const says = `PodMonitor/${monitor.name} to ${pod.id}`;
        return port === undefined ? [] : [{ says, pod, port, from }];
      }),
    );
  }
  const services = scene.of('Service').filter((own) => {
    const labels = (at(own.value, 'metadata.labels') ?? {}) as Labels;
    return isMeant(own) && selects(selector, labels);
  });
  return list(value, 'spec.endpoints').flatMap((endpoint) =>
    services.flatMap(({ name, namespace: own }) =>
      clientsBy(scene, monitor, { name, port: at(endpoint, 'port'), namespace: own }, from),
    ),
  );
}
