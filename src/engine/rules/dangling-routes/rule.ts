/**
 * Dangling routes: backends of a route of the Gateway API that are in none of the files.
 *
 * Fields: spec.rules[*].backendRefs[*] and spec.rules[*].filters[*].requestMirror.backendRef of HTTPRoute,
 * GRPCRoute, TLSRoute, TCPRoute and UDPRoute. Without a group and a kind a reference is to a Service; without
 * a namespace, to one in the route's own.
 * Good: a Service of that name in that namespace, and a port of that number in it.
 *
 * As for Ingresses: files may be part of a whole, so a missing Service is low, and nothing is said when the files
 * hold no Service of the namespace; a Service without the port, or in another namespace of the files, is a
 * fault: medium. No fix: what is misspelt only a person knows.
 *
 * Source: gateway-api.sigs.k8s.io, BackendRef (v1.6).
 */
import { backendRefsOf, ROUTES } from '../../model/bundle/routes.ts';
import { danglingBackend, SERVICE_KIND } from '../../rule/dangling.ts';
import { byDefault, defineRule, explicit } from '../../rule/rule.ts';
import { numberBelow, textBelow } from '../../text/json.ts';

export const danglingRoutes = defineRule({
  id: 'dangling-routes',
  category: 'network',
  severity: 'low',
  scope: 'object',
  kinds: ROUTES,
  reads: [SERVICE_KIND],
  field: 'backendRefs',
  covers: { 'route-dangling': ['no-service', 'no-port', 'other-namespace'] },
  messages: ['no-service', 'no-port', 'other-namespace'],
  inspect: ({ object }, { bundle }) => {
    const places = backendRefsOf(object.value, object.path).flatMap(({ ref, at }) => {
      const name = textBelow(ref, 'name');
      if (name === undefined) return [];
      const backend = {
        name,
        port: numberBelow(ref, 'port'),
        namespace: textBelow(ref, 'namespace') ?? object.namespace,
        at: { name: [...at, 'name'], port: [...at, 'port'] },
      };
      return danglingBackend(bundle, backend) ?? [];
    });
    return places.length > 0 ? explicit(...places) : byDefault([...object.path, 'spec', 'rules']);
  },
  fix: null,
  sources: ['gatewayApi', 'services'],
});
