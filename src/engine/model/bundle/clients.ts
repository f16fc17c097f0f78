/**
 * Who calls the pods of a workload, as far as the files declare it, and whom its pods call: what a NetworkPolicy has to
 * let through.
 *
 * Source: Kubernetes, Services, Ingress, Dynamic Admission Control, API Aggregation Layer and versions of
 * CustomResourceDefinitions; Prometheus Operator, API reference.
 */

import { grouped } from '../../text/grouped.ts';
import {
  entriesBelow,
  type Json,
  listBelow,
  numberBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';
import { memo } from '../../text/memo.ts';
import type { Path } from '../../text/path.ts';
import { declaredPorts } from '../container-ports.ts';
import type { ObjectRef, Pod, Workload } from '../pod.ts';
import { type Bundle, sameNamespace } from './bundle.ts';
import { isHeadless } from './companions.ts';
import { backendsOf, INGRESS, ingressClassOf } from './ingress.ts';
import { indexed, servicesOf, workloadsOf } from './lookups.ts';
import { pathsAlong } from './references.ts';
import { gatewaysOf, ROUTE_KINDS, ROUTES, routedServices } from './routes.ts';
import { selectorSelects } from './selector.ts';
import {
  CONFIG_MAP,
  callsBy,
  callsTo,
  type InObject,
  SERVICE,
  type ServiceCall,
} from './service-calls.ts';

const ANNOTATIONS = ['metadata', 'annotations'];

/** A port of a pod, as a NetworkPolicy writes it. */
export type PodPort = { readonly protocol: string; readonly port: number };

/** Where a client is. */
export type Origin =
  /** Pods of an ingress controller, somewhere in the cluster. */
  | { readonly by: 'ingress' }
  /** Pods of a Gateway: in its namespace or in that of its controller. */
  | { readonly by: 'route'; readonly namespace: string | null }
  /** No pod: it comes through a node or a load balancer. */
  | { readonly by: 'outside' }
  /** The API server, which is no pod either. */
  | { readonly by: 'api-server' }
  /** Pods that collect metrics, somewhere in the cluster. */
  | { readonly by: 'monitor' }
  /** Pods of a workload of the files. */
  | { readonly by: 'pods'; readonly workload: Workload };

export interface PodClient {
  readonly from: Origin;
  /** The ports of the pods that it calls; none if those that it names lead to no port of the pods. */
  readonly ports: readonly PodPort[];
  /** Nothing says which of the ports it calls. */
  readonly any: boolean;
  /** Its failure stops nothing else. */
  readonly minor: boolean;
  readonly shownBy: InObject;
}

const WEBHOOKS: readonly string[] = [
  'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration',
  'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration',
];
const DEFINITION = 'apiextensions.k8s.io/v1/CustomResourceDefinition';
const GATEWAYS = ['v1', 'v1beta1'].map((version) => `gateway.networking.k8s.io/${version}/Gateway`);
const API_SERVICE = 'apiregistration.k8s.io/v1/APIService';
const SERVICE_MONITOR = 'monitoring.coreos.com/v1/ServiceMonitor';
const POD_MONITOR = 'monitoring.coreos.com/v1/PodMonitor';

/** The kinds that clients are read from. */
export const CLIENT_KINDS: readonly string[] = [
  'workload',
  SERVICE,
  CONFIG_MAP,
  'v1/Namespace',
  INGRESS,
  ...ROUTE_KINDS,
  ...GATEWAYS,
  ...WEBHOOKS,
  DEFINITION,
  API_SERVICE,
  SERVICE_MONITOR,
  POD_MONITOR,
];

// ----------------------------------------------------------------
// Ports

/** The port of a pod that a number or a name stands for; undefined if no container declares the name. */
function podPort(pod: Pod, port: string | number, protocol: string): PodPort | undefined {
  if (typeof port === 'number') return { protocol, port };
  for (const { value } of pod.containers) {
    const declared = value.ports?.find(
      (entry) => entry.name === port && (entry.protocol || 'TCP') === protocol,
    );
    if (declared?.containerPort) return { protocol, port: Number(declared.containerPort) };
  }
  return undefined;
}

/**
 * The ports of a pod to which a Service sends what arrives at one of its ports.
 * @param wanted a port of the Service by number or name; all of them if undefined
 */
export function portsBehind(service: Json, pod: Pod, wanted?: string | number): PodPort[] {
  return listBelow(service, 'spec', 'ports').flatMap((port) => {
    const number = numberBelow(port, 'port');
    if (wanted !== undefined && wanted !== number && wanted !== textBelow(port, 'name')) return [];
    const target = textBelow(port, 'targetPort') ?? numberBelow(port, 'targetPort') ?? number;
    const protocol = textBelow(port, 'protocol') ?? 'TCP';
    return (target !== undefined && podPort(pod, target, protocol)) || [];
  });
}

// ----------------------------------------------------------------
// What names a Service

/** A Service that an object outside of the pods of the files calls. */
interface Named {
  readonly from: Origin;
  readonly name: string;
  readonly namespace: string | null;
  readonly port: string | number | undefined;
  readonly minor?: true;
  readonly shownBy: InObject;
}

const namedByName = indexed((bundle) => {
  const all = [...frontsIn(bundle), ...apiCallsIn(bundle)];
  const meant = all.flatMap((named) => meantBy(bundle, named));
  return grouped([...all, ...meant], ({ name }) => name);
});

const OF_CLUSTER = /^([\w-]+)\.([\w-]+)\.svc(?:\.cluster\.local)?\.?$/;

/** The Service in another namespace that one of type ExternalName stands for. */
function meantBy(bundle: Bundle, named: Named): Named[] {
  return bundle.named(SERVICE, named.name, named.namespace).flatMap(({ object }) => {
    if (textBelow(object.value, 'spec', 'type') !== 'ExternalName') return [];
    const host = textBelow(object.value, 'spec', 'externalName') ?? '';
    const [, name, namespace] = OF_CLUSTER.exec(host) ?? [];
    return name && namespace ? [{ ...named, name, namespace }] : [];
  });
}

/** Classes and annotations of controllers whose load balancers call the pods themselves, or through their nodes. */
const OUTSIDE_CLASS =
  /^(?:alb|gce|gce-internal|gke-.*|azure-application-gateway|azure-alb.*|amazon-vpc-lattice)$/;
const OUTSIDE_ANNOTATION = /^(?:alb|appgw)\.ingress\.kubernetes\.io\//;

function isFromOutside({ value }: ObjectRef): boolean {
  const named = textBelow(value, 'spec', 'gatewayClassName') ?? ingressClassOf(value);
  return (
    OUTSIDE_CLASS.test(named) ||
    entriesBelow(value, ...ANNOTATIONS).some(([key]) => OUTSIDE_ANNOTATION.test(key))
  );
}

/** Where the requests of a route of the Gateway API come from. */
const routeOrigins = (bundle: Bundle, route: ObjectRef): Origin[] =>
  gatewaysOf(route).map(({ name, namespace }) =>
    GATEWAYS.some((kind) =>
      bundle.named(kind, name, namespace).some(({ object }) => isFromOutside(object)),
    )
      ? { by: 'outside' }
      : { by: 'route', namespace },
  );

/** What Ingresses and routes lead to. */
const frontsIn = (bundle: Bundle): Named[] => [
  ...bundle.of(INGRESS).flatMap(({ object }) => {
    const { value, path, namespace } = object;
    return backendsOf(value, path).map(
      ({ name, port, at }): Named => ({
        from: { by: isFromOutside(object) ? 'outside' : 'ingress' },
        name,
        namespace,
        // A word of AWS's controller.
        port: port === 'use-annotation' ? undefined : port,
        shownBy: { object, at: at.name },
      }),
    );
  }),
  ...ROUTE_KINDS.flatMap((kind) => bundle.of(kind)).flatMap(({ object }) => {
    const isRoute = ROUTES.some((kind) => kind.endsWith(`/${object.kind}`));
    const origins: Origin[] = isRoute ? routeOrigins(bundle, object) : [{ by: 'ingress' }];
    return routedServices(object).flatMap(({ at, ...backend }) =>
      origins.map((from): Named => ({ ...backend, from, shownBy: { object, at } })),
    );
  }),
];

/** The Services that the API server calls. */
const apiCallsIn = (bundle: Bundle): Named[] => {
  const callsAt = (object: ObjectRef, at: Path, minor: boolean): Named[] => {
    const ref = valueBelow(object.value, ...at);
    const name = textBelow(ref, 'name');
    if (name === undefined) return [];
    return [
      {
        from: { by: 'api-server' },
        name,
        namespace: textBelow(ref, 'namespace') ?? null,
        port: numberBelow(ref, 'port') ?? 443,
        ...(minor && { minor }),
        shownBy: { object, at: [...object.path, ...at, 'name'] },
      },
    ];
  };
  return [
    ...WEBHOOKS.flatMap((kind) => bundle.of(kind)).flatMap(({ object }) =>
      pathsAlong(object.value, [], 'webhooks.*').flatMap((at) =>
        callsAt(
          object,
          [...at, 'clientConfig', 'service'],
          textBelow(object.value, ...at, 'failurePolicy') === 'Ignore',
        ),
      ),
    ),
    ...bundle
      .of(DEFINITION)
      .flatMap(({ object }) =>
        callsAt(object, ['spec', 'conversion', 'webhook', 'clientConfig', 'service'], false),
      ),
    ...bundle.of(API_SERVICE).flatMap(({ object }) => callsAt(object, ['spec', 'service'], false)),
  ];
};

// ----------------------------------------------------------------
// Clients of a workload

const clientsIn = indexed((bundle) =>
  memo(
    (workload: Workload): readonly PodClient[] => [
      ...servicesOf(bundle, workload).flatMap(({ object }) =>
        clientsThrough(bundle, workload, object),
      ),
      ...collectorsOf(bundle, workload),
    ],
    ({ object }) => [object],
  ),
);

/** The clients of a workload's pods that the files declare. */
export const clientsOf = (bundle: Bundle, workload: Workload): readonly PodClient[] =>
  clientsIn(bundle)(workload);

function clientsThrough(bundle: Bundle, { pod }: Workload, service: ObjectRef): PodClient[] {
  const { value, name, namespace, path } = service;
  const client = (from: Origin, shownBy: InObject, ports: readonly PodPort[]): PodClient => ({
    from,
    ports,
    any: false,
    minor: from.by === 'monitor',
    shownBy,
  });
  const type = textBelow(value, 'spec', 'type') ?? '';
  const external = listBelow(value, 'spec', 'externalIPs').length > 0;
  const isOpen = ['LoadBalancer', 'NodePort'].includes(type);
  const all = portsBehind(value, pod);
  const field = isOpen ? 'type' : 'externalIPs';
  const outside: PodClient[] =
    isOpen || external
      ? [client({ by: 'outside' }, { object: service, at: [...path, 'spec', field] }, all)]
      : [];
  const named = (namedByName(bundle).get(name ?? '') ?? [])
    .filter((caller) => sameNamespace(caller.namespace, namespace))
    .map(
      (caller): PodClient => ({
        ...client(caller.from, caller.shownBy, portsBehind(value, pod, caller.port)),
        ...(caller.minor && { minor: true }),
      }),
    );
  const calls = callsTo(bundle, service).map(
    (call): PodClient => ({
      ...client({ by: 'pods', workload: call.client }, call.shownBy, portsOfCall(call, pod)),
      any: call.port === undefined,
    }),
  );
  return [...outside, ...named, ...calls, ...scrapes(service, all, client)];
}

/** What a call arrives at: a headless Service translates no ports. */
function portsOfCall({ service, port }: ServiceCall, pod: Pod): PodPort[] {
  const behind = portsBehind(service.value, pod, port);
  if (!isHeadless(service)) return behind;
  if (port !== undefined) return [{ protocol: 'TCP', port }];
  return behind.length > 0 ? behind : declaredPorts(pod);
}

/** Prometheus, where an annotation of the Service asks for it. */
function scrapes(
  service: ObjectRef,
  all: readonly PodPort[],
  client: (from: Origin, shownBy: InObject, ports: readonly PodPort[]) => PodClient,
): PodClient[] {
  const { value, path } = service;
  if (textBelow(value, ...ANNOTATIONS, SCRAPE) !== 'true') return [];
  const port = scrapedPort(value);
  const at = [...path, ...ANNOTATIONS, SCRAPE];
  const ports = port === undefined ? all : [{ protocol: 'TCP', port }];
  return [client({ by: 'monitor' }, { object: service, at }, ports)];
}

const SCRAPE = 'prometheus.io/scrape';

/** The port that an annotation beside it names. */
function scrapedPort(value: Json): number | undefined {
  const port = valueBelow(value, ...ANNOTATIONS, 'prometheus.io/port');
  return /^\d{1,5}$/.test(String(port ?? '')) ? Number(port) : undefined;
}

/** What collects the metrics of the pods. */
function collectorsOf(bundle: Bundle, workload: Workload): PodClient[] {
  const { object, pod, namespace } = workload;
  const monitor = (shownBy: InObject, ports: readonly PodPort[]): PodClient => ({
    from: { by: 'monitor' },
    ports,
    any: false,
    minor: true,
    shownBy,
  });
  const found: PodClient[] = [];
  if (pod.metadata.annotations?.get(SCRAPE) === 'true') {
    const named = pod.metadata.annotations.get('prometheus.io/port') ?? '';
    const ports = /^\d{1,5}$/.test(named)
      ? [{ protocol: 'TCP', port: Number(named) }]
      : declaredPorts(pod);
    found.push(monitor({ object, at: [...pod.path, ...ANNOTATIONS, SCRAPE] }, ports));
  }
  for (const { object: podMonitor } of bundle.of(POD_MONITOR)) {
    if (!watches(podMonitor, namespace)) continue;
    if (!selectorSelects(valueBelow(podMonitor.value, 'spec', 'selector'), pod.metadata.labels))
      continue;
    const ports = listBelow(podMonitor.value, 'spec', 'podMetricsEndpoints').flatMap((endpoint) => {
      const port = textBelow(endpoint, 'port') ?? portNumber(endpoint);
      return (port !== undefined && podPort(pod, port, 'TCP')) || [];
    });
    found.push(
      monitor({ object: podMonitor, at: [...podMonitor.path, 'spec', 'selector'] }, ports),
    );
  }
  for (const { object: serviceMonitor } of bundle.of(SERVICE_MONITOR)) {
    const selector = valueBelow(serviceMonitor.value, 'spec', 'selector');
    for (const { object: service } of servicesOf(bundle, workload)) {
      if (!watches(serviceMonitor, service.namespace)) continue;
      if (!selectorSelects(selector, labelsOf(service))) continue;
      const ports = listBelow(serviceMonitor.value, 'spec', 'endpoints').flatMap((endpoint) => {
        const named = textBelow(endpoint, 'port');
        if (named !== undefined) return portsBehind(service.value, pod, named);
        const port = textBelow(endpoint, 'targetPort') ?? portNumber(endpoint);
        return (port !== undefined && podPort(pod, port, 'TCP')) || [];
      });
      found.push(
        monitor(
          { object: serviceMonitor, at: [...serviceMonitor.path, 'spec', 'selector'] },
          ports,
        ),
      );
    }
  }
  return found;
}

const portNumber = (endpoint: Json): number | undefined =>
  numberBelow(endpoint, 'portNumber') ?? numberBelow(endpoint, 'targetPort');

const labelsOf = ({ value }: ObjectRef): ReadonlyMap<string, string> => {
  const labels = valueBelow(value, 'metadata', 'labels') ?? {};
  return new Map(Object.entries(labels as object).map(([key, text]) => [key, String(text ?? '')]));
};

/** Whether a monitor looks into a namespace. */
function watches(
  { value, namespace: monitorNamespace }: ObjectRef,
  namespace: string | null,
): boolean {
  if (valueBelow(value, 'spec', 'namespaceSelector', 'any') === true) return true;
  const names = listBelow(value, 'spec', 'namespaceSelector', 'matchNames');
  if (names.length === 0) return sameNamespace(monitorNamespace, namespace);
  return namespace === null || names.includes(namespace);
}

// ----------------------------------------------------------------
// What the pods of a workload call

export interface Callee {
  readonly workload: Workload;
  readonly service: ObjectRef;
  readonly ports: readonly PodPort[];
  readonly any: boolean;
  readonly shownBy: InObject;
}

/** The workloads of the files that a workload's pods call. */
export const calleesOf = (bundle: Bundle, workload: Workload): Callee[] =>
  callsBy(bundle, workload).flatMap((call) => {
    const { service, port, shownBy } = call;
    return workloadsOf(bundle, service)
      .map((callee) => ({
        workload: callee,
        service,
        ports: portsOfCall(call, callee.pod),
        any: port === undefined,
        shownBy,
      }))
      .filter(({ ports }) => ports.length > 0);
  });
