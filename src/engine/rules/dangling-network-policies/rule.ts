/**
 * Dangling network policies: selectors of a NetworkPolicy that take in no pod of the same files, and ports on which
 * the selected pods do not listen.
 *
 * Fields: spec.podSelector; spec.ingress[*].from[*].podSelector and spec.egress[*].to[*].podSelector
 * where no namespaceSelector stands beside them; spec.ingress[*].ports[*].port.
 * Good: a selector that matches the labels of some workload's pods in the policy's namespace, and a port that these
 * declare. A name that none declares allows nothing; a number is a hint.
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
import { isUnknownPort } from '../../rule/listening.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type Path,
  place,
  type Workload,
} from '../../rule/rule.ts';
import {
  isObject,
  type Json,
  listBelow,
  numberBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';

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

/** Ports that a policy opens although the pods that it selects do not listen there. */
const unknownPorts = (value: Json, root: Path, workloads: readonly Workload[]) =>
  listBelow(value, 'spec', 'ingress').flatMap((rule, i) =>
    listBelow(rule, 'ports').flatMap((entry, n) => {
      const port = numberBelow(entry, 'port') ?? textBelow(entry, 'port');
      if (!port || !isUnknownPort(workloads, port, numberBelow(entry, 'endPort') ?? port))
        return [];
      const at = [...root, 'spec', 'ingress', i, 'ports', n, 'port'];
      return [place(at, 'no-port', { port }, typeof port === 'string' ? 'low' : 'info')];
    }),
  );

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
    'network-policy-port': ['no-port'],
  },
  messages: ['no-pod', 'no-peer', 'other-namespace', 'peer-in-other-namespace', 'no-port'],
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
            found: (within) => workloadsSelected(bundle, selector, within),
            missing,
            elsewhere,
          })
        : undefined;
    const podSelector = valueBelow(value, 'spec', 'podSelector');
    const found = leadsNowhere(at, podSelector, ['no-pod', 'other-namespace']);
    if (found) return explicit(found);
    const peers = peersOf(value, path).flatMap(
      (peer) => leadsNowhere(peer.at, peer.selector, ['no-peer', 'peer-in-other-namespace']) ?? [],
    );
    const [first] = peers;
    const elsewhere = peers.find(({ code }) => code === 'peer-in-other-namespace');
    if (elsewhere) return explicit(elsewhere);
    if (first) return explicit({ ...first, data: { count: peers.length }, severity: 'info' });
    const selected = asksForLabels(podSelector)
      ? workloadsSelected(bundle, podSelector, namespace)
      : [];
    const ports = unknownPorts(value, path, selected);
    return ports.length > 0 ? explicit(...ports) : byDefault(at);
  },
  fix: null,
  sources: ['networkPolicies', 'labels'],
});
