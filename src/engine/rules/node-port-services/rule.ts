/**
 * Node port Services: whether a Service opens a port on every node.
 *
 * Field: spec.type of a Service.
 * Good: ClusterIP, also by default. LoadBalancer has a rule of its own, public-load-balancers.
 *
 * Source: Kubernetes' documentation of Services. The fix takes away what the API server refuses beside
 * ClusterIP: nodePort, and externalTrafficPolicy where no external address is left.
 */
import { byDefault, defineRule, explicit, type FixOp, on, place } from '../../rule/rule.ts';
import { listBelow, textBelow, valueBelow } from '../../text/json.ts';

export const nodePortServices = defineRule({
  id: 'node-port-services',
  category: 'network',
  severity: 'low',
  scope: 'object',
  kinds: ['v1/Service'],
  field: 'spec.type',
  covers: { 'service-node-port': ['node-port'] },
  messages: ['node-port'],
  inspect: ({ object: { value, path } }) => {
    const at = [...path, 'spec', 'type'];
    const type = textBelow(value, 'spec', 'type');
    if (type === 'NodePort') return explicit(place(at, 'node-port'));
    return type === 'ClusterIP' ? on(at) : byDefault(at);
  },
  fix: {
    safety: 'may-break',
    // Clients outside of the cluster are in no file: only who knows them can close their way in.
    stays: () => 'clients',
    secure: ({ object: { value, path } }) => {
      const spec = [...path, 'spec'];
      const ports = listBelow(value, 'spec', 'ports').flatMap((port, i): FixOp[] =>
        valueBelow(port, 'nodePort') === undefined
          ? []
          : [{ op: 'remove', path: [...spec, 'ports', i, 'nodePort'] }],
      );
      const external = listBelow(value, 'spec', 'externalIPs').length > 0;
      const policy = valueBelow(value, 'spec', 'externalTrafficPolicy');
      return [
        { op: 'set', path: [...spec, 'type'], value: 'ClusterIP' },
        ...(policy === undefined || external
          ? []
          : [{ op: 'remove', path: [...spec, 'externalTrafficPolicy'] } as const]),
        ...ports,
      ];
    },
  },
  sources: ['services', 'aksNetworkPractices'],
});
