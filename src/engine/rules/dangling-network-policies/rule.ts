/**
 * Dangling network policies: selectors of a NetworkPolicy that take in no pod of the same files.
 *
 * Fields: spec.podSelector; spec.ingress[*].from[*].podSelector and spec.egress[*].to[*].podSelector
 * where no namespaceSelector stands beside them.
 * Good: a selector that matches the labels of some workload's pods in the policy's namespace.
 *
 * Files may be part of a whole, so this is no certainty: low, info for peers, one finding for each
 * policy, and nothing is said when the files hold no workload of the namespace at all. Pods of another
 * namespace that a selector would match are evidence of a wrong or a missing namespace: medium. Which side
 * is misspelt only a person knows: no fix.
 *
 * Source: Kubernetes' documentation of network policies.
 */
import { asksForLabels, NETWORK_POLICY, workloadsSelected } from '../../model/bundle/selection.ts';
import { dangling } from '../../rule/dangling.ts';
import { byDefault, defineRule, explicit, type Path } from '../../rule/rule.ts';
import { isObject, type Json, listBelow, valueBelow } from '../../text/json.ts';

interface Peer {
  readonly selector: Json;
  readonly at: Path;
}

/** Selectors of peers in the policy's own namespace. */
function peersOf(value: Json, root: Path): Peer[] {
  const directions = [
    ['ingress', 'from'],
    ['egress', 'to'],
  ] as const;
  return directions.flatMap(([direction, peers]) =>
    listBelow(value, 'spec', direction).flatMap((rule, i) =>
      listBelow(rule, peers).flatMap((peer, n) => {
        if (!isObject(peer) || !isObject(peer.podSelector)) return [];
        if (valueBelow(peer, 'namespaceSelector') !== undefined) return [];
        const at = [...root, 'spec', direction, i, peers, n, 'podSelector'];
        return [{ selector: peer.podSelector, at }];
      }),
    ),
  );
}

export const danglingNetworkPolicies = defineRule({
  id: 'dangling-network-policies',
  category: 'network',
  severity: 'low',
  scope: 'object',
  kinds: [NETWORK_POLICY],
  reads: ['workload'],
  field: 'spec.podSelector',
  covers: {
    'network-policy-dangling': ['no-pod', 'no-peer', 'other-namespace', 'peer-in-other-namespace'],
  },
  messages: ['no-pod', 'no-peer', 'other-namespace', 'peer-in-other-namespace'],
  inspect: ({ object: { value, path, namespace } }, { bundle }) => {
    const at = [...path, 'spec', 'podSelector'];
    const leadsNowhere = <const M extends string, const E extends string>(
      place: Path,
      selector: Json | undefined,
      [missing, elsewhere]: readonly [M, E],
    ) =>
      asksForLabels(selector)
        ? dangling(bundle, {
            at: place,
            to: 'workload',
            namespace,
            found: (own) => workloadsSelected(bundle, selector, own),
            missing,
            elsewhere,
          })
        : undefined;
    const own = valueBelow(value, 'spec', 'podSelector');
    const found = leadsNowhere(at, own, ['no-pod', 'other-namespace']);
    if (found) return explicit(found);
    const peers = peersOf(value, path).flatMap(
      (peer) => leadsNowhere(peer.at, peer.selector, ['no-peer', 'peer-in-other-namespace']) ?? [],
    );
    const [first] = peers;
    const elsewhere = peers.find(({ code }) => code === 'peer-in-other-namespace');
    if (elsewhere) return explicit(elsewhere);
    return first
      ? explicit({ ...first, data: { count: peers.length }, severity: 'info' })
      : byDefault(at);
  },
  fix: null,
  sources: ['networkPolicies', 'labels'],
});
