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
import { SOURCES } from '../../knowledge/sources.ts';
import { holds } from '../../model/bundle/lookups.ts';
import { NETWORK_POLICY, workloadsSelected } from '../../model/bundle/selection.ts';
import { byDefault, defineRule, explicit, type Path, place } from '../../rule/rule.ts';
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

/** One that asks for nothing takes in every pod. */
const isEmpty = (selector: Json | undefined): boolean =>
  valueBelow(selector, 'matchLabels') === undefined &&
  listBelow(selector, 'matchExpressions').length === 0;

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
    const dangles = (selector: Json | undefined) =>
      !isEmpty(selector) && workloadsSelected(bundle, selector, namespace).length === 0;
    // The pods of another namespace that a selector would take in.
    const elsewhere = (selector: Json | undefined) => {
      const [other] = workloadsSelected(bundle, selector, null);
      return other && { own: namespace ?? '', other: other.namespace ?? '' };
    };
    const holdsAny = holds(bundle, 'workload', namespace);
    const own = valueBelow(value, 'spec', 'podSelector');
    if (dangles(own)) {
      const data = elsewhere(own);
      if (data) return explicit(place(at, 'other-namespace', data, 'medium'));
      if (holdsAny) return explicit(place(at, 'no-pod'));
    }
    const peers = peersOf(value, path).filter(({ selector }) => dangles(selector));
    for (const peer of peers) {
      const data = elsewhere(peer.selector);
      if (data) return explicit(place(peer.at, 'peer-in-other-namespace', data, 'medium'));
    }
    const [first] = holdsAny ? peers : [];
    return first
      ? explicit(place(first.at, 'no-peer', { count: peers.length }, 'info'))
      : byDefault(at);
  },
  fix: null,
  sources: [SOURCES.networkPolicies, SOURCES.labels],
});
