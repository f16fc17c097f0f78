/**
 * External addresses: whether a Service claims addresses that the cluster does not check (CVE-2020-8554).
 *
 * Field: spec.externalIPs of a Service.
 * Good: unset or empty. Kubernetes 1.36 has deprecated the field.
 *
 * Source: the advisory on CVE-2020-8554. The fix also takes away externalTrafficPolicy where the API
 * server would refuse it without an external address.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { byDefault, defineRule, explicit, type FixOp, place } from '../../rule/rule.ts';
import { listBelow, textBelow, valueBelow } from '../../text/json.ts';

export const externalIps = defineRule({
  id: 'external-ips',
  category: 'network',
  severity: 'high',
  scope: 'object',
  kinds: ['v1/Service'],
  field: 'spec.externalIPs',
  covers: { 'service-external-ips': ['external-ips'] },
  messages: ['external-ips'],
  inspect: ({ object: { value, path } }) => {
    const at = [...path, 'spec', 'externalIPs'];
    const count = listBelow(value, 'spec', 'externalIPs').length;
    return count > 0 ? explicit(place(at, 'external-ips', { count })) : byDefault(at);
  },
  fix: {
    safety: 'may-break',
    secure: ({ object: { value, path } }) => {
      const type = textBelow(value, 'spec', 'type') ?? 'ClusterIP';
      const policy = valueBelow(value, 'spec', 'externalTrafficPolicy');
      const ops: FixOp[] = [{ op: 'remove', path: [...path, 'spec', 'externalIPs'] }];
      if (type === 'ClusterIP' && policy !== undefined) {
        ops.push({ op: 'remove', path: [...path, 'spec', 'externalTrafficPolicy'] });
      }
      return ops;
    },
  },
  sources: [SOURCES.externalIpsFlaw, SOURCES.services],
});
