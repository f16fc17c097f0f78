/**
 * Host aliases: whether a pod brings names and addresses of its own past the DNS.
 *
 * Field: spec.hostAliases.
 * Good: unset or empty. What the names should come from instead only a person knows: no fix.
 *
 * Source: Kubernetes' documentation of HostAliases.
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';

export const hostAliases = defineRule({
  id: 'host-aliases',
  category: 'network',
  severity: 'low',
  scope: 'pod',
  field: 'spec.hostAliases',
  covers: { 'host-aliases': ['host-aliases'] },
  messages: ['host-aliases'],
  inspect: ({ pod }) => {
    const at = [...pod.specPath, 'hostAliases'];
    const count = pod.spec.hostAliases?.length ?? 0;
    return count > 0 ? explicit(place(at, 'host-aliases', { count })) : byDefault(at);
  },
  fix: null,
  sources: ['hostAliases', 'dns'],
});
