/**
 * External addresses: whether a Service claims addresses that the cluster does not check (CVE-2020-8554).
 *
 * Fields: spec.externalIPs, clusterIP, clusterIPs and loadBalancerIP of a Service, endpoints[*].addresses of an
 * EndpointSlice and subsets[*].addresses[*].ip of Endpoints, by which a Service without a selector leads anywhere.
 * Good: externalIPs unset or empty, which Kubernetes 1.36 has deprecated; none of them 168.63.129.16, the address
 * at which the nodes of Azure reach WireServer, which hands out their credentials.
 *
 * Source: the advisory on CVE-2020-8554, and the changelog of AKS: AKS Automatic refuses a Service with WireServer's
 * address since 2026-04-02, and any externalIPs since 2026-05-29 (with managed system node pools; on other clusters
 * from Kubernetes 1.36).
 * The fix takes the fields away, and externalTrafficPolicy where the API server would refuse it without an
 * external address.
 */
import { byDefault, defineRule, explicit, type FixOp, place } from '../../rule/rule.ts';
import { type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';

/** learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16 */
const WIRE_SERVER = '168.63.129.16';

/** The fields of a Service, beside externalIPs, that lead to WireServer. */
const toWireServer = (value: Json): string[] => [
  ...['clusterIP', 'loadBalancerIP'].filter((key) => textBelow(value, 'spec', key) === WIRE_SERVER),
  ...(listBelow(value, 'spec', 'clusterIPs').includes(WIRE_SERVER) ? ['clusterIPs'] : []),
];

/** The endpoints that are WireServer, by their places. */
const endpointsOf = (value: Json): Path[] => [
  ...listBelow(value, 'endpoints').flatMap((endpoint, i) =>
    listBelow(endpoint, 'addresses').flatMap((address, k): Path[] =>
      address === WIRE_SERVER ? [['endpoints', i, 'addresses', k]] : [],
    ),
  ),
  ...listBelow(value, 'subsets').flatMap((subset, i) =>
    listBelow(subset, 'addresses').flatMap((address, k): Path[] =>
      textBelow(address, 'ip') === WIRE_SERVER ? [['subsets', i, 'addresses', k, 'ip']] : [],
    ),
  ),
];

export const externalIps = defineRule({
  id: 'external-ips',
  category: 'network',
  severity: 'high',
  scope: 'object',
  kinds: ['v1/Service', 'v1/Endpoints', 'discovery.k8s.io/v1/EndpointSlice'],
  field: 'spec.externalIPs',
  covers: {
    'service-external-ips': ['external-ips'],
    'service-wire-server': ['wire-server', 'wire-server-endpoint'],
  },
  messages: ['external-ips', 'wire-server', 'wire-server-endpoint'],
  inspect: ({ object: { value, path } }) => {
    const at = [...path, 'spec', 'externalIPs'];
    // Only its length: an expression among the addresses leaves open which ones are claimed, not that some are.
    const count = listBelow(value, 'spec', 'externalIPs').length;
    const places = [
      ...(count > 0 ? [place(at, 'external-ips' as const, { count })] : []),
      ...toWireServer(value).map((field) =>
        place([...path, 'spec', field], 'wire-server' as const, { field }),
      ),
      ...endpointsOf(value).map((endpoint) =>
        place([...path, ...endpoint], 'wire-server-endpoint' as const),
      ),
    ];
    return places.length > 0 ? explicit(...places) : byDefault(at);
  },
  fix: {
    safety: 'may-break',
    secure: ({ object: { value, path } }) => {
      // What an endpoint without its address would be only its author knows.
      if (endpointsOf(value).length > 0) return null;
      const type = textBelow(value, 'spec', 'type') ?? 'ClusterIP';
      const policy = valueBelow(value, 'spec', 'externalTrafficPolicy');
      const claims = valueBelow(value, 'spec', 'externalIPs') !== undefined;
      const ops: FixOp[] = [...(claims ? ['externalIPs'] : []), ...toWireServer(value)].map(
        (field) => ({ op: 'remove', path: [...path, 'spec', field] }),
      );
      if (claims && type === 'ClusterIP' && policy !== undefined) {
        ops.push({ op: 'remove', path: [...path, 'spec', 'externalTrafficPolicy'] });
      }
      return ops;
    },
  },
  sources: ['externalIpsFlaw', 'services', 'aksChangelog', 'wireServer'],
});
