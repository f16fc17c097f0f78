/** What a NetworkPolicy is about (k8s.io/api networking/v1 and its defaults). */
import { type Json, listBelow } from '../../text/json.ts';

/**
 * Whether a policy closes its pods in a direction, but for what its rules allow. Without policyTypes it
 * always closes them to incoming traffic, and to outgoing traffic when it has rules for that.
 */
export function isolates(policy: Json, direction: 'Ingress' | 'Egress'): boolean {
  const types = listBelow(policy, 'spec', 'policyTypes');
  if (types.length > 0) return types.includes(direction);
  return direction === 'Ingress' || listBelow(policy, 'spec', 'egress').length > 0;
}

/** Policies of Cilium's and Calico's own kinds, which are not understood here. */
export const OTHER_POLICIES: readonly string[] = [
  'cilium.io/v2/CiliumNetworkPolicy',
  'cilium.io/v2/CiliumClusterwideNetworkPolicy',
  'projectcalico.org/v3/NetworkPolicy',
  'projectcalico.org/v3/GlobalNetworkPolicy',
  'crd.projectcalico.org/v1/GlobalNetworkPolicy',
];
