/**
 * Open network policies: rules that allow everything, so that the policy might as well not be there.
 *
 * Fields: spec.ingress[*].from, spec.egress[*].to and their ports.
 * Bad: a rule without ports that names no peer, every address (0.0.0.0/0 or ::/0 without exceptions) or
 * every namespace. Policies add up: one such rule undoes all other policies of the same pods.
 *
 * An empty podSelector is no fault by itself: a policy that denies by default has one. A rule that lists
 * ports is not taken for open, since a public web server has good reason for it. Rules of a direction
 * that policyTypes leaves out have no effect. What to allow instead only a person knows: no fix.
 *
 * Source: Kubernetes' documentation of network policies.
 */
import { isolates } from '../../model/bundle/network-policy.ts';
import { NETWORK_POLICY } from '../../model/bundle/selection.ts';
import { byDefault, defineRule, explicit, type Path, place } from '../../rule/rule.ts';
import { entriesBelow, isObject, type Json, listBelow, textBelow } from '../../text/json.ts';

const EVERYWHERE = ['0.0.0.0/0', '::/0'];

function isEveryone(peer: Json): boolean {
  const cidr = textBelow(peer, 'ipBlock', 'cidr') ?? '';
  if (EVERYWHERE.includes(cidr)) return listBelow(peer, 'ipBlock', 'except').length === 0;
  if (!isObject(peer) || !isObject(peer.namespaceSelector)) return false;
  return (
    entriesBelow(peer, 'namespaceSelector').length === 0 &&
    entriesBelow(peer, 'podSelector').length === 0
  );
}

/** The places in a direction's rules where everything is allowed. */
function openIn(value: Json, root: Path, direction: 'ingress' | 'egress'): Path[] {
  const peers = direction === 'ingress' ? 'from' : 'to';
  return listBelow(value, 'spec', direction).flatMap((rule, i) => {
    if (listBelow(rule, 'ports').length > 0) return [];
    const at = [...root, 'spec', direction, i];
    const listed = listBelow(rule, peers);
    if (listed.length === 0) return [at];
    return listed.flatMap((peer, n) => (isEveryone(peer) ? [[...at, peers, n]] : []));
  });
}

export const openNetworkPolicies = defineRule({
  id: 'open-network-policies',
  category: 'network',
  severity: 'medium',
  scope: 'object',
  kinds: [NETWORK_POLICY],
  field: 'spec.ingress, spec.egress',
  covers: { 'network-policy-allow-all': ['open-ingress', 'open-egress'] },
  messages: ['open-ingress', 'open-egress'],
  inspect: ({ object: { value, path } }) => {
    const ingress = isolates(value, 'Ingress') ? openIn(value, path, 'ingress') : [];
    const egress = isolates(value, 'Egress') ? openIn(value, path, 'egress') : [];
    const places = [
      ...ingress.map((at) => place(at, 'open-ingress')),
      ...egress.map((at) => place(at, 'open-egress')),
    ];
    return places.length > 0 ? explicit(...places) : byDefault([...path, 'spec']);
  },
  fix: null,
  sources: ['networkPolicies', 'aksNetworkPractices'],
});
