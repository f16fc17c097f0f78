/**
 * Where routes send requests: those of the Gateway API, and the kinds of ingress controllers that have their own.
 *
 * Source: gateway-api.sigs.k8s.io, BackendRef (v1.6); Traefik, IngressRoute; Contour, HTTPProxy; Istio, VirtualService;
 * OpenShift, Route.
 */
import {
  isObject,
  type Json,
  listBelow,
  numberBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import type { ObjectRef } from '../pod.ts';
import { kindOf } from './bundle.ts';
import { pathsAlong } from './references.ts';

const GATEWAY_API = 'gateway.networking.k8s.io';

/** The routes of the Gateway API. */
export const ROUTES: readonly string[] = [
  ...['v1', 'v1beta1'].map((version) => `${GATEWAY_API}/${version}/HTTPRoute`),
  ...['v1', 'v1alpha2'].map((version) => `${GATEWAY_API}/${version}/GRPCRoute`),
  ...['TLSRoute', 'TCPRoute', 'UDPRoute'].flatMap((kind) =>
    ['v1', 'v1alpha2', 'v1alpha3'].map((version) => `${GATEWAY_API}/${version}/${kind}`),
  ),
];

/** Ways to the backends of other kinds; `*` is each item of a list. */
const BACKENDS: { readonly [kind: string]: readonly string[] } = Object.fromEntries([
  ...['IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP'].flatMap((kind) =>
    ['traefik.io', 'traefik.containo.us'].map((group) => [
      `${group}/v1alpha1/${kind}`,
      ['spec.routes.*.services.*'],
    ]),
  ),
  ['projectcontour.io/v1/HTTPProxy', ['spec.routes.*.services.*', 'spec.tcpproxy.services.*']],
  ...['v1', 'v1beta1', 'v1alpha3'].map((version) => [
    `networking.istio.io/${version}/VirtualService`,
    ['http', 'tcp', 'tls'].map((list) => `spec.${list}.*.route.*.destination`),
  ]),
  ['route.openshift.io/v1/Route', ['spec.to', 'spec.alternateBackends.*']],
]);

/** All kinds that lead requests from outside to Services, besides Ingress. */
export const ROUTE_KINDS: readonly string[] = [...ROUTES, ...Object.keys(BACKENDS)];

interface Reference {
  readonly ref: Json;
  readonly at: Path;
}

/** The references of a route of the Gateway API to backends that are Services. */
export function backendRefsOf(value: Json, root: Path): Reference[] {
  return listBelow(value, 'spec', 'rules')
    .flatMap((rule, i): Reference[] => {
      const at = [...root, 'spec', 'rules', i];
      return [
        ...listBelow(rule, 'backendRefs').map((ref, n) => ({ ref, at: [...at, 'backendRefs', n] })),
        ...listBelow(rule, 'filters').map((filter, n) => ({
          ref: valueBelow(filter, 'requestMirror', 'backendRef') ?? null,
          at: [...at, 'filters', n, 'requestMirror', 'backendRef'],
        })),
      ];
    })
    .filter(
      ({ ref }) =>
        isObject(ref) &&
        (textBelow(ref, 'kind') ?? 'Service') === 'Service' &&
        (textBelow(ref, 'group') ?? '') === '',
    );
}

/** A Service that a route leads to. */
export interface RouteBackend {
  readonly name: string;
  readonly namespace: string | null;
  /** A port of the Service; undefined where the route names none. */
  readonly port: string | number | undefined;
  readonly at: Path;
}

/** The Services that a route leads to. */
export function routedServices(object: ObjectRef): RouteBackend[] {
  const { value, path, namespace } = object;
  const kind = kindOf(object) ?? '';
  // Without a gateway it is for calls between the pods of a mesh.
  const gateways = listBelow(value, 'spec', 'gateways');
  if (object.kind === 'VirtualService' && gateways.every((gateway) => gateway === 'mesh'))
    return [];
  if (ROUTES.includes(kind)) {
    return backendRefsOf(value, path).flatMap(({ ref, at }) => backendIn(ref, at, namespace));
  }
  return (BACKENDS[kind] ?? [])
    .flatMap((way) => pathsAlong(value, [], way))
    .flatMap((at) => backendIn(valueBelow(value, ...at) ?? null, [...path, ...at], namespace));
}

function backendIn(ref: Json, at: Path, routeNamespace: string | null): RouteBackend[] {
  if ((textBelow(ref, 'kind') ?? 'Service') !== 'Service') return [];
  const namespace = textBelow(ref, 'namespace') ?? routeNamespace;
  const port =
    textBelow(ref, 'port') ?? numberBelow(ref, 'port') ?? numberBelow(ref, 'port', 'number');
  const host = textBelow(ref, 'host');
  const name = textBelow(ref, 'name') ?? host;
  if (name === undefined) return [];
  if (host === undefined) return [{ name, namespace, port, at: [...at, 'name'] }];
  const [first = host, second] = host.split('.');
  return [{ name: first, namespace: second ?? namespace, port, at: [...at, 'host'] }];
}

/** The Gateways that a route is attached to, in its own namespace if it names none. */
export const gatewaysOf = ({
  value,
  namespace,
}: ObjectRef): { readonly name: string; readonly namespace: string | null }[] =>
  listBelow(value, 'spec', 'parentRefs')
    .filter((ref) => (textBelow(ref, 'kind') ?? 'Gateway') === 'Gateway')
    .map((ref) => ({
      name: textBelow(ref, 'name') ?? '',
      namespace: textBelow(ref, 'namespace') ?? namespace,
    }));
